package org.carehomesim.results.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.distribution.TDistribution;

/** Statistics of the values of independent runs. */
public final class Sample {

    /** Quantiles by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, as in R). */
    private static final Quantile QUANTILE = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    private static final double TAIL = 0.025;

    /** Half-width of a 95% interval in standard errors that are known exactly: the least it can be, rounded down. */
    private static final double NORMAL = 1.95996398454;

    /** More runs than anybody can make; larger sizes are told as this. */
    private static final long LARGEST_SIZE = 1L << 40;

    private Sample() {}

    /** Mean of at least one value. */
    public static double mean(double... values) {
        return Mean.of(values).getAsDouble();
    }

    /** Variance with divisor n - 1; empty for fewer than two values. */
    public static OptionalDouble variance(double... values) {
        return values.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Variance.of(values).getAsDouble());
    }

    /** Standard deviation with divisor n - 1; empty for fewer than two values. */
    public static OptionalDouble standardDeviation(double... values) {
        OptionalDouble variance = variance(values);
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance;
    }

    /** Quantiles of at least one value, by linear interpolation (type 7), for probabilities in [0, 1]. */
    public static double[] quantiles(double[] values, double... probabilities) {
        return QUANTILE.evaluate(values.clone(), probabilities);
    }

    /** The 95% interval of the mean by Student's t distribution; empty for fewer than two values. */
    public static Optional<Interval> meanInterval(double... values) {
        OptionalDouble deviation = standardDeviation(values);
        if (deviation.isEmpty()) {
            return Optional.empty();
        }
        double halfWidth = studentT(values.length) * deviation.getAsDouble() / Math.sqrt(values.length);
        double mean = mean(values);
        return Optional.of(new Interval(mean - halfWidth, mean + halfWidth));
    }

    /**
     * Fewest values for which the 95% interval of the mean is the mean plus or minus at most {@code halfWidth}, if they
     * vary with the given standard deviation; at least two.
     *
     * @param deviation standard deviation, not negative
     * @param halfWidth above 0
     */
    public static long sizeFor(double deviation, double halfWidth) {
        double withNormal = NORMAL * deviation / halfWidth;
        long size = (long) Math.max(2, Math.ceil(withNormal * withNormal));
        // Student's t asks for two or three more
        while (size < LARGEST_SIZE && halfWidth(size, deviation) > halfWidth) {
            size++;
        }
        return Math.min(size, LARGEST_SIZE);
    }

    private static double halfWidth(long n, double deviation) {
        return TDistribution.of(n - 1.0).inverseSurvivalProbability(TAIL) * deviation / Math.sqrt((double) n);
    }

    /** Half-width of a 95% interval in standard errors, for {@code n} values, at least two. */
    static double studentT(int n) {
        return TDistribution.of(n - 1.0).inverseSurvivalProbability(TAIL);
    }
}
