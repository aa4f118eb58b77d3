package org.carehomesim.results.precision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.commons.statistics.descriptive.Variance;
import org.carehomesim.results.statistics.Sample;
import org.carehomesim.results.table.OutcomeReader;

/**
 * Follows one outcome while a batch goes on, to tell whether its runs are precise enough.
 *
 * <p>Of several scenarios, what counts is the mean paired difference of each from the baseline, since that is what they
 * are run for; of one scenario alone, its mean. The answer depends on the finished runs alone, whether they were added
 * one by one or read from the table that they were written to. Only the runs of one round are kept, from one look to the
 * next; of the others, sums.
 */
public final class PrecisionWatch {

    private final PrecisionTarget target;
    private final String baseline;

    /** Values by replicate, of the runs of this round. */
    private final Map<String, Map<Integer, Double>> round = new LinkedHashMap<>();

    /** Of the earlier rounds: values of a scenario alone, or differences from the baseline. */
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private int end;

    /** Numbers that are added up. */
    private static final class Tally {

        private final Variance variance = Variance.create();
        private int count;

        void add(double value) {
            variance.accept(value);
            count++;
        }
    }

    /**
     * Prepares to follow.
     *
     * @param target what is precise enough
     * @param scenarios names of the scenarios in order
     * @param baseline name of the one that the others are compared with
     */
    public PrecisionWatch(PrecisionTarget target, List<String> scenarios, String baseline) {
        this.target = target;
        this.baseline = baseline;
        this.end = target.atLeast();
        for (String scenario : scenarios) {
            round.put(scenario, new TreeMap<>());
            if (scenarios.size() == 1 || !scenario.equals(baseline)) {
                tallies.put(scenario, new Tally());
            }
        }
    }

    /** Adds a finished run; runs come round by round. */
    public void add(String scenario, int replicate, double value) {
        while (replicate >= end) {
            endRound();
            end += target.every();
        }
        round.get(scenario).put(replicate, value);
    }

    private void endRound() {
        Map<Integer, Double> without = round.get(baseline);
        tallies.forEach((scenario, tally) -> round.get(scenario).forEach((replicate, value) -> {
            if (round.size() == 1) {
                tally.add(value);
            } else if (without.containsKey(replicate)) {
                tally.add(value - without.get(replicate));
            }
        }));
        round.values().forEach(Map::clear);
    }

    /** Adds the finished runs that stand in {@code runs.csv}. */
    public void addRunsIn(Path folder) throws IOException {
        OutcomeReader.read(folder, target.outcome(), this::add);
    }

    /**
     * Looks at the runs so far, at the end of a round.
     *
     * @param replicates replicates of each scenario that were tried
     */
    public PrecisionReached look(int replicates) {
        endRound();
        List<ScenarioPrecision> scenarios = tallies.entrySet().stream()
                .map(tally -> precision(tally.getKey(), tally.getValue()))
                .toList();
        return new PrecisionReached(
                replicates, scenarios.stream().allMatch(scenario -> scenario.meets(target)), scenarios);
    }

    private ScenarioPrecision precision(String scenario, Tally tally) {
        if (tally.count < 2) {
            return new ScenarioPrecision(scenario, tally.count, Optional.empty(), Optional.empty());
        }
        double deviation = Math.sqrt(tally.variance.getAsDouble());
        OptionalInt needed = Sample.replicatesFor(deviation, target.halfWidth());
        return new ScenarioPrecision(
                scenario,
                tally.count,
                Optional.of(Sample.halfWidth(tally.count, deviation)),
                needed.isEmpty() ? Optional.empty() : Optional.of(needed.getAsInt()));
    }
}
