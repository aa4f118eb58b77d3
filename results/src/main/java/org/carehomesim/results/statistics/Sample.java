package org.carehomesim.results.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Statistics of the values of independent runs. */
public final class Sample {

    /** Quantiles by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, as in R). */
    private static final Quantile QUANTILE = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    private static final double TAIL = 0.025;

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

    /** The same of {@code n} values, of which {@code ordered} gives that at a position from 0 in ascending order. */
    static double[] quantiles(int n, IntToDoubleFunction ordered, double... probabilities) {
        return QUANTILE.evaluate(n, ordered, probabilities);
    }

    /** The 95% interval of the mean by Student's t distribution; empty for fewer than two values. */
    public static Optional<Interval> meanInterval(double... values) {
        OptionalDouble deviation = standardDeviation(values);
        if (deviation.isEmpty()) {
            return Optional.empty();
        }
        double halfWidth = halfWidth(values.length, deviation.getAsDouble());
        double mean = mean(values);
        return Optional.of(new Interval(mean - halfWidth, mean + halfWidth));
    }

    /** Half of the width of the 95% interval of the mean of {@code n} values, at least two, by Student's t. */
    public static double halfWidth(int n, double standardDeviation) {
        return studentT(n) * standardDeviation / Math.sqrt(n);
    }

    /**
     * The fewest replicates, at least two, whose 95% interval of the mean by Student's t is {@code halfWidth} either side
     * or less if they spread by {@code standardDeviation}; empty if they are more than can be counted.
     *
     * @throws IllegalArgumentException if {@code halfWidth} is not above 0
     */
    public static OptionalInt replicatesFor(double standardDeviation, double halfWidth) {
        if (!(halfWidth > 0)) {
            throw new IllegalArgumentException("a half-width must be above 0, not " + halfWidth);
        }
        double ratio = standardDeviation / halfWidth;
        if (studentT(Integer.MAX_VALUE) * ratio > Math.sqrt(Integer.MAX_VALUE)) {
            return OptionalInt.empty();
        }
        int enough = Integer.MAX_VALUE;
        int tooFew = 1;
        while (enough - tooFew > 1) {
            int middle = tooFew + (enough - tooFew) / 2;
            if (studentT(middle) * ratio <= Math.sqrt(middle)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return OptionalInt.of(enough);
    }

    /**
     * The 95% interval of the standard deviation by the chi-squared distribution, which holds for values that are about
     * normal; empty for fewer than two values.
     */
    public static Optional<Interval> standardDeviationInterval(double... values) {
        OptionalDouble variance = variance(values);
        if (variance.isEmpty()) {
            return Optional.empty();
        }
        double squares = (values.length - 1) * variance.getAsDouble();
        ChiSquaredDistribution distribution = ChiSquaredDistribution.of(values.length - 1.0);
        return Optional.of(new Interval(
                Math.sqrt(squares / distribution.inverseSurvivalProbability(TAIL)),
                Math.sqrt(squares / distribution.inverseCumulativeProbability(TAIL))));
    }

    /** Half-width of a 95% interval in standard errors, for {@code n} values, at least two. */
    static double studentT(int n) {
        return TDistribution.of(n - 1.0).inverseSurvivalProbability(TAIL);
    }
}
