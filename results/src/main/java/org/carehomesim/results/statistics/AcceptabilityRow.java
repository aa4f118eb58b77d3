package org.carehomesim.results.statistics;

import java.util.OptionalDouble;

/**
 * How likely a scenario is to be the best buy at a price of a quality-adjusted life year.
 *
 * @param willingnessToPay pounds held worth paying for a QALY
 * @param scenario name of the scenario, which may be the baseline
 * @param probability share of replicates in which the scenario has the highest net benefit; scenarios that tie share it
 * @param n replicates that finished in all scenarios
 * @param probabilityMean share of bootstrap resamples in which the scenario has the highest mean net benefit; empty for a
 *     single replicate
 * @param netBenefit mean net monetary benefit against the baseline, in pounds
 */
public record AcceptabilityRow(
        int willingnessToPay,
        String scenario,
        double probability,
        int n,
        OptionalDouble probabilityMean,
        double netBenefit) {}
