package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.CRC32C;

/**
 * Writes comma-separated rows (RFC 4180, UTF-8, line ends {@code \n}) cell by cell.
 *
 * <p>A batch writes hundreds of thousands of rows, so cells go straight into a byte buffer. Not for use by several
 * threads.
 */
public final class RowWriter implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LONGEST_LONG = 20;

    private final Path file;
    private final RandomAccessFile out;
    private final CRC32C check = new CRC32C();
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int used;
    private long segmentBytes;
    private boolean firstCell = true;

    private RowWriter(Path file, RandomAccessFile out) {
        this.file = file;
        this.out = out;
    }

    /** Opens a new file, or empties one, and writes its header. */
    public static RowWriter create(Path file, List<String> columns) throws IOException {
        RowWriter writer = continued(file, 0);
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

    /** Opens a file whose first {@code bytes} bytes are kept; what comes after them is cut off and written anew. */
    public static RowWriter continued(Path file, long bytes) throws IOException {
        RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw");
        try {
            if (out.length() != bytes) {
                out.setLength(bytes);
            }
            out.seek(bytes);
            return new RowWriter(file, out);
        } catch (IOException e) {
            out.close();
            throw e;
        }
    }

    /** Writes a text cell, quoted if it holds a comma, a quote or a line break. */
    public void text(String value) throws IOException {
        separate();
        if (writePlain(value)) {
            return;
        }
        boolean quote = needsQuotes(value);
        String cell = quote ? '"' + value.replace("\"", "\"\"") + '"' : value;
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > buffer.length - used) {
            flush();
        }
        if (bytes.length > buffer.length) {
            write(bytes, bytes.length);
            return;
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    /** The quick way for most cells: short ASCII text that needs no quotes; false, and nothing written, for others. */
    private boolean writePlain(String value) throws IOException {
        int length = value.length();
        if (length > buffer.length) {
            return false;
        }
        ensure(length);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c > '~' || c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
            buffer[used + i] = (byte) c;
        }
        used += length;
        return true;
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

    /** Hands what was written over to the operating system, so that it outlasts the process. */
    public void flush() throws IOException {
        write(buffer, used);
        used = 0;
    }

    /** Waits until what was written is on the disk, so that it outlasts a power cut. */
    public void force() throws IOException {
        flush();
        out.getFD().sync();
    }

    /** Hands over what was written, and tells what that is since the last call of this method, or since opening. */
    public TableSegment endSegment() throws IOException {
        flush();
        TableSegment segment = new TableSegment(segmentBytes, check.getValue());
        segmentBytes = 0;
        check.reset();
        return segment;
    }

    /** Length of what {@link #endSegment} would tell now. */
    public long openSegmentBytes() {
        return segmentBytes + used;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
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
            flush();
        }
    }

    private void write(byte[] bytes, int length) throws IOException {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            // that of the system does not say which file
            FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
        check.update(bytes, 0, length);
        segmentBytes += length;
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
