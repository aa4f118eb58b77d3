package org.carehomesim.results.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.carehomesim.results.table.PairedRuns;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/**
 * Cost-effectiveness acceptability curves of all scenarios (van Hout and others 1994; Fenwick, Claxton and Sculpher 2001).
 *
 * <p>Works with losses instead of benefits: cost plus QALYs lost at their price. The lowest loss is the highest net
 * benefit, whatever it is counted from.
 */
public final class Acceptability {

    /** Highest price of a QALY that is looked at, in pounds. */
    public static final int HIGHEST_GBP = 100_000;

    private static final int STEP_GBP = 5_000;

    private final List<String> scenarios;
    private final int[] prices = IntStream.rangeClosed(0, HIGHEST_GBP / STEP_GBP)
            .map(i -> i * STEP_GBP)
            .toArray();
    private final PairedRuns runs;
    private final double[] outcomes;
    private final Lowest[] byReplicate;
    private final Lowest[] byMean;
    private final double[][] sums;

    private Acceptability(List<String> scenarios, PairedRuns runs) {
        this.scenarios = scenarios;
        this.runs = runs;
        this.outcomes = new double[runs.width()];
        this.byReplicate = tallies();
        this.byMean = tallies();
        this.sums = new double[prices.length][scenarios.size()];
    }

    private Lowest[] tallies() {
        return Arrays.stream(prices)
                .mapToObj(price -> new Lowest(scenarios.size()))
                .toArray(Lowest[]::new);
    }

    /**
     * One row a price of a QALY and scenario, over the replicates that finished in all scenarios; empty for fewer than two
     * scenarios, and if there is no such replicate.
     *
     * @param runs the finished runs
     * @param baseline name of the scenario that net benefits are counted from
     */
    public static List<AcceptabilityRow> of(RunOutcomes runs, String baseline) {
        List<String> scenarios = runs.scenarios();
        int[] replicates = runs.commonReplicates(scenarios);
        if (scenarios.size() < 2 || replicates.length == 0) {
            return List.of();
        }
        Acceptability acceptability = new Acceptability(scenarios, runs.paired(scenarios, replicates));
        acceptability.count();
        return acceptability.rows(scenarios.indexOf(baseline));
    }

    private void count() {
        double[] values = new double[2 * scenarios.size()];
        for (int replicate = 0; replicate < runs.size(); replicate++) {
            copy(replicate, values);
            for (int i = 0; i < prices.length; i++) {
                double[] losses = losses(prices[i], values);
                byReplicate[i].add(losses);
                for (int scenario = 0; scenario < losses.length; scenario++) {
                    sums[i][scenario] += losses[scenario];
                }
            }
        }
        if (runs.size() > 1) {
            BootstrapSums.draw(runs.size(), values.length, this::copy, (resample, drawn) -> {
                for (int i = 0; i < prices.length; i++) {
                    byMean[i].add(losses(prices[i], drawn));
                }
            });
        }
    }

    /** Copies cost and QALYs lost of each scenario in turn. */
    private void copy(int replicate, double[] into) {
        runs.copy(replicate, outcomes);
        for (int scenario = 0; scenario < scenarios.size(); scenario++) {
            into[2 * scenario] = outcomes[PairedRuns.column(scenario, Outcome.COST_GBP)];
            into[2 * scenario + 1] = outcomes[PairedRuns.column(scenario, Outcome.QALY_LOSS)];
        }
    }

    private double[] losses(int price, double[] costsAndQalys) {
        double[] losses = new double[scenarios.size()];
        for (int scenario = 0; scenario < losses.length; scenario++) {
            losses[scenario] = costsAndQalys[2 * scenario] + price * costsAndQalys[2 * scenario + 1];
        }
        return losses;
    }

    private List<AcceptabilityRow> rows(int baseline) {
        int n = runs.size();
        List<AcceptabilityRow> rows = new ArrayList<>();
        for (int i = 0; i < prices.length; i++) {
            for (int scenario = 0; scenario < scenarios.size(); scenario++) {
                rows.add(new AcceptabilityRow(
                        prices[i],
                        scenarios.get(scenario),
                        byReplicate[i].share(scenario),
                        n,
                        n < 2 ? OptionalDouble.empty() : OptionalDouble.of(byMean[i].share(scenario)),
                        (sums[i][baseline] - sums[i][scenario]) / n));
            }
        }
        return rows;
    }
}
