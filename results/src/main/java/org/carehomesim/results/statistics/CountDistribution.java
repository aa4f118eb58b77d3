package org.carehomesim.results.statistics;

import java.util.Arrays;

/**
 * How often each count occurred among runs.
 *
 * <p>Its quantiles are those of the runs themselves, but it grows with the number of different counts only, and not with
 * the number of runs.
 */
public final class CountDistribution {

    private static final int FIRST_COUNTS = 4;

    private int[] counts = new int[FIRST_COUNTS];
    private int[] times = new int[FIRST_COUNTS];
    private int size;
    private int runs;
    private long sum;

    /** The counts of some runs. */
    public static CountDistribution of(int... counts) {
        CountDistribution distribution = new CountDistribution();
        for (int count : counts) {
            distribution.add(count);
        }
        return distribution;
    }

    /** Adds the count of a run. */
    public void add(int count) {
        int at = Arrays.binarySearch(counts, 0, size, count);
        if (at < 0) {
            at = -1 - at;
            insert(at, count);
        }
        times[at]++;
        runs++;
        sum += count;
    }

    private void insert(int at, int count) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, 2 * size);
            times = Arrays.copyOf(times, 2 * size);
        }
        System.arraycopy(counts, at, counts, at + 1, size - at);
        System.arraycopy(times, at, times, at + 1, size - at);
        counts[at] = count;
        times[at] = 0;
        size++;
    }

    /** Number of runs. */
    public int runs() {
        return runs;
    }

    /** How often counts from {@code lowest} to {@code highest}, both among them, occurred. */
    public int between(int lowest, int highest) {
        int between = 0;
        for (int i = 0; i < size; i++) {
            between += counts[i] >= lowest && counts[i] <= highest ? times[i] : 0;
        }
        return between;
    }

    /** The highest count of at least one. */
    public int highest() {
        return counts[size - 1];
    }

    /** Mean over the runs, of which there is at least one. */
    public double mean() {
        return (double) sum / runs;
    }

    /** Quantiles over at least one run, by linear interpolation (type 7), for probabilities in [0, 1]. */
    public double[] quantiles(double... probabilities) {
        return Sample.quantiles(runs, this::ordered, probabilities);
    }

    /** The count at a position, from 0, among the runs in ascending order of their counts. */
    private double ordered(int position) {
        int at = 0;
        for (int before = times[0]; before <= position; before += times[at]) {
            at++;
        }
        return counts[at];
    }
}
