package org.carehomesim.results.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Puts the rows of tables, whatever their format, one after the other into a CSV file. */
public final class CsvText {

    private static final int BLOCK = 1 << 16;

    private CsvText() {}

    /**
     * Writes or replaces a table.
     *
     * @param table the table
     * @param from the files with its rows, in order; the bytes of CSV files are taken as they are
     * @param to the file to write
     */
    public static void concatenate(Table table, List<Path> from, Path to) throws IOException {
        RowWriter.create(to, table.columns()).close();
        for (Path file : from) {
            if (TableFiles.isParquet(file)) {
                appendRows(file, table, to);
            } else {
                appendBytes(file, to);
            }
        }
    }

    private static void appendRows(Path from, Table table, Path to) throws IOException {
        int columns = table.columns().size();
        try (RowReader rows = RowReader.of(from, table);
                RowWriter out = RowWriter.continued(to, Files.size(to))) {
            while (rows.next()) {
                for (int i = 0; i < columns; i++) {
                    out.text(rows.text(i));
                }
                out.endRow();
            }
        }
    }

    private static void appendBytes(Path from, Path to) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from), BLOCK);
                OutputStream out = Files.newOutputStream(to, StandardOpenOption.APPEND)) {
            passOverLine(in);
            in.transferTo(out);
        }
    }

    /** No name of a column has a line break in it. */
    private static void passOverLine(InputStream in) throws IOException {
        int next = in.read();
        while (next >= 0 && next != '\n') {
            next = in.read();
        }
    }
}
