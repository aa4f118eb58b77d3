package org.carehomesim.sim.observe;

import java.io.Serializable;
import java.time.LocalDate;

/** Shifts, absence and workload of all homes together, by day. */
public final class WorkforceCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int COLUMNS = WorkforceColumn.values().length;
    private static final double MILLION = 1e6;

    private final LocalDate start;
    private final int days;
    private final double[] values;

    /**
     * Creates counts of zero.
     *
     * @param start date of day 0
     * @param days number of days
     */
    public WorkforceCounts(LocalDate start, int days) {
        this.start = start;
        this.days = days;
        this.values = new double[days * COLUMNS];
    }

    /** Number of days. */
    public int days() {
        return days;
    }

    /** Date of a day. */
    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    /** A count or mean. */
    public double get(int day, WorkforceColumn column) {
        return values[index(day, column)];
    }

    /** Copies all counts and means of a day, in the order of the columns, into an array that is as long. */
    public void copy(int day, double[] into) {
        System.arraycopy(values, day * COLUMNS, into, 0, COLUMNS);
    }

    /** Adds to a count. */
    public void add(int day, WorkforceColumn column, int amount) {
        values[index(day, column)] += amount;
    }

    /** Sets a count or mean, rounded to the millionth. */
    public void set(int day, WorkforceColumn column, double value) {
        values[index(day, column)] = Math.rint(value * MILLION) / MILLION;
    }

    private static int index(int day, WorkforceColumn column) {
        return day * COLUMNS + column.ordinal();
    }
}
