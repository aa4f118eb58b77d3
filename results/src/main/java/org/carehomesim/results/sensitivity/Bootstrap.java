package org.carehomesim.results.sensitivity;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.Sample;

/**
 * Percentile bootstrap over the samples of a design, which are drawn whole. The generator has a fixed seed: the same
 * runs always give the same intervals.
 */
final class Bootstrap {

    static final int RESAMPLES = 1_000;

    private static final long SEED_HIGH = 0x9e3779b97f4a7c15L;
    private static final long SEED_LOW = 0xbf58476d1ce4e5b9L;

    private Bootstrap() {}

    /**
     * 95% intervals of some figures.
     *
     * @param samples number of samples
     * @param figures the figures as a function of the numbers of the samples drawn
     * @param count number of figures
     * @return for each figure its interval; empty for fewer than two samples, or if a resample gives no figure
     */
    static List<Optional<Interval>> intervals(int samples, Function<int[], double[]> figures, int count) {
        if (samples < 2) {
            return Collections.nCopies(count, Optional.empty());
        }
        double[][] draws = new double[count][RESAMPLES];
        UniformRandomProvider random = new XoRoShiRo128PlusPlus(SEED_HIGH, SEED_LOW);
        int[] drawn = new int[samples];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            for (int i = 0; i < samples; i++) {
                drawn[i] = random.nextInt(samples);
            }
            double[] values = figures.apply(drawn);
            for (int i = 0; i < count; i++) {
                draws[i][resample] = values[i];
            }
        }
        return Arrays.stream(draws).map(Bootstrap::percentiles).toList();
    }

    private static Optional<Interval> percentiles(double[] draws) {
        if (!Arrays.stream(draws).allMatch(Double::isFinite)) {
            return Optional.empty();
        }
        double[] ends = Sample.quantiles(draws, 0.025, 0.975);
        return Optional.of(new Interval(ends[0], ends[1]));
    }
}
