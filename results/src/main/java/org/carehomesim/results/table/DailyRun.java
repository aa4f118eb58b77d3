package org.carehomesim.results.table;

import java.time.LocalDate;
import java.util.Map;

/**
 * Chosen columns of {@code daily.csv} of one run.
 *
 * @param scenario name of the scenario
 * @param replicate number of the replicate
 * @param start date of day 0
 * @param counts counts by day, from day 0; all have the same number of days
 */
public record DailyRun(String scenario, int replicate, LocalDate start, Map<DailyKey, int[]> counts) {

    /** Number of days. */
    public int days() {
        return counts.values().iterator().next().length;
    }
}
