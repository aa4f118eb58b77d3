package org.carehomesim.results.table;

import java.util.Arrays;

/** The runs of one scenario: their replicates in ascending order, and where each run is kept. */
final class RunIndex {

    private static final int FIRST_RUNS = 4;

    private int[] replicates = new int[FIRST_RUNS];
    private int[] places = new int[FIRST_RUNS];
    private int size;

    /** Adds a run; false, and nothing added, if the replicate is there already. */
    boolean add(int replicate, int place) {
        // runs come in ascending order, but for files that were put together by hand
        int at = size == 0 || replicates[size - 1] < replicate ? size : -1 - find(replicate);
        if (at < 0) {
            return false;
        }
        if (size == replicates.length) {
            replicates = Arrays.copyOf(replicates, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        System.arraycopy(replicates, at, replicates, at + 1, size - at);
        System.arraycopy(places, at, places, at + 1, size - at);
        replicates[at] = replicate;
        places[at] = place;
        size++;
        return true;
    }

    /** Number of runs. */
    int size() {
        return size;
    }

    /** All replicates, in ascending order. */
    int[] replicates() {
        return Arrays.copyOf(replicates, size);
    }

    boolean contains(int replicate) {
        return find(replicate) >= 0;
    }

    /** Where the run at a position in the order of replicates is kept. */
    int place(int position) {
        return places[position];
    }

    /** Where the run of a replicate is kept. */
    int placeOf(int replicate) {
        int position = find(replicate);
        if (position < 0) {
            throw new IllegalArgumentException("there is no replicate " + replicate);
        }
        return places[position];
    }

    private int find(int replicate) {
        return Arrays.binarySearch(replicates, 0, size, replicate);
    }
}
