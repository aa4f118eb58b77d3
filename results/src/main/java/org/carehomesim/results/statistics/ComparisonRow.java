package org.carehomesim.results.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.sim.observe.Outcome;

/**
 * One outcome of one scenario against the baseline, paired by replicate.
 *
 * @param baseline name of the baseline
 * @param scenario name of the scenario
 * @param outcome the outcome
 * @param n number of pairs: replicates that finished in both
 * @param difference mean over pairs of scenario minus baseline
 * @param interval 95% interval of the mean difference; empty for a single pair
 * @param ratio mean of the scenario over mean of the baseline; empty if the latter is zero
 * @param ratioInterval 95% bootstrap interval of the ratio; empty for a single pair or too few events
 * @param probabilityBetter share of pairs in which the scenario is better, ties counting half; empty if the outcome is
 *     neither good nor bad in itself
 * @param varianceOfDifference variance between pairs of the difference; empty for a single pair
 * @param sumOfVariances variance of the scenario plus variance of the baseline: what the former would be, were the runs
 *     independent; empty for a single pair
 * @param bootstrapInterval 95% bootstrap interval of the mean difference; empty for a single pair
 */
public record ComparisonRow(
        String baseline,
        String scenario,
        Outcome outcome,
        int n,
        double difference,
        Optional<Interval> interval,
        OptionalDouble ratio,
        Optional<Interval> ratioInterval,
        OptionalDouble probabilityBetter,
        OptionalDouble varianceOfDifference,
        OptionalDouble sumOfVariances,
        Optional<Interval> bootstrapInterval) {

    /** Differences that vary this little beside the runs are the same but for the rounding of runs in their table. */
    private static final double ROUNDING = 1e-12;

    /**
     * How many times as many runs would be needed for the same precision if scenarios did not share random draws; empty
     * for a single pair, and if all differences are the same.
     */
    public OptionalDouble varianceRatio() {
        double paired = varianceOfDifference.orElse(0);
        double independent = sumOfVariances.orElse(0);
        return paired <= ROUNDING * independent ? OptionalDouble.empty() : OptionalDouble.of(independent / paired);
    }
}
