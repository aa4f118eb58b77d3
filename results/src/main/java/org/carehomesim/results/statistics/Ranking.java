package org.carehomesim.results.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.carehomesim.results.table.PairedRuns;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/** Compares all scenarios with each other at once, replicate by replicate. */
public final class Ranking {

    private static final List<Outcome> OUTCOMES =
            Arrays.stream(Outcome.values()).filter(Outcome::lowerIsBetter).toList();

    private Ranking() {}

    /**
     * One row a scenario and outcome of which less is better, over the replicates that finished in all scenarios; empty
     * for fewer than two scenarios, and if there is no such replicate.
     */
    public static List<RankingRow> of(RunOutcomes runs) {
        List<String> scenarios = runs.scenarios();
        int[] replicates = runs.commonReplicates(scenarios);
        if (scenarios.size() < 2 || replicates.length == 0) {
            return List.of();
        }
        Map<Outcome, Lowest> means = means(scenarios.size(), runs.paired(scenarios, replicates));
        Map<Outcome, Standing> standings = new EnumMap<>(Outcome.class);
        for (Outcome outcome : OUTCOMES) {
            standings.put(
                    outcome,
                    new Standing(scenarios.stream()
                            .map(scenario -> runs.values(scenario, outcome, replicates))
                            .toArray(double[][]::new)));
        }
        List<RankingRow> rows = new ArrayList<>();
        for (int scenario = 0; scenario < scenarios.size(); scenario++) {
            for (Outcome outcome : OUTCOMES) {
                Standing standing = standings.get(outcome);
                rows.add(new RankingRow(
                        scenarios.get(scenario),
                        outcome,
                        replicates.length,
                        standing.lowest.share(scenario),
                        replicates.length < 2
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(means.get(outcome).share(scenario)),
                        standing.means[scenario] - standing.meanOfLowest,
                        standing.means[scenario] - Lowest.lowest(standing.means)));
            }
        }
        return rows;
    }

    /** How often each scenario has the lowest mean in a bootstrap over replicates. */
    private static Map<Outcome, Lowest> means(int scenarios, PairedRuns runs) {
        Map<Outcome, Lowest> means = new EnumMap<>(Outcome.class);
        OUTCOMES.forEach(outcome -> means.put(outcome, new Lowest(scenarios)));
        if (runs.size() < 2) {
            return means;
        }
        double[] values = new double[scenarios];
        BootstrapSums.draw(runs.size(), runs.width(), runs::copy, (resample, sums) -> {
            for (Outcome outcome : OUTCOMES) {
                for (int scenario = 0; scenario < scenarios; scenario++) {
                    values[scenario] = sums[PairedRuns.column(scenario, outcome)];
                }
                means.get(outcome).add(values);
            }
        });
        return means;
    }

    /** The scenarios by one outcome. */
    private static final class Standing {

        private final Lowest lowest;
        private final double[] means;
        private final double meanOfLowest;

        /** Takes for each scenario the values by replicate. */
        Standing(double[]... scenarios) {
            int replicates = scenarios[0].length;
            lowest = new Lowest(scenarios.length);
            double[] least = new double[replicates];
            double[] values = new double[scenarios.length];
            for (int replicate = 0; replicate < replicates; replicate++) {
                for (int scenario = 0; scenario < scenarios.length; scenario++) {
                    values[scenario] = scenarios[scenario][replicate];
                }
                lowest.add(values);
                least[replicate] = Lowest.lowest(values);
            }
            means = Arrays.stream(scenarios).mapToDouble(Sample::mean).toArray();
            meanOfLowest = Sample.mean(least);
        }
    }
}
