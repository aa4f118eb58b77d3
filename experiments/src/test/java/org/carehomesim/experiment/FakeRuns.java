package org.carehomesim.experiment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.HomeRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.WorkforceCounts;

/** Records of runs that need no model: a function of the key alone. */
final class FakeRuns {

    private FakeRuns() {}

    static RunRecord record(RunKey key) {
        Map<Outcome, Double> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, (double) (key.hashCode() % 1000 + outcome.ordinal()));
        }
        return new RunRecord(
                key.replicate(),
                key.seed(),
                outcomes,
                new DailyCounts(LocalDate.of(2020, 3, 1), 2),
                List.of(new HomeRecord("home-1", 40, 36, 45, key.replicate(), -1, -1, 0, 0, 0, 0)),
                List.of(),
                new WorkforceCounts(LocalDate.of(2020, 3, 1), 2));
    }

    /** Lets earlier runs of each handful take longer than later ones, so that they finish out of order. */
    static RunRecord slowFirst(RunKey key) {
        try {
            Thread.sleep(key.replicate() % 4 == 0 ? 4 : 0);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return record(key);
    }
}
