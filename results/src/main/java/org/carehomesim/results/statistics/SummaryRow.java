package org.carehomesim.results.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.sim.observe.Outcome;

/**
 * One outcome of one scenario over its finished runs.
 *
 * @param scenario name of the scenario
 * @param outcome the outcome
 * @param n number of runs
 * @param mean mean over runs
 * @param standardDeviation between runs; empty for a single run
 * @param p05 5% quantile over runs
 * @param p25 25% quantile
 * @param median 50% quantile
 * @param p75 75% quantile
 * @param p95 95% quantile
 * @param meanInterval 95% interval of the mean; empty for a single run
 */
public record SummaryRow(
        String scenario,
        Outcome outcome,
        int n,
        double mean,
        OptionalDouble standardDeviation,
        double p05,
        double p25,
        double median,
        double p75,
        double p95,
        Optional<Interval> meanInterval) {

    /** Summarises the values of at least one run. */
    public static SummaryRow of(String scenario, Outcome outcome, double[] values) {
        double[] quantiles = Sample.quantiles(values, 0.05, 0.25, 0.5, 0.75, 0.95);
        return new SummaryRow(
                scenario,
                outcome,
                values.length,
                Sample.mean(values),
                Sample.standardDeviation(values),
                quantiles[0],
                quantiles[1],
                quantiles[2],
                quantiles[3],
                quantiles[4],
                Sample.meanInterval(values));
    }

    /** The range that holds the middle 90% of the runs. */
    public Interval rangeOfRuns() {
        return new Interval(p05, p95);
    }
}
