package org.carehomesim.results.statistics;

import java.util.OptionalDouble;
import org.carehomesim.sim.observe.Outcome;

/**
 * How a scenario stands among all by one outcome of which less is better.
 *
 * @param scenario name of the scenario
 * @param outcome the outcome
 * @param n replicates that finished in all scenarios
 * @param probabilityBest share of replicates in which the scenario has the lowest value; scenarios that tie share it
 * @param probabilityBestMean share of bootstrap resamples in which the scenario has the lowest mean; empty for a single
 *     replicate
 * @param expectedRegret mean over replicates of the value less the lowest value of any scenario in that replicate
 * @param regretOfMean mean of the scenario less the lowest mean of any scenario
 */
public record RankingRow(
        String scenario,
        Outcome outcome,
        int n,
        double probabilityBest,
        OptionalDouble probabilityBestMean,
        double expectedRegret,
        double regretOfMean) {}
