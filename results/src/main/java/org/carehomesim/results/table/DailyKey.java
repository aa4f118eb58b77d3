package org.carehomesim.results.table;

import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.ObservedSeries;
import org.carehomesim.sim.person.Group;

/** One column of {@code daily.csv} for one group. */
public record DailyKey(Group group, DailyColumn column) {

    /** What an observed series compares with. */
    public static DailyKey of(ObservedSeries series) {
        return new DailyKey(series.group(), series.column());
    }

    /** Whether the column counts what happened on the day, rather than how many there were at its end. */
    public boolean countsEvents() {
        return column == DailyColumn.NEW_INFECTIONS || column == DailyColumn.NEW_DEATHS;
    }
}
