package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a table one after the other, cells by column name. */
final class RowReader implements Closeable {

    private final Table table;
    private final String fileName;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private CSVRecord row;

    /**
     * Opens a table.
     *
     * @param folder the results folder
     * @param table the table
     * @throws MalformedTableException if a column is missing or in another place
     */
    RowReader(Path folder, Table table) throws IOException {
        this.table = table;
        this.fileName = table.fileName();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        this.parser = CSVParser.parse(folder.resolve(fileName), StandardCharsets.UTF_8, format);
        this.rows = parser.iterator();
        List<String> present = parser.getHeaderNames();
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            if (i >= present.size() || !present.get(i).equals(column)) {
                parser.close();
                throw new MalformedTableException(fileName + ": column " + (i + 1) + " must be " + column
                        + (i < present.size() ? " but is " + present.get(i) : " but is missing")
                        + "; was the file written by another version?");
            }
        }
    }

    /** Names of the columns that are there, those of the table first. */
    List<String> columns() {
        return parser.getHeaderNames();
    }

    /** Position of a column, for the access methods. */
    int index(String column) {
        return table.columns().indexOf(column);
    }

    /** Goes to the next row; false after the last. */
    boolean next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            row = rows.next();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new MalformedTableException(fileName + ": is not a well-formed table: " + e.getMessage());
        }
        if (!row.isConsistent()) {
            throw new MalformedTableException(fileName + ":" + line() + ": has " + row.size()
                    + " cells where the header has " + parser.getHeaderNames().size());
        }
        return true;
    }

    String text(int index) {
        return row.get(index);
    }

    int whole(int index) throws IOException {
        try {
            return Integer.parseInt(row.get(index));
        } catch (NumberFormatException e) {
            throw problem(index, "is not a whole number");
        }
    }

    double number(int index) throws IOException {
        try {
            double value = Double.parseDouble(row.get(index));
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw problem(index, "is not a number");
        }
        throw problem(index, "is not a finite number");
    }

    MalformedTableException problem(int index, String reason) {
        return new MalformedTableException(fileName + ":" + line() + ": "
                + parser.getHeaderNames().get(index) + ": '" + row.get(index) + "' " + reason);
    }

    private long line() {
        return parser.getCurrentLineNumber();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
