package org.carehomesim.results.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.table.DailyKey;

/**
 * Counts from reality beside the baseline's.
 *
 * @param title what was counted
 * @param source where the counts come from
 * @param key the column and group of the model that they compare with
 * @param periodDays days in a period
 * @param dates last day of each observed period within the run
 * @param counts observed counts
 * @param model the baseline in equal periods
 * @param totals observed and modelled sums over the periods that both have; empty if the column is not a sum of events
 */
public record ObservedCurve(
        String title,
        String source,
        DailyKey key,
        int periodDays,
        List<LocalDate> dates,
        List<Double> counts,
        Curve model,
        Optional<Totals> totals) {

    /**
     * Sums over the periods that reality and model both have.
     *
     * @param observed the observed sum
     * @param mean mean of the modelled sums
     * @param p05 their 5% quantile
     * @param p95 their 95% quantile
     */
    public record Totals(double observed, double mean, double p05, double p95) {}
}
