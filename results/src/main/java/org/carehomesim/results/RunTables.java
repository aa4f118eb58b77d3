package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.rows.RunRows;
import org.carehomesim.results.table.Cells;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.results.table.TableSegment;
import org.carehomesim.sim.observe.RunRecord;

/**
 * The tables to which each finished run appends its rows, in the order of the calls.
 *
 * <p>Rows go to disk as they come; the same calls give the same bytes. One thread only.
 */
public final class RunTables implements AutoCloseable {

    private final Path folder;
    private final List<RowWriter> open = new ArrayList<>();
    private final List<RunRows> rows = new ArrayList<>();
    private final Cells key = new Cells();

    /** Starts the tables. */
    RunTables(Path folder, TableChoice choice) {
        this(folder, choice, (file, table) -> RowWriter.create(file, table.columns()));
    }

    private RunTables(Path folder, TableChoice choice, Opening opening) {
        this.folder = folder;
        for (Table table : choice.tables()) {
            rows.add(RunRows.of(table, open(table, opening)));
        }
    }

    /**
     * Opens tables that exist.
     *
     * @param bytes how much of each table is kept, in the order of {@link TableChoice#tables}
     */
    static RunTables continued(Path folder, TableChoice choice, List<Long> bytes) {
        List<Table> tables = choice.tables();
        return new RunTables(
                folder, choice, (file, table) -> RowWriter.continued(file, bytes.get(tables.indexOf(table))));
    }

    /** A way to open a table. */
    @FunctionalInterface
    private interface Opening {
        RowWriter open(Path file, Table table) throws IOException;
    }

    private RowWriter open(Table table, Opening opening) {
        Path file = folder.resolve(table.fileName());
        try {
            RowWriter writer = opening.open(file, table);
            open.add(writer);
            return writer;
        } catch (IOException e) {
            closeAll();
            throw WriteFailedException.of(file, e);
        }
    }

    /**
     * Appends the rows of a run.
     *
     * @param scenario name of the scenario
     * @param run what was recorded
     * @throws WriteFailedException if it cannot be written
     */
    public void append(String scenario, RunRecord run) {
        key.clear();
        key.text(scenario);
        key.number(run.replicate());
        try {
            for (RunRows table : rows) {
                table.append(key, run);
            }
        } catch (IOException e) {
            throw WriteFailedException.of(folder.resolve(Table.RUNS.fileName()), e);
        }
    }

    /** Hands all rows to the operating system, and tells what came to each table since the last call. */
    List<TableSegment> endSegments() throws IOException {
        List<TableSegment> segments = new ArrayList<>();
        for (RowWriter table : open) {
            segments.add(table.endSegment());
        }
        return segments;
    }

    /** Length of the rows since {@link #endSegments}, of all tables together. */
    long openSegmentBytes() {
        long bytes = 0;
        for (RowWriter table : open) {
            bytes += table.openSegmentBytes();
        }
        return bytes;
    }

    /** Waits until all rows are on the disk. */
    void force() throws IOException {
        for (RowWriter table : open) {
            table.force();
        }
    }

    /**
     * Writes what is left and closes the files.
     *
     * @throws WriteFailedException if it cannot be written
     */
    @Override
    public void close() {
        Optional<IOException> failure = closeAll();
        if (failure.isPresent()) {
            throw WriteFailedException.of(folder.resolve(Table.RUNS.fileName()), failure.get());
        }
    }

    private Optional<IOException> closeAll() {
        Optional<IOException> first = Optional.empty();
        for (RowWriter table : open) {
            try {
                table.close();
            } catch (IOException e) {
                first = first.or(() -> Optional.of(e));
            }
        }
        open.clear();
        return first;
    }
}
