package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carehomesim.results.table.AtomicFile;
import org.carehomesim.results.table.Disk;
import org.carehomesim.results.table.ParquetFile;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.results.table.TableFormat;

/**
 * Turns the large tables of runs that are over from CSV into Parquet.
 *
 * <p>While runs go on, rows are written as CSV: such a file can be cut off after any row and continued, which a Parquet
 * file cannot. A CSV file is removed only when the Parquet file that replaces it is whole and on the disk. So this can be
 * cut off at any moment and carried out again; what counts of a table is its CSV file as long as there is one.
 */
final class ParquetConversion {

    private ParquetConversion() {}

    /**
     * Makes sure, before anything is run or written, that tables can be converted here.
     *
     * @throws ResultsFolderException if some are wanted and it cannot be done
     */
    static void requireUsable(TableChoice choice) {
        if (choice.parquetTables().isEmpty()) {
            return;
        }
        try {
            ParquetFile.requireUsable();
        } catch (IOException e) {
            throw ResultsFolderException.because("tables cannot be stored as Parquet, only as CSV", e);
        }
    }

    /** Whether at least one table is converted. */
    static boolean hasBegun(Path folder, TableChoice choice) {
        return choice.parquetTables().stream()
                .map(table -> folder.resolve(table.fileName(TableFormat.PARQUET)))
                .anyMatch(Files::exists);
    }

    /**
     * Converts the tables that are not converted yet.
     *
     * @throws WriteFailedException if one cannot be written; its CSV file is then as it was
     */
    static void carryOut(Path folder, TableChoice choice) {
        for (Table table : choice.parquetTables()) {
            Path csv = folder.resolve(table.fileName());
            Path parquet = folder.resolve(table.fileName(TableFormat.PARQUET));
            if (Files.exists(csv)) {
                convert(csv, table, parquet);
            }
        }
    }

    private static void convert(Path csv, Table table, Path parquet) {
        try {
            AtomicFile.write(parquet, temporary -> {
                ParquetFile.write(csv, table, temporary);
                Disk.force(temporary);
            });
            Disk.forceNames(parquet.toAbsolutePath().getParent());
            Files.delete(csv);
        } catch (IOException e) {
            throw WriteFailedException.of(parquet, e);
        }
    }
}
