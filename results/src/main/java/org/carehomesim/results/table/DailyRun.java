package org.carehomesim.results.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.RunRecord;

/**
 * Chosen columns of {@code daily.csv} of one run.
 *
 * @param scenario name of the scenario
 * @param replicate number of the replicate
 * @param start date of day 0
 * @param counts counts by day, from day 0; all have the same number of days
 */
public record DailyRun(String scenario, int replicate, LocalDate start, Map<DailyKey, int[]> counts) {

    /**
     * The columns as recorded: what will be read of the run from its rows.
     *
     * @param scenario name of the scenario
     * @param run what was recorded
     * @param keys which columns, at least one
     */
    public static DailyRun of(String scenario, RunRecord run, Collection<DailyKey> keys) {
        DailyCounts recorded = run.daily();
        Map<DailyKey, int[]> counts = new LinkedHashMap<>();
        for (DailyKey key : keys) {
            counts.put(key, column(recorded, key));
        }
        return new DailyRun(scenario, run.replicate(), recorded.date(0), counts);
    }

    private static int[] column(DailyCounts recorded, DailyKey key) {
        int[] column = new int[recorded.days()];
        for (int day = 0; day < column.length; day++) {
            column[day] = recorded.get(day, key.group(), key.column());
        }
        return column;
    }

    /** Number of days. */
    public int days() {
        return counts.values().iterator().next().length;
    }
}
