package org.carehomesim.spark;

/**
 * How many runs go into a slice: few enough that the cluster is busy to the end and that little is lost with an executor,
 * many enough that starting tasks costs next to nothing.
 */
final class SliceSize {

    /** A driver starts tens of jobs a second at most; more cores need longer tasks. */
    private static final double JOBS_A_SECOND = 20;

    private static final double SHORTEST_SECONDS = 1;
    private static final int MOST_RUNS = 1000;

    /** Slices a core that are still to come, so that the last ones end together. */
    private static final int STILL_TO_COME = 4;

    private int count = 1;
    private double seconds = SHORTEST_SECONDS;

    /**
     * Learns from a slice.
     *
     * @param runs runs in it, at least 1
     * @param took how long they took, in seconds
     */
    void learn(int runs, double took) {
        count = runs;
        seconds = took;
    }

    /**
     * Runs in the next slice.
     *
     * @param left runs not yet in a slice, at least 1
     * @param cores cores of the cluster
     */
    int next(int left, int cores) {
        double wanted = Math.max(SHORTEST_SECONDS, cores / JOBS_A_SECOND);
        double fitting = seconds > 0 ? count * wanted / seconds : MOST_RUNS;
        // the first runs of a process are its slowest, so that slices grow step by step
        double grown = Math.min(2.0 * count, Math.min(fitting, MOST_RUNS));
        int share = left / (STILL_TO_COME * cores);
        return Math.max(1, (int) Math.min(grown, share));
    }
}
