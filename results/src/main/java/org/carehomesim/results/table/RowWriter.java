package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Writes comma-separated rows (RFC 4180, UTF-8, line ends {@code \n}) cell by cell.
 *
 * <p>A batch writes hundreds of thousands of rows, so cells go straight into a byte buffer. Not for use by several
 * threads.
 */
public final class RowWriter implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LONGEST_LONG = 20;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int used;
    private boolean firstCell = true;

    private RowWriter(OutputStream out) {
        this.out = out;
    }

    /** Opens a new file and writes its header. */
    public static RowWriter create(Path file, List<String> columns) throws IOException {
        RowWriter writer = new RowWriter(Files.newOutputStream(file));
        try {
            for (String column : columns) {
                writer.text(column);
            }
            writer.endRow();
            return writer;
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    /** Writes a text cell, quoted if it holds a comma, a quote or a line break. */
    public void text(String value) throws IOException {
        separate();
        boolean quote = needsQuotes(value);
        String cell = quote ? '"' + value.replace("\"", "\"\"") + '"' : value;
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > buffer.length - used) {
            flushBuffer();
        }
        if (bytes.length > buffer.length) {
            out.write(bytes);
            return;
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    /** Writes a whole number. */
    public void number(long value) throws IOException {
        separate();
        ensure(LONGEST_LONG);
        if (value < 0) {
            writeDigits(Long.toString(value));
            return;
        }
        int start = used;
        long rest = value;
        do {
            buffer[used++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        reverse(start, used - 1);
    }

    /** Writes a number in the shortest exact decimal form. */
    public void number(double value) throws IOException {
        String digits = Numbers.text(value);
        separate();
        ensure(digits.length());
        writeDigits(digits);
    }

    /** Writes a number, or an empty cell if there is none. */
    public void number(OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(value.getAsDouble());
        } else {
            empty();
        }
    }

    /** Writes an empty cell. */
    public void empty() throws IOException {
        separate();
    }

    /** Ends the row. */
    public void endRow() throws IOException {
        ensure(1);
        buffer[used++] = '\n';
        firstCell = true;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flushBuffer();
        }
    }

    private void separate() throws IOException {
        if (firstCell) {
            firstCell = false;
            return;
        }
        ensure(1);
        buffer[used++] = ',';
    }

    private void writeDigits(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            buffer[used++] = (byte) ascii.charAt(i);
        }
    }

    private void reverse(int from, int to) {
        for (int low = from, high = to; low < high; low++, high--) {
            byte swapped = buffer[low];
            buffer[low] = buffer[high];
            buffer[high] = swapped;
        }
    }

    private void ensure(int bytes) throws IOException {
        if (bytes > buffer.length - used) {
            flushBuffer();
        }
    }

    private void flushBuffer() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
