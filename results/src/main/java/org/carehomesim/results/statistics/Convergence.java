package org.carehomesim.results.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.carehomesim.results.statistics.ConvergenceRow.Measure;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/** How means settle as replicates become more, for a researcher to see how many are enough. */
public final class Convergence {

    /** The outcomes that are followed. */
    public static final List<Outcome> OUTCOMES = List.of(
            Outcome.RESIDENT_INFECTIONS,
            Outcome.RESIDENT_DEATHS,
            Outcome.HOMES_WITH_OUTBREAK,
            Outcome.HOSPITAL_ADMISSIONS,
            Outcome.STAFF_ABSENCE_DAYS,
            Outcome.COST_GBP,
            Outcome.QALY_LOSS);

    private static final int FIRST = 10;
    private static final int[] STEPS = {1, 2, 5};
    private static final double TENTH = 0.1;
    private static final double TWENTIETH = 0.05;

    private Convergence() {}

    /** Rows of all scenarios, in order: of each outcome, and of its difference from the baseline. */
    public static List<ConvergenceRow> of(RunOutcomes runs, String baseline) {
        List<ConvergenceRow> rows = new ArrayList<>();
        for (String scenario : runs.scenarios()) {
            int[] common = runs.commonReplicates(List.of(scenario, baseline));
            for (Outcome outcome : OUTCOMES) {
                add(rows, scenario, outcome, Measure.MEAN, runs.values(scenario, outcome));
                if (!scenario.equals(baseline)) {
                    double[] differences = PairedComparison.differences(
                            runs.values(scenario, outcome, common), runs.values(baseline, outcome, common));
                    add(rows, scenario, outcome, Measure.DIFFERENCE, differences);
                }
            }
        }
        return rows;
    }

    private static void add(
            List<ConvergenceRow> rows, String scenario, Outcome outcome, Measure measure, double[] values) {
        for (int n : steps(values.length)) {
            rows.add(row(scenario, outcome, measure, Arrays.copyOf(values, n)));
        }
    }

    private static ConvergenceRow row(String scenario, Outcome outcome, Measure measure, double[] values) {
        double mean = Sample.mean(values);
        OptionalDouble deviation = Sample.standardDeviation(values);
        return new ConvergenceRow(
                scenario,
                outcome,
                measure,
                values.length,
                mean,
                deviation,
                Sample.meanInterval(values)
                        .map(Interval::halfWidth)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                needed(deviation, TENTH * Math.abs(mean)),
                needed(deviation, TWENTIETH * Math.abs(mean)));
    }

    private static OptionalInt needed(OptionalDouble deviation, double halfWidth) {
        return deviation.isEmpty() || halfWidth == 0
                ? OptionalInt.empty()
                : Sample.replicatesFor(deviation.getAsDouble(), halfWidth);
    }

    /** 10, 20, 50, 100, 200 and so on below {@code n}, then {@code n} itself; none for no replicate. */
    static List<Integer> steps(int n) {
        List<Integer> steps = new ArrayList<>();
        for (long power = FIRST; power < n; power *= 10) {
            for (int step : STEPS) {
                if (step * power < n) {
                    steps.add((int) (step * power));
                }
            }
        }
        if (n > 0) {
            steps.add(n);
        }
        return steps;
    }
}
