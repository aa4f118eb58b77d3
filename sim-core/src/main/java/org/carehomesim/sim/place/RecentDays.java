package org.carehomesim.sim.place;

import java.util.Arrays;

/** Days on which something happened, in order, so that the most recent ones can be counted. */
public final class RecentDays {

    private int[] days = new int[8];
    private int size;

    /** Adds a day, not before the last one. */
    void add(int day) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
        }
        days[size++] = day;
    }

    /** Number of entries on or after {@code day}. */
    public int since(int day) {
        int from = size;
        while (from > 0 && days[from - 1] >= day) {
            from--;
        }
        return size - from;
    }
}
