package org.carehomesim.sim.observe;

import java.io.Serializable;
import java.time.LocalDate;
import org.carehomesim.sim.person.Group;

/** Counts by day and group at the end of each day. */
public final class DailyCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int COLUMNS = DailyColumn.values().length;
    private static final int GROUPS = Group.values().length;

    private final LocalDate start;
    private final int days;
    private final int[] counts;

    /**
     * Creates counts of zero.
     *
     * @param start date of day 0
     * @param days number of days
     */
    public DailyCounts(LocalDate start, int days) {
        this.start = start;
        this.days = days;
        this.counts = new int[days * GROUPS * COLUMNS];
    }

    /** Number of days. */
    public int days() {
        return days;
    }

    /** Date of a day. */
    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    /** A count. */
    public int get(int day, Group group, DailyColumn column) {
        return counts[index(day, group, column)];
    }

    /** Copies all counts of a day and group, in the order of the columns, into an array that is as long. */
    public void copy(int day, Group group, int[] into) {
        System.arraycopy(counts, (day * GROUPS + group.ordinal()) * COLUMNS, into, 0, COLUMNS);
    }

    /** Sets a count. */
    public void set(int day, Group group, DailyColumn column, int count) {
        counts[index(day, group, column)] = count;
    }

    private static int index(int day, Group group, DailyColumn column) {
        return (day * GROUPS + group.ordinal()) * COLUMNS + column.ordinal();
    }
}
