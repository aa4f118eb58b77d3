package org.carehomesim.sim.random;

import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.InvalidParameterException;

/**
 * A duration rounded to whole days, drawn by inversion from a table.
 *
 * <p>{@code P(D = k) = F(k + 1/2) - F(k - 1/2)}; what lies below the shortest duration allowed counts as that. Inversion
 * keeps draws of the same person together when a parameter changes a little.
 */
public final class DayTable {

    private static final int LONGEST = 4000;
    private static final double NEGLIGIBLE = 1e-9;

    private final int shortest;
    private final double[] cumulative;

    /**
     * Tabulates a distribution.
     *
     * @param distribution the duration in days
     * @param shortest the shortest duration in whole days, 0 or more
     * @throws InvalidParameterException if the duration is infinite or not a number
     */
    public DayTable(Distribution distribution, int shortest) {
        this.shortest = shortest;
        int length = 1;
        while (shortest + length < LONGEST
                && distribution.cumulativeProbability(shortest + length - 0.5) < 1 - NEGLIGIBLE) {
            length++;
        }
        cumulative = new double[length];
        for (int i = 0; i < length; i++) {
            cumulative[i] = distribution.cumulativeProbability(shortest + i + 0.5);
            if (Double.isNaN(cumulative[i])) {
                throw new InvalidParameterException("a duration cannot be drawn from " + distribution);
            }
        }
        cumulative[length - 1] = 1;
    }

    private DayTable(int shortest, double[] cumulative) {
        this.shortest = shortest;
        this.cumulative = cumulative;
    }

    /**
     * What is left of a duration that is under way on a random day, in whole days after it, 0 or more: {@code P(k) = P(D > k) /
     * E(D)}.
     */
    public DayTable remaining() {
        double mean = mean();
        double[] sums = new double[longest()];
        double sum = 0;
        for (int day = 0; day < sums.length; day++) {
            sum += (1 - (day < shortest ? 0 : cumulative[day - shortest])) / mean;
            sums[day] = sum;
        }
        sums[sums.length - 1] = 1;
        return new DayTable(0, sums);
    }

    /** Mean duration, days. */
    public double mean() {
        double mean = shortest;
        for (double below : cumulative) {
            mean += 1 - below;
        }
        return mean;
    }

    /** Duration in days at the uniform draw {@code u} in (0, 1). */
    public int at(double u) {
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] >= u) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return shortest + low;
    }

    /** Longest duration in the table, days. */
    public int longest() {
        return shortest + cumulative.length - 1;
    }

    /** Probability of a duration of at most {@code days}. */
    public double cumulative(int days) {
        int i = days - shortest;
        return i < 0 ? 0 : cumulative[Math.min(i, cumulative.length - 1)];
    }

    /** Probability of a duration of {@code days}. */
    public double probability(int days) {
        int i = days - shortest;
        if (i < 0 || i >= cumulative.length) {
            return 0;
        }
        return i == 0 ? cumulative[0] : cumulative[i] - cumulative[i - 1];
    }
}
