package org.carehomesim.results.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the tables of a results folder, whatever their format. */
public final class TableFiles {

    private TableFiles() {}

    /** The file of a table; empty if the folder has no such table. */
    public static Optional<Path> find(Path folder, Table table) {
        // CSV first: while a table is turned into Parquet, it is the CSV file that counts
        for (TableFormat format : TableFormat.values()) {
            Path file = folder.resolve(table.fileName(format));
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Whether a folder has a table. */
    public static boolean isIn(Path folder, Table table) {
        return find(folder, table).isPresent();
    }

    /** Whether a file is in Parquet. */
    static boolean isParquet(Path file) {
        return file.getFileName().toString().endsWith("." + TableFormat.PARQUET.label());
    }
}
