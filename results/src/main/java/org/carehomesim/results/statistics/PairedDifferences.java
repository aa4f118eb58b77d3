package org.carehomesim.results.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/** How any two scenarios differ in one outcome, replicate by replicate. */
public final class PairedDifferences {

    private final Map<Pair, Interval> intervals = new HashMap<>();

    private PairedDifferences() {}

    private record Pair(String scenario, String other) {}

    /** Compares all scenarios with each other. */
    public static PairedDifferences of(RunOutcomes runs, Outcome outcome) {
        PairedDifferences differences = new PairedDifferences();
        List<String> scenarios = runs.scenarios();
        for (String scenario : scenarios) {
            for (String other : scenarios.subList(0, scenarios.indexOf(scenario))) {
                int[] replicates = runs.commonReplicates(List.of(scenario, other));
                Sample.meanInterval(PairedComparison.differences(
                                runs.values(scenario, outcome, replicates), runs.values(other, outcome, replicates)))
                        .ifPresent(interval -> {
                            differences.intervals.put(new Pair(scenario, other), interval);
                            differences.intervals.put(new Pair(other, scenario), interval.negated());
                        });
            }
        }
        return differences;
    }

    /**
     * The 95% interval of the mean of {@code scenario} minus {@code other}; empty for fewer than two common replicates.
     */
    public Optional<Interval> between(String scenario, String other) {
        return Optional.ofNullable(intervals.get(new Pair(scenario, other)));
    }
}
