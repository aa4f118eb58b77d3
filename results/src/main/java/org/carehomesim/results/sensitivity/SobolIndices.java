package org.carehomesim.results.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.statistics.Interval;

/**
 * First-order and total Sobol indices: the share of the variance of an outcome that goes away on average if a parameter
 * becomes known, and the share that is left if all the others are.
 *
 * <p>Estimators: first order of Saltelli et al. (2010), Computer Physics Communications 181: 259-270, table 2 (b), on
 * values from which the mean is taken; total of Jansen (1999), Computer Physics Communications 117: 35-43. Intervals by
 * bootstrap over the samples.
 *
 * @param first first-order index of each parameter
 * @param total total index of each parameter
 */
public record SobolIndices(List<Estimate> first, List<Estimate> total) {

    /** Copies the lists. */
    public SobolIndices {
        first = List.copyOf(first);
        total = List.copyOf(total);
    }

    /**
     * Estimates the indices.
     *
     * @param first outcomes at the first point of each sample
     * @param second outcomes at the second point of each sample
     * @param mixed for each parameter the outcomes at the points that are the first but for this parameter of the second
     * @return the indices; empty if the outcome does not vary
     */
    public static Optional<SobolIndices> of(double[] first, double[] second, double[][] mixed) {
        int parameters = mixed.length;
        int[] all = new int[first.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        double[] values = indices(all, first, second, mixed);
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return Optional.empty();
            }
        }
        List<Optional<Interval>> intervals =
                Bootstrap.intervals(all.length, drawn -> indices(drawn, first, second, mixed), 2 * parameters);
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            estimates.add(new Estimate(values[i], intervals.get(i)));
        }
        return Optional.of(
                new SobolIndices(estimates.subList(0, parameters), estimates.subList(parameters, 2 * parameters)));
    }

    /** First-order indices, then total ones. */
    private static double[] indices(int[] samples, double[] first, double[] second, double[][] mixed) {
        int n = samples.length;
        double sum = 0;
        for (int sample : samples) {
            sum += first[sample] + second[sample];
        }
        double mean = sum / (2 * n);
        double squares = 0;
        for (int sample : samples) {
            squares += square(first[sample] - mean) + square(second[sample] - mean);
        }
        double variance = squares / (2 * n);
        double[] indices = new double[2 * mixed.length];
        for (int parameter = 0; parameter < mixed.length; parameter++) {
            double alone = 0;
            double together = 0;
            for (int sample : samples) {
                double change = mixed[parameter][sample] - first[sample];
                alone += (second[sample] - mean) * change;
                together += change * change;
            }
            indices[parameter] = alone / n / variance;
            indices[mixed.length + parameter] = together / (2 * n) / variance;
        }
        return indices;
    }

    private static double square(double value) {
        return value * value;
    }
}
