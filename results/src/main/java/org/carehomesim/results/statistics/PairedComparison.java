package org.carehomesim.results.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/** Compares a scenario with the baseline, replicate by replicate. */
public final class PairedComparison {

    /** Samples that the bootstrap draws for each interval. */
    public static final int BOOTSTRAP_SAMPLES = BootstrapSums.RESAMPLES;

    private PairedComparison() {}

    /** One row an outcome, in order; empty if no replicate finished in both. */
    public static List<ComparisonRow> of(RunOutcomes runs, String baseline, String scenario) {
        int[] replicates = runs.commonReplicates(List.of(scenario, baseline));
        if (replicates.length == 0) {
            return List.of();
        }
        PairedBootstrap bootstrap = PairedBootstrap.of(
                replicates.length, Outcome.values().length, runs.paired(List.of(scenario, baseline), replicates)::copy);
        List<ComparisonRow> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            double[] with = runs.values(scenario, outcome, replicates);
            double[] without = runs.values(baseline, outcome, replicates);
            rows.add(row(baseline, scenario, outcome, with, without, bootstrap));
        }
        return rows;
    }

    /**
     * The 95% bootstrap interval of the ratio of two means over pairs; empty for fewer than two pairs, and if the mean of
     * the denominators is zero in any resample.
     *
     * @param numerators values by pair
     * @param denominators values by pair, in the same order
     * @throws IllegalArgumentException if there are not as many of both
     */
    public static Optional<Interval> ratioInterval(double[] numerators, double[] denominators) {
        if (numerators.length != denominators.length) {
            throw new IllegalArgumentException(
                    numerators.length + " numerators do not pair with " + denominators.length + " denominators");
        }
        return PairedBootstrap.of(numerators.length, 1, (pair, into) -> {
                    into[0] = numerators[pair];
                    into[1] = denominators[pair];
                })
                .ratioInterval(0);
    }

    static double[] differences(double[] with, double[] without) {
        double[] differences = new double[with.length];
        for (int pair = 0; pair < differences.length; pair++) {
            differences[pair] = with[pair] - without[pair];
        }
        return differences;
    }

    private static ComparisonRow row(
            String baseline,
            String scenario,
            Outcome outcome,
            double[] with,
            double[] without,
            PairedBootstrap bootstrap) {
        double[] differences = differences(with, without);
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
                bootstrap.ratioInterval(outcome.ordinal()),
                better,
                Sample.variance(differences),
                sumOfVariances,
                bootstrap.differenceInterval(outcome.ordinal(), differences));
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
