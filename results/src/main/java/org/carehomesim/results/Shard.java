package org.carehomesim.results;

/**
 * A part of a batch that is run by itself: its runs are cut into {@code of} blocks of about the same size, and this is
 * one of them.
 *
 * <p>Blocks, so that the tables of a batch are those of its parts one after the other.
 *
 * @param number number of the block, from 1
 * @param of number of blocks; there may be more than runs, then some are empty
 */
public record Shard(int number, int of) {

    /** All runs. */
    public static final Shard WHOLE = new Shard(1, 1);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException unless {@code 1 <= number <= of}
     */
    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("a shard must be one of 1/N to N/N but is " + number + "/" + of);
        }
    }

    /** Index of its first run among all of the batch. */
    public int start(int runs) {
        return (int) ((long) (number - 1) * runs / of);
    }

    /** Index after that of its last run. */
    public int end(int runs) {
        return (int) ((long) number * runs / of);
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
