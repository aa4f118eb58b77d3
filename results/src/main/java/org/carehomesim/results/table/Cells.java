package org.carehomesim.results.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Comma-separated cells (RFC 4180, UTF-8, line ends {@code \n}) in memory that is used again and again.
 *
 * <p>A batch writes hundreds of thousands of rows, so cells become bytes at once, and those that come back in many rows
 * can be kept as bytes and put into each of them. Not for use by several threads.
 */
public final class Cells {

    private static final int USUAL_BYTES = 256;
    private static final int LONGEST_LONG = 20;

    private byte[] bytes;
    private int length;
    private boolean rowBegins = true;

    /** No cells yet. */
    public Cells() {
        this(USUAL_BYTES);
    }

    /**
     * No cells yet.
     *
     * @param room bytes that there is room for; more is made if need be
     */
    Cells(int room) {
        this.bytes = new byte[room];
    }

    /** Adds a text cell, quoted if it holds a comma, a quote or a line break. */
    public void text(String value) {
        int start = begin(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > '~' || c == ',' || c == '"' || c == '\n' || c == '\r') {
                length = start;
                add(quoted(value).getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[start + i] = (byte) c;
        }
        length = start + value.length();
    }

    /** Adds a whole number. */
    public void number(long value) {
        int start = begin(LONGEST_LONG);
        length = Numbers.write(value, bytes, start);
    }

    /**
     * Adds a number in the shortest exact decimal form.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public void number(double value) {
        int start = begin(Numbers.LONGEST);
        length = Numbers.write(value, bytes, start);
    }

    /** Adds whole numbers, of which there is at least one. */
    public void numbers(int[] values) {
        number(values[0]);
        reserve(values.length * (LONGEST_LONG + 1));
        byte[] buffer = bytes;
        int end = length;
        for (int i = 1; i < values.length; i++) {
            int value = values[i];
            if (value >= 0 && value < SmallNumbers.END) {
                end = SmallNumbers.write(value, buffer, end);
            } else {
                buffer[end] = ',';
                end = Numbers.write(value, buffer, end + 1);
            }
        }
        length = end;
    }

    /**
     * Adds numbers, of which there is at least one, in the shortest exact decimal form.
     *
     * @throws IllegalArgumentException if one is infinite or not a number
     */
    public void numbers(double[] values) {
        number(values[0]);
        reserve(values.length * (Numbers.LONGEST + 1));
        byte[] buffer = bytes;
        int end = length;
        for (int i = 1; i < values.length; i++) {
            double value = values[i];
            int whole = (int) value;
            if (whole == value && whole >= 0 && whole < SmallNumbers.END) {
                end = SmallNumbers.write(whole, buffer, end);
            } else {
                buffer[end] = ',';
                end = Numbers.write(value, buffer, end + 1);
            }
        }
        length = end;
    }

    /** Adds an empty cell. */
    public void empty() {
        length = begin(0);
    }

    /** Adds cells that are ready: one or more, of a row that has not ended. */
    public void cells(Cells ready) {
        int start = begin(ready.length);
        System.arraycopy(ready.bytes, 0, bytes, start, ready.length);
        length = start + ready.length;
    }

    /** Ends the row. */
    public void endRow() {
        reserve(1);
        bytes[length++] = '\n';
        rowBegins = true;
    }

    /** Forgets all cells, and begins a row. */
    public void clear() {
        forgetBytes();
        rowBegins = true;
    }

    /** Forgets the bytes of all cells, such as when they are written; a row that has not ended goes on. */
    void forgetBytes() {
        length = 0;
    }

    /** Number of bytes of all cells so far. */
    int length() {
        return length;
    }

    /** The bytes of all cells so far, up to {@link #length()}; until the next call of any method. */
    byte[] bytes() {
        return bytes;
    }

    /** Separates a cell from the one before it, and makes room for it; returns where it starts. */
    private int begin(int room) {
        reserve(room + 1);
        if (rowBegins) {
            rowBegins = false;
            return length;
        }
        bytes[length] = ',';
        return length + 1;
    }

    private void reserve(int room) {
        if (room > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + room));
        }
    }

    private void add(byte[] cell) {
        reserve(cell.length);
        System.arraycopy(cell, 0, bytes, length, cell.length);
        length += cell.length;
    }

    private static String quoted(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }
}
