package org.carehomesim.sim.observe;

import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.person.Group;

/** Counts observed in reality, shown beside the model's; they never enter a run. */
public record ObservedSeries(
        @Parameter(meaning = "What was counted, for readers")
        String title,

        @Parameter(meaning = "Group that was counted") Group group,

        @Parameter(meaning = "Column of daily.csv that the counts compare with")
        DailyColumn column,

        @Parameter(meaning = "Days that one count covers; its date is the last of them", unit = "days", min = 1)
        int periodDays,

        @Parameter(meaning = "Counts by last day of the period", unit = "people")
        DateSeries counts,

        @Parameter(meaning = "Where the counts come from") String source) {}
