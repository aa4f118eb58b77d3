package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.carehomesim.results.report.Curve;
import org.carehomesim.results.report.CurveReader;
import org.carehomesim.results.report.CurveTallies;
import org.carehomesim.results.report.Curves;
import org.carehomesim.results.statistics.Bands;
import org.carehomesim.results.table.DailyRun;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Curves counted from runs as they come, and the same read from the table of all runs. */
class CountedCurvesTest {

    private static final int REPLICATES = 6;
    private static final int DAYS = 110;

    private final List<SyntheticScenario> scenarios = SyntheticScenario.some(3);
    private final List<String> names =
            scenarios.stream().map(SyntheticScenario::name).toList();
    private final ReportContext context = SyntheticResults.context(scenarios);

    @TempDir
    private Path directory;

    private ResultsFolder folder;

    @BeforeEach
    void writeRuns() {
        folder = SyntheticResults.write(directory.resolve("out"), scenarios, REPLICATES, DAYS);
    }

    private CurveTallies none() {
        return new CurveTallies(context.baseline(), context.observed());
    }

    private CurveTallies counted(int replicates) {
        CurveTallies tallies = none();
        for (int replicate = 0; replicate < replicates; replicate++) {
            for (SyntheticScenario scenario : scenarios) {
                RunRecord run = SyntheticRuns.run(scenario, replicate, SyntheticResults.SEED, DAYS);
                assertThat(tallies.add(DailyRun.of(scenario.name(), run, tallies.keys())))
                        .isTrue();
            }
        }
        return tallies;
    }

    @Test
    void areEqual() throws IOException {
        CurveTallies tallies = counted(REPLICATES);
        assertThat(tallies.runs()).isEqualTo(3 * REPLICATES);
        Curves curves = tallies.curves(names);
        assertThat(curves)
                .isEqualTo(CurveReader.read(folder.path(), names, context.baseline(), context.observed()))
                .isNotEqualTo(counted(REPLICATES - 1).curves(names));
        assertThat(curves.observed()).singleElement().satisfies(beside -> {
            assertThat(beside.totals()).isPresent();
            assertThat(beside.dates()).hasSizeGreaterThan(10);
        });
    }

    @Test
    void areWhatTheRunsHold() {
        CurveTallies tallies = new CurveTallies("a", List.of());
        for (int deaths : new int[] {5, 1, 3}) {
            // a week and a day, which belongs to no whole week
            DailyCounts counts = new DailyCounts(SyntheticRuns.START, 8);
            counts.set(0, Group.RESIDENT, DailyColumn.NEW_DEATHS, deaths);
            counts.set(6, Group.RESIDENT, DailyColumn.NEW_DEATHS, 10);
            counts.set(7, Group.RESIDENT, DailyColumn.NEW_DEATHS, 100);
            counts.set(6, Group.STAFF, DailyColumn.NEW_DEATHS, 1000);
            counts.set(7, Group.RESIDENT, DailyColumn.NEW_INFECTIONS, deaths);
            tallies.add(DailyRun.of("a", recorded(counts), tallies.keys()));
        }
        Curves curves = tallies.curves(List.of("a"));
        assertThat(curves.deaths())
                .containsExactly(Map.entry(
                        "a",
                        new Curve(
                                List.of(SyntheticRuns.START.plusDays(6)),
                                new Bands(3, List.of(new Bands.Point(11.2, 12, 13, 14, 14.8))))));
        assertThat(curves.deathsPeriod()).isEqualTo(7);
        assertThat(curves.infections().get("a").bands().points())
                .hasSize(8)
                .endsWith(new Bands.Point(0, 0, 0, 0, 0), new Bands.Point(1.2, 2, 3, 4, 4.8));
        assertThat(curves.observed()).isEmpty();
    }

    private static RunRecord recorded(DailyCounts counts) {
        RunRecord run = SmallRun.of(0, 0, 0);
        return new RunRecord(0, run.seed(), run.outcomes(), counts, run.homes(), run.infections(), run.workforce());
    }

