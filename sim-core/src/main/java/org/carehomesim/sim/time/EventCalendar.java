package org.carehomesim.sim.time;

import java.util.Arrays;

/**
 * What is due on which day: at most one event of a kind for each number (a person or a bed).
 *
 * <p>Days hold doubly linked lists threaded through arrays, so scheduling, cancelling and taking the next event cost the
 * same few nanoseconds however many there are, and nothing is allocated.
 */
public final class EventCalendar {

    /** A day that never comes. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final int NONE = -1;

    private final int[] first;
    private int[] next;
    private int[] previous;
    private int[] dayOf;

    /**
     * Creates an empty calendar.
     *
     * @param days number of days of the run
     * @param capacity numbers to make room for; more are added when needed
     */
    public EventCalendar(int days, int capacity) {
        first = new int[days];
        next = new int[capacity];
        previous = new int[capacity];
        dayOf = new int[capacity];
        Arrays.fill(first, NONE);
        Arrays.fill(dayOf, NEVER);
    }

    /** Schedules the event of {@code id} on {@code day}, in place of any other; a day after the run is forgotten. */
    public void schedule(int id, int day) {
        if (id >= dayOf.length) {
            grow(id + 1);
        } else {
            cancel(id);
        }
        if (day >= first.length) {
            return;
        }
        int follower = first[day];
        next[id] = follower;
        previous[id] = NONE;
        if (follower != NONE) {
            previous[follower] = id;
        }
        first[day] = id;
        dayOf[id] = day;
    }

    /** Removes the event of {@code id}, if there is one. */
    public void cancel(int id) {
        if (id >= dayOf.length || dayOf[id] == NEVER) {
            return;
        }
        int before = previous[id];
        int after = next[id];
        if (before == NONE) {
            first[dayOf[id]] = after;
        } else {
            next[before] = after;
        }
        if (after != NONE) {
            previous[after] = before;
        }
        dayOf[id] = NEVER;
    }

    /** Takes an event of {@code day} out of the calendar: its number, or -1 when none is left. */
    public int take(int day) {
        int id = first[day];
        if (id != NONE) {
            cancel(id);
        }
        return id;
    }

    /** Schedules the event of {@code id} after a wait in parts of days, however long, counted from {@code day}. */
    public void scheduleAfter(int id, int day, double wait) {
        schedule(id, (int) Math.min(day + wait, NEVER - 1.0));
    }

    /** Day of the event of {@code id}, or {@link #NEVER}. */
    public int day(int id) {
        return id < dayOf.length ? dayOf[id] : NEVER;
    }

    private void grow(int capacity) {
        int old = dayOf.length;
        int size = Math.max(capacity, old + old / 4 + 16);
        next = Arrays.copyOf(next, size);
        previous = Arrays.copyOf(previous, size);
        dayOf = Arrays.copyOf(dayOf, size);
        Arrays.fill(dayOf, old, size, NEVER);
    }
}
