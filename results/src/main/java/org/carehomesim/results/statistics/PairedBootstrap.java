package org.carehomesim.results.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Bootstrap intervals of means over pairs of runs: of their difference and of their ratio. */
final class PairedBootstrap {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Means closer than this share of the largest difference are the same but for rounding. */
    private static final double ROUNDING = 1e-12;

    private final int pairs;
    private final double[][] ratios;
    private final double[][] differences;

    private PairedBootstrap(int pairs, int outcomes) {
        this.pairs = pairs;
        this.ratios = new double[outcomes][BootstrapSums.RESAMPLES];
        this.differences = new double[outcomes][BootstrapSums.RESAMPLES];
    }

    /**
     * Draws pairs.
     *
     * @param pairs number of pairs, at least one
     * @param outcomes number of outcomes
     * @param values the values of a pair: the outcomes of the scenario, then those of the baseline
     */
    static PairedBootstrap of(int pairs, int outcomes, BootstrapSums.Replicates values) {
        PairedBootstrap bootstrap = new PairedBootstrap(pairs, outcomes);
        if (pairs > 1) {
            BootstrapSums.draw(pairs, 2 * outcomes, (pair, into) -> differences(values, pair, into), bootstrap::add);
        }
        return bootstrap;
    }

    /** Differences and then the baseline: the difference of two large sums would be mostly rounding. */
    private static void differences(BootstrapSums.Replicates values, int pair, double[] into) {
        values.copy(pair, into);
        int outcomes = into.length / 2;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            into[outcome] -= into[outcomes + outcome];
        }
    }

    private void add(int resample, double[] sums) {
        for (int outcome = 0; outcome < ratios.length; outcome++) {
            double difference = sums[outcome];
            double without = sums[ratios.length + outcome];
            ratios[outcome][resample] = (without + difference) / without;
            differences[outcome][resample] = difference / pairs;
        }
    }

    /**
     * The 95% percentile interval of mean(scenario) / mean(baseline) of an outcome; empty for fewer than two pairs, or if
     * the baseline's mean is zero in any resample.
     */
    Optional<Interval> ratioInterval(int outcome) {
        if (pairs < 2 || !Arrays.stream(ratios[outcome]).allMatch(Double::isFinite)) {
            return Optional.empty();
        }
        return Optional.of(quantiles(ratios[outcome], LOW, HIGH));
    }

    /**
     * The 95% interval of the mean difference of an outcome, corrected for bias and acceleration (BCa; Efron 1987, Better
     * bootstrap confidence intervals, section 4); empty for fewer than two pairs.
     *
     * @param outcome number of the outcome
     * @param values differences by pair
     */
    Optional<Interval> differenceInterval(int outcome, double[] values) {
        if (pairs < 2) {
            return Optional.empty();
        }
        double mean = Arrays.stream(values).sum() / pairs;
        if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            return Optional.of(new Interval(values[0], values[0]));
        }
        double rounding = ROUNDING * Arrays.stream(values).map(Math::abs).max().orElseThrow();
        double bias = NORMAL.inverseCumulativeProbability(shareBelow(differences[outcome], mean, rounding));
        double acceleration = acceleration(values, mean);
        return Optional.of(quantiles(
                differences[outcome], corrected(LOW, bias, acceleration), corrected(HIGH, bias, acceleration)));
    }

    /** Share of the means below the mean of the pairs themselves; ties count half, as counts have many. */
    private static double shareBelow(double[] means, double mean, double rounding) {
        double below = 0;
        for (double drawn : means) {
            below += Math.abs(drawn - mean) <= rounding ? 0.5 : drawn < mean ? 1 : 0;
        }
        return below / means.length;
    }

    /** A sixth of the skewness of the mean, which for a mean is what leaving out each pair in turn gives. */
    private static double acceleration(double[] values, double mean) {
        double squares = 0;
        double cubes = 0;
        for (double value : values) {
            double residual = value - mean;
            squares += residual * residual;
            cubes += residual * residual * residual;
        }
        return cubes / (6 * StrictMath.pow(squares, 1.5));
    }

    private static double corrected(double probability, double bias, double acceleration) {
        double shifted = bias + NORMAL.inverseCumulativeProbability(probability);
        return NORMAL.cumulativeProbability(bias + shifted / (1 - acceleration * shifted));
    }

    private static Interval quantiles(double[] draws, double low, double high) {
        double[] ends = Sample.quantiles(draws, low, high);
        return new Interval(ends[0], ends[1]);
    }
}
