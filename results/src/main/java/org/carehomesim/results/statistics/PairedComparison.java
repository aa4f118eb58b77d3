package org.carehomesim.results.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/** Compares a scenario with the baseline, replicate by replicate. */
public final class PairedComparison {

    private PairedComparison() {}

    /** One row an outcome, in order; empty if no replicate finished in both. */
    public static List<ComparisonRow> of(RunOutcomes runs, String baseline, String scenario) {
        List<Integer> replicates = runs.commonReplicates(baseline, scenario);
        if (replicates.isEmpty()) {
            return List.of();
        }
        List<double[]> with = new ArrayList<>();
        List<double[]> without = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            with.add(runs.values(scenario, outcome, replicates));
            without.add(runs.values(baseline, outcome, replicates));
        }
        List<Optional<Interval>> ratioIntervals = PairedBootstrap.ratioIntervals(with, without);
        List<ComparisonRow> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int i = outcome.ordinal();
            rows.add(row(baseline, scenario, outcome, with.get(i), without.get(i), ratioIntervals.get(i)));
        }
        return rows;
    }

    private static ComparisonRow row(
            String baseline,
            String scenario,
            Outcome outcome,
            double[] with,
            double[] without,
            Optional<Interval> ratioInterval) {
        double[] differences = new double[with.length];
        for (int pair = 0; pair < differences.length; pair++) {
            differences[pair] = with[pair] - without[pair];
        }
        double meanWithout = Sample.mean(without);
        OptionalDouble ratio =
                meanWithout == 0 ? OptionalDouble.empty() : OptionalDouble.of(Sample.mean(with) / meanWithout);
        OptionalDouble better =
                outcome.lowerIsBetter() ? OptionalDouble.of(shareBetter(differences)) : OptionalDouble.empty();
        OptionalDouble sumOfVariances = differences.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Sample.variance(with).getAsDouble()
                        + Sample.variance(without).getAsDouble());
        return new ComparisonRow(
                baseline,
                scenario,
                outcome,
                differences.length,
                Sample.mean(differences),
                Sample.meanInterval(differences),
                ratio,
                ratioInterval,
                better,
                Sample.variance(differences),
                sumOfVariances);
    }

    private static double shareBetter(double[] differences) {
        double better = 0;
        for (double difference : differences) {
            if (difference < 0) {
                better += 1;
            } else if (difference == 0) {
                better += 0.5;
            }
        }
        return better / differences.length;
    }
}
