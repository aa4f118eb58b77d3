package org.carehomesim.results.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;

/**
 * Percentile bootstrap of the ratio of two means over pairs of runs.
 *
 * <p>Whole pairs are drawn with replacement, so that what a replicate has in common in both scenarios stays together.
 * The generator has a fixed seed: the same pairs always give the same interval.
 */
final class PairedBootstrap {

    static final int RESAMPLES = 2_000;

    private static final long SEED_HIGH = 0x9e3779b97f4a7c15L;
    private static final long SEED_LOW = 0xbf58476d1ce4e5b9L;

    private PairedBootstrap() {}

    /**
     * Intervals of mean(numerator) / mean(denominator).
     *
     * @param numerators for each outcome, the values by pair
     * @param denominators for each outcome, the values by pair, in the same order
     * @return for each outcome the 95% interval; empty for fewer than two pairs, or if the mean of the denominator is
     *     zero in any resample
     */
    static List<Optional<Interval>> ratioIntervals(List<double[]> numerators, List<double[]> denominators) {
        int pairs = numerators.isEmpty() ? 0 : numerators.get(0).length;
        int outcomes = numerators.size();
        if (pairs < 2) {
            return Collections.nCopies(outcomes, Optional.empty());
        }
        double[][] ratios = new double[outcomes][RESAMPLES];
        UniformRandomProvider random = new XoRoShiRo128PlusPlus(SEED_HIGH, SEED_LOW);
        double[] times = new double[pairs];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            Arrays.fill(times, 0);
            for (int draw = 0; draw < pairs; draw++) {
                times[random.nextInt(pairs)]++;
            }
            for (int outcome = 0; outcome < outcomes; outcome++) {
                ratios[outcome][resample] =
                        weightedSum(times, numerators.get(outcome)) / weightedSum(times, denominators.get(outcome));
            }
        }
        return Arrays.stream(ratios).map(PairedBootstrap::percentiles).toList();
    }

    private static Optional<Interval> percentiles(double[] ratios) {
        if (!Arrays.stream(ratios).allMatch(Double::isFinite)) {
            return Optional.empty();
        }
        double[] ends = Sample.quantiles(ratios, 0.025, 0.975);
        return Optional.of(new Interval(ends[0], ends[1]));
    }

    private static double weightedSum(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
