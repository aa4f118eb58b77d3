package org.carehomesim.results.statistics;

import java.util.Optional;

/**
 * A ratio of two counts over independent runs: sum of the numerators over sum of the denominators.
 *
 * <p>Its interval is that of the ratio estimator of survey sampling (Cochran 1977, Sampling Techniques, section 2.11),
 * with runs as the clusters: with {@code R} the ratio, {@code y} and {@code x} the counts of a run and {@code n} runs
 * whose denominator is not zero, the variance of {@code R} is {@code n / (n - 1) x sum (y - R x)^2 / (sum x)^2}.
 */
public final class RunRatio {

    private int runs;
    private long x;
    private long y;
    private long xx;
    private long xy;
    private long yy;

    /** Adds a run; one whose denominator is 0 has nothing to say. */
    public void add(long numerator, long denominator) {
        if (denominator == 0) {
            return;
        }
        runs++;
        x += denominator;
        y += numerator;
        xx += denominator * denominator;
        xy += numerator * denominator;
        yy += numerator * numerator;
    }

    /** Sum of the numerators. */
    public long numerator() {
        return y;
    }

    /** Sum of the denominators. */
    public long denominator() {
        return x;
    }

    /** The ratio; at least one run must have been added. */
    public double ratio() {
        return (double) y / x;
    }

    /** The 95% interval of the ratio by Student's t distribution, not below 0; empty for fewer than two runs. */
    public Optional<Interval> interval() {
        if (runs < 2) {
            return Optional.empty();
        }
        double ratio = ratio();
        double residuals = Math.max(0, yy - 2 * ratio * xy + ratio * ratio * xx);
        double deviation = Math.sqrt(residuals * runs / (runs - 1)) / x;
        double halfWidth = Sample.studentT(runs) * deviation;
        return Optional.of(new Interval(Math.max(0, ratio - halfWidth), ratio + halfWidth));
    }
}
