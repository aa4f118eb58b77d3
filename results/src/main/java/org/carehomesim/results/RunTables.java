package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.results.table.TableSegment;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.HomeRecord;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.observe.WorkforceCounts;
import org.carehomesim.sim.person.Group;

/**
 * The tables to which each finished run appends its rows, in the order of the calls.
 *
 * <p>Rows go to disk as they come; the same calls give the same bytes. One thread only.
 */
public final class RunTables implements AutoCloseable {

    private static final Group[] GROUPS = Group.values();
    private static final DailyColumn[] DAILY_COLUMNS = DailyColumn.values();
    private static final WorkforceColumn[] WORKFORCE_COLUMNS = WorkforceColumn.values();

    private final Path folder;
    private final List<RowWriter> open = new ArrayList<>();
    private final RowWriter runs;
    private final Optional<RowWriter> daily;
    private final Optional<RowWriter> workforce;
    private final Optional<RowWriter> homes;
    private final Optional<RowWriter> infections;

    /** Starts the tables. */
    RunTables(Path folder, TableChoice choice) {
        this(folder, choice, (file, table) -> RowWriter.create(file, table.columns()));
    }

    private RunTables(Path folder, TableChoice choice, Opening opening) {
        this.folder = folder;
        Map<Table, RowWriter> writers = new EnumMap<>(Table.class);
        for (Table table : choice.tables()) {
            writers.put(table, open(table, opening));
        }
        this.runs = writers.get(Table.RUNS);
        this.daily = Optional.ofNullable(writers.get(Table.DAILY));
        this.workforce = Optional.ofNullable(writers.get(Table.WORKFORCE));
        this.homes = Optional.ofNullable(writers.get(Table.HOMES));
        this.infections = Optional.ofNullable(writers.get(Table.INFECTIONS));
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
        try {
            appendRun(scenario, run);
            if (daily.isPresent()) {
                appendDaily(daily.get(), scenario, run);
            }
            if (workforce.isPresent()) {
                appendWorkforce(workforce.get(), scenario, run);
            }
            if (homes.isPresent()) {
                for (HomeRecord home : run.homes()) {
                    appendHome(homes.get(), scenario, run.replicate(), home);
                }
            }
            if (infections.isPresent()) {
                for (InfectionRecord infection : run.infections()) {
                    appendInfection(infections.get(), scenario, run, infection);
                }
            }
        } catch (IOException e) {
            throw WriteFailedException.of(folder.resolve(Table.RUNS.fileName()), e);
        }
    }

    private void appendRun(String scenario, RunRecord run) throws IOException {
        runs.text(scenario);
        runs.number(run.replicate());
        runs.number(run.seed());
        for (Outcome outcome : Outcome.values()) {
            runs.number(run.outcome(outcome));
        }
        runs.endRow();
    }

    private static void appendDaily(RowWriter row, String scenario, RunRecord run) throws IOException {
        DailyCounts counts = run.daily();
        for (int day = 0; day < counts.days(); day++) {
            String date = counts.date(day).toString();
            for (Group group : GROUPS) {
                row.text(scenario);
                row.number(run.replicate());
                row.number(day);
                row.text(date);
                row.text(group.label());
                for (DailyColumn column : DAILY_COLUMNS) {
                    row.number(counts.get(day, group, column));
                }
                row.endRow();
            }
        }
    }

    private static void appendWorkforce(RowWriter row, String scenario, RunRecord run) throws IOException {
        WorkforceCounts counts = run.workforce();
        for (int day = 0; day < counts.days(); day++) {
            row.text(scenario);
            row.number(run.replicate());
            row.number(day);
            row.text(counts.date(day).toString());
            for (WorkforceColumn column : WORKFORCE_COLUMNS) {
                row.number(counts.get(day, column));
            }
            row.endRow();
        }
    }

    private static void appendHome(RowWriter row, String scenario, int replicate, HomeRecord home) throws IOException {
        row.text(scenario);
        row.number(replicate);
        row.text(home.home());
        row.number(home.beds());
        row.number(home.residents());
        row.number(home.staff());
        row.number(home.agencyShifts());
        numberOrEmpty(row, home.firstInfectionDay());
        numberOrEmpty(row, home.outbreakDay());
        row.number(home.residentInfections());
        row.number(home.staffInfections());
        row.number(home.residentDeaths());
        row.number(home.staffDeaths());
        row.endRow();
    }

    private static void appendInfection(RowWriter row, String scenario, RunRecord run, InfectionRecord infection)
            throws IOException {
        row.text(scenario);
        row.number(run.replicate());
        row.number(infection.infection());
        row.number(infection.day());
        row.text(infection.shift());
        row.number(infection.person());
        row.text(infection.group().label());
        row.text(infection.home());
        row.text(infection.setting().label());
        numberOrEmpty(row, infection.infector());
        row.text(
                infection.infectorGroup() == null
                        ? ""
                        : infection.infectorGroup().label());
        row.text(Boolean.toString(infection.symptomatic()));
        row.text(infection.outcome());
        row.text(run.daily().date(infection.day()).toString());
        numberOrEmpty(row, infection.infectorInfection());
        row.endRow();
    }

    /** The model says -1 for none. */
    private static void numberOrEmpty(RowWriter row, int value) throws IOException {
        if (value < 0) {
            row.empty();
        } else {
            row.number(value);
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