    @Test
    void areOfTheScenariosThatHaveRunsInTheOrderAskedFor() {
        Curves curves = counted(2).curves(List.of(names.get(2), "all-of-its-runs-failed", names.get(0)));
        assertThat(curves.deaths()).containsOnlyKeys(names.get(2), names.get(0));
        assertThat(curves.deaths().keySet()).containsExactly(names.get(2), names.get(0));
        assertThat(curves.infections().keySet()).containsExactly(names.get(2), names.get(0));
        // without its baseline there is nothing to draw the observed counts beside
        CurveTallies others = new CurveTallies("all-of-its-runs-failed", context.observed());
        RunRecord run = SyntheticRuns.run(scenarios.get(1), 0, 1, DAYS);
        others.add(DailyRun.of(names.get(1), run, others.keys()));
        assertThat(others.curves(names).observed()).isEmpty();
        assertThat(others.curves(names).deathsPeriod()).isEqualTo(7);
    }

    @Test
    void haveNoRunThatIsShorterOrLongerThanTheOthersOfItsScenario() {
        CurveTallies tallies = counted(2);
        Curves before = tallies.curves(names);
        for (int days : new int[] {DAYS - 1, DAYS + 1}) {
            RunRecord run = SyntheticRuns.run(scenarios.get(0), 7, 1, days);
            assertThat(tallies.add(DailyRun.of(names.get(0), run, tallies.keys())))
                    .isFalse();
        }
        assertThat(tallies.runs()).isEqualTo(6);
        assertThat(tallies.curves(names)).isEqualTo(before);
    }

    @Test
    void makeTheSameReport() throws IOException {
        Analysis analysis = Analysis.of(folder, context.baseline());
        Report.write(folder, analysis, context);
        Map<String, String> read = reportAndCharts();
        assertThat(read).containsKey("report.html").hasSizeGreaterThan(5);
        spoilTheTable();
        Report.write(folder, analysis, context, Optional.of(counted(REPLICATES)));
        assertThat(reportAndCharts()).isEqualTo(read);
    }

    @Test
    void areNotTakenForThoseOfOtherRunsAnotherBaselineOrOtherObservedCounts() throws IOException {
        spoilTheTable();
        isRead(context.baseline(), counted(REPLICATES - 1));
        isRead(context.baseline(), none());
        isRead(names.get(1), counted(REPLICATES));
        CurveTallies withoutObserved = new CurveTallies(context.baseline(), List.of());
        for (int run = 0; run < 3 * REPLICATES; run++) {
            RunRecord record = SyntheticRuns.run(scenarios.get(0), run, 1, DAYS);
            withoutObserved.add(DailyRun.of(names.get(0), record, withoutObserved.keys()));
        }
        isRead(context.baseline(), withoutObserved);
    }

    private void isRead(String baseline, CurveTallies counted) {
        Analysis analysis = Analysis.of(folder, baseline);
        assertThatExceptionOfType(ResultsFolderException.class)
                .isThrownBy(() -> Report.write(folder, analysis, context, Optional.of(counted)))
                .withMessageContaining("daily.csv");
    }

    @Test
    void areNotDrawnWithoutTheTable() throws IOException {
        Files.delete(folder.path().resolve("daily.csv"));
        Analysis analysis = Analysis.of(folder, context.baseline());
        Report.write(folder, analysis, context);
        Map<String, String> without = reportAndCharts();
        Report.write(folder, analysis, context, Optional.of(counted(REPLICATES)));
        assertThat(reportAndCharts()).isEqualTo(without);
    }

    private void spoilTheTable() throws IOException {
        Files.writeString(folder.path().resolve("daily.csv"), "no table\n");
    }

    private Map<String, String> reportAndCharts() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> charts = Files.list(folder.path().resolve("charts"))) {
            charts.forEach(chart -> contents.put(chart.getFileName().toString(), content(chart)));
        }
        contents.put("report.html", content(folder.path().resolve("report.html")));
        return contents;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
