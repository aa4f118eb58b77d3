package org.carehomesim.sim.observe;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Everything recorded of one run. It can be sent to another process, which must have the same version of it.
 *
 * @param replicate number of the replicate
 * @param seed random seed
 * @param outcomes value of each {@link Outcome}
 * @param daily counts by day and group
 * @param homes one record a home, in order
 * @param infections the line list in order of infection; empty unless it was asked for
 * @param workforce shifts, absence and workload by day
 */
public record RunRecord(
        int replicate,
        long seed,
        Map<Outcome, Double> outcomes,
        DailyCounts daily,
        List<HomeRecord> homes,
        List<InfectionRecord> infections,
        WorkforceCounts workforce)
        implements Serializable {

    /** Value of an outcome. */
    public double outcome(Outcome outcome) {
        return outcomes.get(outcome);
    }
}
