package org.carehomesim.sim.time;

import java.time.LocalDate;

/** The day a run has come to; one object shared by all processes of the run. */
public final class Today {

    private final LocalDate start;
    private final int days;
    private int day = -1;

    /**
     * Stands before the first day.
     *
     * @param start date of day 0
     * @param days number of days of the run
     */
    public Today(LocalDate start, int days) {
        this.start = start;
        this.days = days;
    }

    /** Goes on to the next day. */
    public void advance() {
        day++;
    }

    /** Number of the day, from 0; -1 before the first. */
    public int day() {
        return day;
    }

    /** Date of day 0. */
    public LocalDate start() {
        return start;
    }

    /** Number of days of the run. */
    public int days() {
        return days;
    }

    /** Date of the day. */
    public LocalDate date() {
        return start.plusDays(day);
    }
}
