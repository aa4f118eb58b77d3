package org.carehomesim.results.table;

import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.person.Group;

/** One column of {@code daily.csv} for one group. */
public record DailyKey(Group group, DailyColumn column) {

    /** Whether the column counts what happened on the day, rather than how many there were at its end. */
    public boolean countsEvents() {
        return column == DailyColumn.NEW_INFECTIONS || column == DailyColumn.NEW_DEATHS;
    }
}
