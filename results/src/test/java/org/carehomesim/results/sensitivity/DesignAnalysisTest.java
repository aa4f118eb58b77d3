package org.carehomesim.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.carehomesim.results.sensitivity.SensitivityRow.Measure;
import org.carehomesim.results.statistics.Sample;
import org.carehomesim.results.table.DesignTable;
import org.carehomesim.results.table.DesignTable.Point;
import org.carehomesim.results.table.DrawnParameters;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.results.table.Table;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignAnalysisTest {

    private static final List<String> PARAMETERS = List.of("a", "b");

    @TempDir
    private Path folder;

    /** Values of the outcome by replicate, for each point with finished runs. */
    private final List<Map.Entry<String, double[]>> runs = new ArrayList<>();

    private final List<Point> points = new ArrayList<>();

    @Test
    void oneAtATimeComparesWithTheCentreRunByRun() throws IOException {
        point("p1", 0, "centre", "", 0, List.of("1", "2"), 10, 20, 30);
        point("p2", 0, "varied", "a", 0, List.of("5", "2"), 13, 24, 35);
        point("p3", 0, "varied", "b", 0, List.of("1", "9"), 10, 20, 30);
        List<SensitivityRow> rows = analyse("one-at-a-time");
        Estimate difference = only(rows, Measure.DIFFERENCE, "a").estimate();
        assertThat(only(rows, Measure.DIFFERENCE, "a").at()).isEqualTo("5");
        assertThat(difference.value()).isEqualTo(4);
        assertThat(difference.interval()).isEqualTo(Sample.meanInterval(3, 4, 5));
        assertThat(only(rows, Measure.DIFFERENCE, "b").estimate().value()).isZero();
        assertThat(only(rows, Measure.MEAN, "a").estimate().value()).isEqualTo(24);
        assertThat(rows).extracting(SensitivityRow::outcome).containsOnly(Outcome.RESIDENT_DEATHS);
    }

    @Test
    void aGridTellsTheMeanAtEachLevelOverAllOthers() throws IOException {
        point("p1", 0, "point", "", 0, List.of("1", "x"), 1, 3);
        point("p2", 1, "point", "", 0, List.of("1", "y"), 3, 5);
        point("p3", 2, "point", "", 0, List.of("2", "x"), 5, 7);
        point("p4", 3, "point", "", 0, List.of("2", "y"), 7, 9);
        List<SensitivityRow> rows = analyse("grid");
        List<SensitivityRow> ofA = rows.stream()
                .filter(row -> row.measure() == Measure.MEAN && row.parameter().equals("a"))
                .toList();
        assertThat(ofA).extracting(SensitivityRow::at).containsExactly("1", "2");
        assertThat(ofA).extracting(row -> row.estimate().value()).containsExactly(3.0, 7.0);
        assertThat(ofA.get(0).estimate().interval()).isEqualTo(Sample.meanInterval(2, 4));
        assertThat(only(rows, Measure.MEAN, "b", "y").estimate().value()).isEqualTo(6);
        assertThat(rows)
                .filteredOn(row -> row.measure() == Measure.PRCC)
                .as("words have no ranks")
                .extracting(SensitivityRow::parameter)
                .doesNotContain("b");
    }

    @Test
    void theShareOfChanceIsTheSquaredStandardErrorOverTheVarianceOfMeans() throws IOException {
        point("p1", 0, "point", "", 0, List.of("1", "1"), 0, 2);
        point("p2", 1, "point", "", 0, List.of("2", "1"), 9, 11);
        // squared standard error 2 / 2 at each point; means 1 and 10, variance 40.5
        assertThat(only(analyse("list"), Measure.NOISE_SHARE, "").estimate().value())
                .isCloseTo(1 / 40.5, within(1e-12));
    }

    @Test
    void morrisDividesByTheStepAndLeavesOutBrokenTrajectories() throws IOException {
        trajectory(0, "a", "b", 0.5, -0.5, 10, 12, 11);
        trajectory(1, "b", "a", -0.5, 0.5, 20, 19, 23);
        points.add(new Point("broken-0", 2, "first", "", 0, List.of("0", "0")));
        point("broken-1", 2, "varied", "a", 0.5, List.of("0", "0"), 500);
        point("broken-2", 2, "varied", "b", 0.5, List.of("0", "0"), 900);
        List<SensitivityRow> rows = analyse("morris");
        assertThat(only(rows, Measure.MU_STAR, "a").estimate().value()).isEqualTo((4 + 8) / 2.0);
        assertThat(only(rows, Measure.MU, "b").estimate().value()).isEqualTo(2);
        assertThat(only(rows, Measure.SIGMA, "a").estimate().value()).isCloseTo(Math.sqrt(8), within(1e-12));
    }

    @Test
    void sobolPutsEachPointInItsPlace() throws IOException {
        // outcome 3 a + b with a and b as written: all from a and b alone
        double[][] firsts = {{0.1, 0.9}, {0.6, 0.4}, {0.35, 0.15}, {0.85, 0.65}};
        double[][] seconds = {{0.4, 0.6}, {0.9, 0.1}, {0.15, 0.35}, {0.65, 0.85}};
        for (int i = 0; i < firsts.length; i++) {
            sobolPoint(i, "first", "", firsts[i][0], firsts[i][1]);
            sobolPoint(i, "varied", "a", seconds[i][0], firsts[i][1]);
            sobolPoint(i, "varied", "b", firsts[i][0], seconds[i][1]);
            sobolPoint(i, "second", "", seconds[i][0], seconds[i][1]);
        }
        List<SensitivityRow> rows = analyse("sobol");
        double[] values = new double[8];
        double[] squaresA = new double[4];
        for (int i = 0; i < 4; i++) {
            values[i] = 3 * firsts[i][0] + firsts[i][1];
            values[4 + i] = 3 * seconds[i][0] + seconds[i][1];
            squaresA[i] = Math.pow(3 * (seconds[i][0] - firsts[i][0]), 2);
        }
        double variance = Sample.variance(values).orElseThrow() * 7 / 8;
        assertThat(only(rows, Measure.TOTAL, "a").estimate().value())
                .isCloseTo(Sample.mean(squaresA) / 2 / variance, within(1e-12));
        assertThat(only(rows, Measure.FIRST_ORDER, "b").estimate().interval()).isPresent();
        assertThat(only(rows, Measure.PRCC, "a").estimate().value()).isPositive();
    }

    @Test
    void uncertainParametersAreCorrelatedOverRunsScenarioByScenario() throws IOException {
        double[] values = new double[12];
        Arrays.setAll(values, replicate -> replicate * replicate);
        runs.add(Map.entry("falls", values));
        runs.add(Map.entry("certain", new double[] {4, 5, 6}));
        DrawnParameters.write(folder, taker -> {
            for (int replicate = 0; replicate < values.length; replicate++) {
                taker.take("falls", replicate, Map.of("rate", -1.0 * replicate));
            }
        });
        assertThat(UncertaintyAnalysis.of(folder, outcomes())).singleElement().satisfies(row -> {
            assertThat(row.scenario()).isEqualTo("falls");
            assertThat(row.parameter()).isEqualTo("rate");
            assertThat(row.estimate().value()).isCloseTo(-1, within(1e-12));
        });
    }

    private void sobolPoint(int sample, String part, String varied, double a, double b) {
        point("s" + sample + part + varied, sample, part, varied, 0, List.of("" + a, "" + b), 3 * a + b);
    }

    private void trajectory(int sample, String first, String second, double step1, double step2, double... outcomes) {
        point("t" + sample + "0", sample, "first", "", 0, List.of("0", "0"), outcomes[0]);
        point("t" + sample + "1", sample, "varied", first, step1, List.of("0", "0"), outcomes[1]);
        point("t" + sample + "2", sample, "varied", second, step2, List.of("0", "0"), outcomes[2]);
    }

    private void point(
            String name, int sample, String part, String varied, double step, List<String> values, double... outcome) {
        points.add(new Point(name, sample, part, varied, step, values));
        runs.add(Map.entry(name, outcome));
    }

    private List<SensitivityRow> analyse(String method) throws IOException {
        new DesignTable(method, PARAMETERS, points).write(folder);
        DesignTable read = DesignTable.read(folder);
        assertThat(read).isEqualTo(new DesignTable(method, PARAMETERS, points));
        return DesignAnalysis.of("base", read, outcomes());
    }

    /** Runs in which nothing happened but deaths. */
    private RunOutcomes outcomes() throws IOException {
        try (RowWriter out = RowWriter.create(folder.resolve(Table.RUNS.fileName()), Table.RUNS.columns())) {
            for (Map.Entry<String, double[]> ofPoint : runs) {
                for (int replicate = 0; replicate < ofPoint.getValue().length; replicate++) {
                    out.text(ofPoint.getKey());
                    out.number(replicate);
                    out.number(1);
                    for (Outcome outcome : Outcome.values()) {
                        out.number(outcome == Outcome.RESIDENT_DEATHS ? ofPoint.getValue()[replicate] : 0.0);
                    }
                    out.endRow();
                }
            }
        }
        return RunOutcomes.read(folder);
    }

    private static SensitivityRow only(List<SensitivityRow> rows, Measure measure, String parameter) {
        return rows.stream()
                .filter(row -> row.measure() == measure && row.parameter().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    private static SensitivityRow only(List<SensitivityRow> rows, Measure measure, String parameter, String at) {
        return rows.stream()
                .filter(row -> row.measure() == measure
                        && row.parameter().equals(parameter)
                        && row.at().equals(at))
                .findFirst()
                .orElseThrow();
    }
}
