package org.carehomesim.experiment;

/**
 * Replicates of each scenario in the rounds of a batch.
 *
 * @param first in the first round, at least 1
 * @param next in every later one, at least 1; the last may have fewer
 */
public record Rounds(int first, int next) {

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public Rounds {
        if (first < 1 || next < 1) {
            throw new IllegalArgumentException("a round needs at least 1 replicate: " + first + ", " + next);
        }
    }

    /** Replicates before the round in which the replicate at a place is, counting from 0. */
    int startOf(int replicate) {
        return replicate < first ? 0 : first + (replicate - first) / next * next;
    }

    /** Replicates with those of that round, if it is whole; it may not be the last. */
    long endOf(int replicate) {
        return replicate < first ? first : (long) startOf(replicate) + next;
    }
}
