package org.carehomesim.results.report;

import java.time.LocalDate;
import java.util.List;
import org.carehomesim.results.statistics.Periods;
import org.carehomesim.results.table.DailyKey;
import org.carehomesim.results.table.DailyRun;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.ObservedSeries;
import org.carehomesim.sim.person.Group;

/** What is kept of the runs of a scenario for its curves. */
final class ScenarioTally {

    static final DailyKey DEATHS = new DailyKey(Group.RESIDENT, DailyColumn.NEW_DEATHS);
    static final DailyKey INFECTIONS = new DailyKey(Group.RESIDENT, DailyColumn.NEW_INFECTIONS);

    /** Days in the periods in which deaths are drawn if none were observed. */
    static final int WEEK = 7;

    private final int days;
    private final CurveTally infections;
    private final CurveTally weeklyDeaths;
    private final List<ObservedTally> observed;

    /**
     * A tally without runs.
     *
     * @param first the first run; the dates and the number of days of the others are the same
     * @param observed series in whose periods the runs are counted
     */
    ScenarioTally(DailyRun first, List<ObservedSeries> observed) {
        LocalDate start = first.start();
        this.days = first.days();
        this.infections = new CurveTally(INFECTIONS, Periods.fromStart(1, start, days));
        this.weeklyDeaths = new CurveTally(DEATHS, Periods.fromStart(WEEK, start, days));
        this.observed = observed.stream()
                .map(series -> new ObservedTally(series, start, days))
                .toList();
    }

    /** Adds a run, unless it has another number of days. */
    boolean add(DailyRun run) {
        if (run.days() != days) {
            return false;
        }
        infections.add(run);
        weeklyDeaths.add(run);
        for (ObservedTally tally : observed) {
            tally.add(run);
        }
        return true;
    }

    List<ObservedTally> observed() {
        return observed;
    }

    /** Infections by day. */
    Curve infections() {
        return infections.curve();
    }

    Curve weeklyDeaths() {
        return weeklyDeaths.curve();
    }

    /** Deaths in the periods of an observed series, or by week if the runs are not counted in these. */
    Curve deaths(ObservedSeries periods) {
        return observed.stream()
                .filter(tally -> tally.series().equals(periods))
                .findFirst()
                .map(ObservedTally::curve)
                .orElseGet(weeklyDeaths::curve);
    }
}
