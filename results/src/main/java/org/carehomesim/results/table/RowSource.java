package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Rows of a table one after the other, their cells as the text that a CSV file has. */
interface RowSource extends Closeable {

    /** Names of the columns. */
    List<String> columns();

    /**
     * Goes to the next row; false after the last.
     *
     * @throws MalformedTableException if what comes is no row of a table
     */
    boolean next() throws IOException;

    /** A cell of the row; empty if there is nothing in it. */
    String text(int index);

    /** File and place of the row, for messages. */
    String place();
}
