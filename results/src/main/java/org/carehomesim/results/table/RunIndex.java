package org.carehomesim.results.table;

import java.util.Arrays;

/**
 * The runs of one scenario: their replicates in ascending order, and where each run is kept.
 *
 * <p>Replicates that follow each other and are kept side by side, as those of a batch are, take no more memory than one.
 */
final class RunIndex {

    private static final int FIRST_SPANS = 2;

    /** First replicate, its place, and number of replicates of each span, in ascending order. */
    private int[] first = new int[FIRST_SPANS];

    private int[] places = new int[FIRST_SPANS];
    private int[] lengths = new int[FIRST_SPANS];
    private int spans;
    private int size;

    /** Takes neighbouring runs. */
    @FunctionalInterface
    interface Spans {

        /**
         * Takes the runs of consecutive replicates.
         *
         * @param position position of the first in the order of replicates
         * @param place where it is kept; the others follow
         * @param length how many
         */
        void take(int position, int place, int length);
    }

    /** Adds a run; false, and nothing added, if the replicate is there already. */
    boolean add(int replicate, int place) {
        int before = spanFrom(replicate);
        if (before >= 0) {
            int length = lengths[before];
            if (replicate < first[before] + length) {
                return false;
            }
            if (replicate == first[before] + length && place == places[before] + length) {
                lengths[before]++;
                size++;
                return true;
            }
        }
        insert(before + 1, replicate, place);
        return true;
    }

    private void insert(int at, int replicate, int place) {
        if (spans == first.length) {
            first = Arrays.copyOf(first, 2 * spans);
            places = Arrays.copyOf(places, 2 * spans);
            lengths = Arrays.copyOf(lengths, 2 * spans);
        }
        System.arraycopy(first, at, first, at + 1, spans - at);
        System.arraycopy(places, at, places, at + 1, spans - at);
        System.arraycopy(lengths, at, lengths, at + 1, spans - at);
        first[at] = replicate;
        places[at] = place;
        lengths[at] = 1;
        spans++;
        size++;
    }

    /** Number of runs. */
    int size() {
        return size;
    }

    /** All replicates, in ascending order. */
    int[] replicates() {
        int[] replicates = new int[size];
        int at = 0;
        for (int span = 0; span < spans; span++) {
            for (int i = 0; i < lengths[span]; i++) {
                replicates[at++] = first[span] + i;
            }
        }
        return replicates;
    }

    /** Goes through all runs in ascending order of replicate. */
    void forEach(Spans taker) {
        int position = 0;
        for (int span = 0; span < spans; span++) {
            taker.take(position, places[span], lengths[span]);
            position += lengths[span];
        }
    }

    /**
     * Of values in the order of the replicates, those of some replicates.
     *
     * @param values one value a replicate
     * @param wanted replicates that are there, in ascending order
     */
    double[] select(double[] values, int[] wanted) {
        if (wanted.length == size) {
            return values; // all of them, as usual
        }
        double[] selected = new double[wanted.length];
        int position = 0;
        int taken = 0;
        for (int span = 0; span < spans; span++) {
            while (taken < wanted.length && wanted[taken] < first[span] + lengths[span]) {
                selected[taken] = values[position + wanted[taken] - first[span]];
                taken++;
            }
            position += lengths[span];
        }
        return selected;
    }

    boolean contains(int replicate) {
        int span = spanFrom(replicate);
        return span >= 0 && replicate < first[span] + lengths[span];
    }

    /** Where the run of a replicate is kept. */
    int placeOf(int replicate) {
        if (!contains(replicate)) {
            throw new IllegalArgumentException("there is no replicate " + replicate);
        }
        int span = spanFrom(replicate);
        return places[span] + replicate - first[span];
    }

    /** The last span that begins with this replicate or an earlier one; -1 if there is none. */
    private int spanFrom(int replicate) {
        if (spans > 0 && first[spans - 1] <= replicate) {
            return spans - 1; // the usual case
        }
        int found = Arrays.binarySearch(first, 0, spans, replicate);
        return found >= 0 ? found : -2 - found;
    }
}
