package org.carehomesim.results.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.results.statistics.CostEffectivenessRow.NetBenefit;
import org.carehomesim.results.statistics.CostEffectivenessRow.Result;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/** Incremental cost-effectiveness of a scenario against the baseline, replicate by replicate. */
public final class CostEffectiveness {

    /**
     * Pounds a QALY below which the NHS usually takes something as worth its price, in the years of the model's prices
     * (National Institute for Health and Care Excellence, Guide to the methods of technology appraisal, 2013).
     */
    public static final int LOWER_THRESHOLD_GBP = 20_000;

    /** Pounds a QALY above which the NHS needs strong reasons, from the same source. */
    public static final int UPPER_THRESHOLD_GBP = 30_000;

    private CostEffectiveness() {}

    /** The row of a scenario; empty if no replicate finished in both. */
    public static Optional<CostEffectivenessRow> of(RunOutcomes runs, String baseline, String scenario) {
        int[] replicates = runs.commonReplicates(List.of(scenario, baseline));
        if (replicates.length == 0) {
            return Optional.empty();
        }
        double[] costs = PairedComparison.differences(
                runs.values(scenario, Outcome.COST_GBP, replicates),
                runs.values(baseline, Outcome.COST_GBP, replicates));
        double[] qalys = PairedComparison.differences(
                runs.values(baseline, Outcome.QALY_LOSS, replicates),
                runs.values(scenario, Outcome.QALY_LOSS, replicates));
        return Optional.of(row(scenario, costs, qalys));
    }

    private static CostEffectivenessRow row(String scenario, double[] costs, double[] qalys) {
        double cost = Sample.mean(costs);
        double gain = Sample.mean(qalys);
        Result result = Result.of(cost, gain);
        return new CostEffectivenessRow(
                scenario,
                costs.length,
                cost,
                Sample.meanInterval(costs),
                gain,
                Sample.meanInterval(qalys),
                correlation(costs, qalys),
                result,
                result.hasRatio() ? OptionalDouble.of(cost / gain) : OptionalDouble.empty(),
                netBenefit(costs, qalys, LOWER_THRESHOLD_GBP),
                netBenefit(costs, qalys, UPPER_THRESHOLD_GBP));
    }

    private static NetBenefit netBenefit(double[] costs, double[] qalys, int threshold) {
        double[] benefits = new double[costs.length];
        Arrays.setAll(benefits, pair -> threshold * qalys[pair] - costs[pair]);
        return new NetBenefit(Sample.mean(benefits), Sample.meanInterval(benefits));
    }

    private static OptionalDouble correlation(double[] one, double[] other) {
        double meanOfOne = Sample.mean(one);
        double meanOfOther = Sample.mean(other);
        double squaresOfOne = 0;
        double squaresOfOther = 0;
        double products = 0;
        for (int i = 0; i < one.length; i++) {
            double fromOne = one[i] - meanOfOne;
            double fromOther = other[i] - meanOfOther;
            squaresOfOne += fromOne * fromOne;
            squaresOfOther += fromOther * fromOther;
            products += fromOne * fromOther;
        }
        return squaresOfOne == 0 || squaresOfOther == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(products / Math.sqrt(squaresOfOne * squaresOfOther));
    }
}
