package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Rows of numbers that are too many for memory: written one by one, then read column by column or row by row.
 *
 * <p>Rows are kept in blocks, and in a block column by column, so that neither way of reading passes over much.
 */
final class NumberRows implements Closeable {

    private static final int ROWS = 256;

    private final int width;
    private final NumberStore store;
    private final double[] open;
    private int size;

    /**
     * Creates an empty table.
     *
     * @param folder an existing folder with room for what memory cannot hold
     * @param width numbers a row
     */
    NumberRows(Path folder, int width) {
        this(new NumberStore(folder), width);
    }

    NumberRows(NumberStore store, int width) {
        this.store = store;
        this.width = width;
        this.open = new double[ROWS * width];
    }

    /** Number of rows. */
    int size() {
        return size;
    }

    /** Appends a row. */
    void append(double... row) {
        int place = size % ROWS;
        for (int column = 0; column < width; column++) {
            open[column * ROWS + place] = row[column];
        }
        size++;
        if (size % ROWS == 0) {
            store.write(start(size - 1), open, open.length);
        }
    }

    /**
     * Reads neighbouring rows of a column.
     *
     * @param column number of the column
     * @param row the first row
     * @param into takes the numbers
     * @param at place of the first in it
     * @param count how many rows
     */
    void column(int column, int row, double[] into, int at, int count) {
        for (int done = 0; done < count; ) {
            int next = row + done;
            int place = column * ROWS + next % ROWS;
            int now = Math.min(count - done, ROWS - next % ROWS);
            if (isOpen(next)) {
                System.arraycopy(open, place, into, at + done, now);
            } else {
                store.read(start(next) + place, into, at + done, now);
            }
            done += now;
        }
    }

    /** A column of the runs that an index tells of, in the order of their replicates. */
    double[] column(int column, RunIndex index) {
        double[] values = new double[index.size()];
        index.forEach((position, place, length) -> column(column, place, values, position, length));
        return values;
    }

    /** A way to read whole rows, to which the next row in order costs least. */
    Cursor cursor() {
        return new Cursor();
    }

    private boolean isOpen(int row) {
        return row / ROWS == size / ROWS;
    }

    /** Position of the block of a row. */
    private long start(int row) {
        return (long) (row / ROWS) * open.length;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }

    /** Reads whole rows, a block at a time. */
    final class Cursor {

        private final double[] block = new double[open.length];
        private int held = -1;

        /** Copies a row. */
        void copy(int row, double[] into, int at) {
            if (held != row / ROWS) {
                if (isOpen(row)) {
                    System.arraycopy(open, 0, block, 0, open.length);
                } else {
                    store.read(start(row), block, 0, open.length);
                }
                held = row / ROWS;
            }
            for (int column = 0; column < width; column++) {
                into[at + column] = block[column * ROWS + row % ROWS];
            }
        }
    }
}
