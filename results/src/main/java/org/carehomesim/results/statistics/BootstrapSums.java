package org.carehomesim.results.statistics;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;

/**
 * The bootstrap (Efron 1979) of sums over replicates.
 *
 * <p>Whole replicates are drawn with replacement, so that what a replicate has in common in all scenarios and outcomes
 * stays together. The generator has a fixed seed: the same replicates always give the same draws.
 *
 * <p>Of more than {@link #MOST_GROUPS} replicates, neighbours are drawn together as a group: replicates are independent,
 * so groups are, too, and work and memory do not grow further. So many groups tell the spread of a mean to within 1.6%
 * (standard error).
 */
final class BootstrapSums {

    static final int RESAMPLES = 2_000;

    /** Most groups of replicates that are drawn from. */
    static final int MOST_GROUPS = 2_000;

    private static final long SEED_HIGH = 0x9e3779b97f4a7c15L;
    private static final long SEED_LOW = 0xbf58476d1ce4e5b9L;
    /** So many resamples share one way through the groups, which may be too many for the processor's cache. */
    private static final int TOGETHER = 16;

    private BootstrapSums() {}

    /** Gives the values of a replicate. */
    @FunctionalInterface
    interface Replicates {

        /** Writes the values of the replicate at a position, from 0, into an array. */
        void copy(int position, double[] into);
    }

    /** Takes the sums of a resample. */
    @FunctionalInterface
    interface Resamples {

        /**
         * Takes the sums of a resample.
         *
         * @param resample its number, from 0
         * @param sums for each value of a replicate, its sum over the replicates drawn; overwritten later
         */
        void accept(int resample, double[] sums);
    }

    /**
     * Draws {@link #RESAMPLES} times.
     *
     * @param count number of replicates, at least one; so many are drawn each time
     * @param width number of values a replicate
     * @param replicates the values; asked for once each, in order
     * @param resamples takes the sums, in the order of the resamples
     */
    static void draw(int count, int width, Replicates replicates, Resamples resamples) {
        UniformRandomProvider random = new XoRoShiRo128PlusPlus(SEED_HIGH, SEED_LOW);
        int groups = Math.min(count, MOST_GROUPS);
        int[] sizes = sizes(groups, count);
        double[][] ofGroup = sums(sizes, width, replicates);
        int[][] times = new int[TOGETHER][groups];
        double[][] sums = new double[TOGETHER][width];
        for (int first = 0; first < RESAMPLES; first += TOGETHER) {
            for (int i = 0; i < TOGETHER; i++) {
                draw(random, times[i]);
                Arrays.fill(sums[i], 0);
            }
            for (int group = 0; group < groups; group++) {
                for (int i = 0; i < TOGETHER; i++) {
                    add(times[i][group], ofGroup[group], sums[i]);
                }
            }
            for (int i = 0; i < TOGETHER; i++) {
                scale(sums[i], (double) count / drawn(times[i], sizes));
                resamples.accept(first + i, sums[i]);
            }
        }
    }

    /** Number of replicates in each group; they differ by one at most. */
    private static int[] sizes(int groups, int count) {
        int[] sizes = new int[groups];
        Arrays.setAll(sizes, group -> start(group + 1, groups, count) - start(group, groups, count));
        return sizes;
    }

    /** The first replicate of a group. */
    private static int start(int group, int groups, int count) {
        return (int) ((long) group * count / groups);
    }

    /** Sums over the replicates of each group. */
    private static double[][] sums(int[] sizes, int width, Replicates replicates) {
        double[][] sums = new double[sizes.length][width];
        double[] values = new double[width];
        int replicate = 0;
        for (int group = 0; group < sizes.length; group++) {
            for (int i = 0; i < sizes[group]; i++) {
                replicates.copy(replicate++, values);
                add(1, values, sums[group]);
            }
        }
        return sums;
    }

    /** Number of replicates drawn, which varies a little where groups differ in size. */
    private static long drawn(int[] times, int[] sizes) {
        long drawn = 0;
        for (int group = 0; group < times.length; group++) {
            drawn += (long) times[group] * sizes[group];
        }
        return drawn;
    }

    private static void scale(double[] sums, double factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] *= factor;
        }
    }

    private static void draw(UniformRandomProvider random, int[] times) {
        Arrays.fill(times, 0);
        for (int draw = 0; draw < times.length; draw++) {
            times[random.nextInt(times.length)]++;
        }
    }

    private static void add(int times, double[] values, double[] sums) {
        if (times == 0) {
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times * values[i];
        }
    }
}
