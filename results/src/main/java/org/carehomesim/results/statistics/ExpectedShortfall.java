package org.carehomesim.results.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How bad the worst 5% of the runs are: the mean of an outcome over them (expected shortfall, or conditional tail
 * expectation).
 *
 * @param runs number of runs, the good ones among them
 * @param mean mean over the worst 5% of the runs
 * @param interval 95% interval of that mean; empty if fewer than {@value #FEWEST_IN_TAIL} runs are in the tail
 */
public record ExpectedShortfall(int runs, double mean, Optional<Interval> interval) {

    /** Share of the runs in the tail. */
    public static final double TAIL = 0.05;

    /** Fewest runs that have a whole run in the tail. */
    public static final int FEWEST_RUNS = 20;

    /** Fewest runs in the tail that tell how much it varies. */
    public static final int FEWEST_IN_TAIL = 5;

    private static final double ALPHA = 0.025;

    /**
     * The mean of the worst 5% of some values, the highest being the worst; empty for fewer than {@value #FEWEST_RUNS}.
     *
     * <p>Where 5% is no whole number of runs, the next worst run counts in part (Acerbi and Tasche 2002). The interval
     * is that of Student's t with the variance of Manistre and Hancock (2005), which allows for the edge of the tail
     * being estimated, too.
     */
    public static Optional<ExpectedShortfall> of(double... values) {
        int n = values.length;
        if (n < FEWEST_RUNS) {
            return Optional.empty();
        }
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        double inTail = TAIL * n;
        int whole = (int) Math.floor(inTail + 1e-9);
        double[] tail = Arrays.copyOfRange(ascending, n - whole, n);
        double edge = ascending[n - whole - 1];
        double sum = Arrays.stream(tail).sum() + Math.max(0, inTail - whole) * edge;
        double mean = sum / inTail;
        return Optional.of(new ExpectedShortfall(n, mean, interval(tail, tail[0], mean, n)));
    }

    private static Optional<Interval> interval(double[] tail, double edge, double mean, int n) {
        if (tail.length < FEWEST_IN_TAIL) {
            return Optional.empty();
        }
        double beyond = mean - edge;
        double variance = (Sample.variance(tail).orElseThrow() + (1 - TAIL) * beyond * beyond) / (TAIL * n);
        double halfWidth = TDistribution.of(tail.length - 1.0).inverseSurvivalProbability(ALPHA) * Math.sqrt(variance);
        return Optional.of(new Interval(mean - halfWidth, mean + halfWidth));
    }
}
