package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the rows of a table one after the other, cells by column name, whatever the format of its file. */
final class RowReader implements Closeable {

    private final Table table;
    private final RowSource source;

    /**
     * Opens a table.
     *
     * @param folder the results folder
     * @param table the table
     * @throws MalformedTableException if a column is missing or in another place
     */
    RowReader(Path folder, Table table) throws IOException {
        this(table, open(TableFiles.find(folder, table).orElse(folder.resolve(table.fileName()))));
    }

    private RowReader(Table table, RowSource source) throws IOException {
        this.table = table;
        this.source = source;
        List<String> present = source.columns();
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            if (i >= present.size() || !present.get(i).equals(column)) {
                source.close();
                throw new MalformedTableException(table.fileName() + ": column " + (i + 1) + " must be " + column
                        + (i < present.size() ? " but is " + present.get(i) : " but is missing")
                        + "; was the file written by another version?");
            }
        }
    }

    /** Opens the file of a table. */
    static RowReader of(Path file, Table table) throws IOException {
        return new RowReader(table, open(file));
    }

    private static RowSource open(Path file) throws IOException {
        return TableFiles.isParquet(file) ? ParquetRows.open(file) : new CsvRows(file);
    }

    /** Names of the columns that are there, those of the table first. */
    List<String> columns() {
        return source.columns();
    }

    /** Position of a column, for the access methods. */
    int index(String column) {
        return table.columns().indexOf(column);
    }

    /** Goes to the next row; false after the last. */
    boolean next() throws IOException {
        return source.next();
    }

    String text(int index) {
        return source.text(index);
    }

    int whole(int index) throws IOException {
        try {
            return Integer.parseInt(source.text(index));
        } catch (NumberFormatException e) {
            throw problem(index, "is not a whole number");
        }
    }

    double number(int index) throws IOException {
        try {
            double value = Double.parseDouble(source.text(index));
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw problem(index, "is not a number");
        }
        throw problem(index, "is not a finite number");
    }

    MalformedTableException problem(int index, String reason) {
        return new MalformedTableException(
                source.place() + ": " + columns().get(index) + ": '" + source.text(index) + "' " + reason);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
