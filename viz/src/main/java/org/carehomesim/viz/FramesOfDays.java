package org.carehomesim.viz;

/**
 * Which days an animated picture shows.
 *
 * @param from first day shown; the first of a run is 0
 * @param to last day shown
 * @param every days from one picture to the next; the last day is shown in any case
 */
public record FramesOfDays(int from, int to, int every) {

    /** Checks the days against each other. */
    public FramesOfDays {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("days " + from + " to " + to + ": the first must not be after the last");
        }
        if (every < 1) {
            throw new IllegalArgumentException("every " + every + " days: it must be 1 or more");
        }
    }

    /** Number of pictures. */
    public int count() {
        return (to - from + every - 1) / every + 1;
    }

    /** Day of a picture, from 0. */
    int day(int picture) {
        return Math.min(to, from + picture * every);
    }
}
