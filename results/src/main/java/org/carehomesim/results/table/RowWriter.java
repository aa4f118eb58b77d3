package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.CRC32C;

/**
 * Writes comma-separated rows (RFC 4180, UTF-8, line ends {@code \n}) cell by cell.
 *
 * <p>Rows wait in memory until there are many of them, or {@link #flush} is called. Not for use by several threads.
 */
public final class RowWriter implements Closeable {

    /** Rows of about this size are handed over at once. */
    private static final int MANY_BYTES = 1 << 16;

    private static final int ROOM_FOR_ROWS = MANY_BYTES + (1 << 14);

    private final Path file;
    private final RandomAccessFile out;
    private final CRC32C check = new CRC32C();
    private final Cells waiting = new Cells(ROOM_FOR_ROWS);
    private long segmentBytes;

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
    public void text(String value) {
        waiting.text(value);
    }

    /** Writes a whole number. */
    public void number(long value) {
        waiting.number(value);
    }

    /** Writes whole numbers, of which there is at least one. */
    public void numbers(int[] values) {
        waiting.numbers(values);
    }

    /** Writes numbers, of which there is at least one, in the shortest exact decimal form. */
    public void numbers(double[] values) {
        waiting.numbers(values);
    }

    /** Writes a number in the shortest exact decimal form. */
    public void number(double value) {
        waiting.number(value);
    }

    /** Writes a number, or an empty cell if there is none. */
    public void number(OptionalDouble value) {
        if (value.isPresent()) {
            number(value.getAsDouble());
        } else {
            empty();
        }
    }

    /** Writes a whole number that cannot be negative, or an empty cell instead of a negative one, which stands for none. */
    public void numberOrEmpty(int value) {
        if (value < 0) {
            empty();
        } else {
            number(value);
        }
    }

    /** Writes an empty cell. */
    public void empty() {
        waiting.empty();
    }

    /** Writes cells that are ready: one or more, of a row that has not ended. */
    public void cells(Cells ready) {
        waiting.cells(ready);
    }

    /** Ends the row. */
    public void endRow() throws IOException {
        waiting.endRow();
        if (waiting.length() >= MANY_BYTES) {
            flush();
        }
    }

    /** Hands what was written over to the operating system, so that it outlasts the process. */
    public void flush() throws IOException {
        if (waiting.length() > 0) {
            write(waiting.bytes(), waiting.length());
            waiting.forgetBytes();
        }
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
        return segmentBytes + waiting.length();
    }

    @Override
    public void close() throws IOException {
        try (out) {
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
}
