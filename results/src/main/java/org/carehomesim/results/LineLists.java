package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.results.linelist.GenerationIntervals;
import org.carehomesim.results.linelist.Introductions;
import org.carehomesim.results.linelist.LineListFigures;
import org.carehomesim.results.linelist.Reproduction;
import org.carehomesim.results.linelist.Route;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.table.AtomicFile;
import org.carehomesim.results.table.LineListReader;
import org.carehomesim.results.table.LineListRun;
import org.carehomesim.results.table.OutcomeReader;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.results.table.Table;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;

/** What the line lists of a results folder tell, scenario by scenario. */
public final class LineLists {

    private static final String ALL = "all";

    private final Path folder;
    private final Map<String, LineListFigures> scenarios;

    private LineLists(Path folder, Map<String, LineListFigures> scenarios) {
        this.folder = folder;
        this.scenarios = scenarios;
    }

    /**
     * Reads {@code infections.csv}, one run at a time; empty if there is none.
     *
     * @throws ResultsFolderException if a table cannot be read
     */
    public static Optional<LineLists> of(ResultsFolder folder) {
        Path path = folder.path();
        if (!LineListReader.isIn(path)) {
            return Optional.empty();
        }
        Map<String, LineListFigures> scenarios = new LinkedHashMap<>();
        try (LineListReader reader = new LineListReader(path)) {
            OutcomeReader.runs(path).forEach((scenario, runs) -> scenarios.put(scenario, new LineListFigures(runs)));
            for (Optional<LineListRun> run = reader.next(); run.isPresent(); run = reader.next()) {
                LineListFigures figures = scenarios.get(run.get().scenario());
                if (figures == null) {
                    throw new ResultsFolderException("infections.csv in " + path + " has the scenario '"
                            + run.get().scenario() + "', which runs.csv has not");
                }
                figures.add(run.get());
            }
        } catch (IOException e) {
            throw ResultsFolderException.because("cannot read the results in " + path, e);
        }
        return Optional.of(new LineLists(path, scenarios));
    }

    /** The figures by scenario, for scenarios with finished runs. */
    public Map<String, LineListFigures> figures() {
        return Collections.unmodifiableMap(scenarios);
    }

    /**
     * Writes {@code reproduction.csv}, {@code generation_interval.csv} and {@code introductions.csv}, or replaces them.
     *
     * @throws ResultsFolderException if they cannot be written
     */
    public void writeTables() {
        write(Table.REPRODUCTION, (out, scenario, figures) -> {
            for (Reproduction.Row row : figures.reproduction()) {
                writeReproduction(out, scenario, row);
            }
        });
        write(Table.GENERATION_INTERVAL, (out, scenario, figures) -> {
            for (GenerationIntervals.Row row : figures.generationIntervals().rows()) {
                writeInterval(out, scenario, row);
            }
        });
        write(Table.INTRODUCTIONS, (out, scenario, figures) -> {
            for (Introductions.Row row : figures.introductions()) {
                writeIntroduction(out, scenario, row);
            }
        });
    }

    /** Something that writes the rows of a scenario. */
    @FunctionalInterface
    private interface Rows {
        void writeTo(RowWriter out, String scenario, LineListFigures figures) throws IOException;
    }

    private void write(Table table, Rows content) {
        AtomicFile.Content file = temporary -> {
            try (RowWriter out = RowWriter.create(temporary, table.columns())) {
                for (Map.Entry<String, LineListFigures> scenario : scenarios.entrySet()) {
                    content.writeTo(out, scenario.getKey(), scenario.getValue());
                }
            }
        };
        ResultsFolder.write(folder.resolve(table.fileName()), file);
    }

    private static void writeReproduction(RowWriter out, String scenario, Reproduction.Row row) throws IOException {
        out.text(scenario);
        out.number(row.day());
        out.text(row.date().toString());
        out.text(row.setting().map(Setting::label).orElse(ALL));
        out.text(row.group().map(Group::label).orElse(ALL));
        out.number(row.ratio().denominator());
        out.number(row.ratio().numerator());
        out.number(row.ratio().ratio());
        writeEnds(out, row.ratio().interval());
        out.text(Boolean.toString(row.complete()));
        out.endRow();
    }

    private static void writeInterval(RowWriter out, String scenario, GenerationIntervals.Row row) throws IOException {
        out.text(scenario);
        out.text(row.setting().map(Setting::label).orElse(ALL));
        out.number(row.days());
        out.number(row.pairs());
        out.number(row.share());
        out.endRow();
    }

    private static void writeIntroduction(RowWriter out, String scenario, Introductions.Row row) throws IOException {
        out.text(scenario);
        out.text(row.route().map(Route::label).orElse(ALL));
        out.number(row.mean());
        out.number(row.share());
        writeEnds(out, row.interval());
        out.number(row.homes());
        out.number(row.infections());
        out.endRow();
    }

    private static void writeEnds(RowWriter out, Optional<Interval> interval) throws IOException {
        out.number(interval.map(i -> OptionalDouble.of(i.low())).orElse(OptionalDouble.empty()));
        out.number(interval.map(i -> OptionalDouble.of(i.high())).orElse(OptionalDouble.empty()));
    }
}
