package org.carehomesim.results.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Cost and effect of a scenario against the baseline, over pairs of runs.
 *
 * @param scenario name of the scenario
 * @param n number of pairs: replicates that finished in both
 * @param cost mean incremental cost to all payers, in pounds
 * @param costInterval 95% interval of it by Student's t; empty for a single pair
 * @param qalys mean quality-adjusted life years gained
 * @param qalysInterval 95% interval of them by Student's t; empty for a single pair
 * @param correlation correlation over pairs of the two; empty for a single pair and if either is the same in all
 * @param result where the two means lie
 * @param ratio incremental cost over QALYs gained; only where more of one has to be paid with more of the other
 * @param lowerBenefit net monetary benefit at the lower threshold
 * @param upperBenefit net monetary benefit at the upper threshold
 */
public record CostEffectivenessRow(
        String scenario,
        int n,
        double cost,
        Optional<Interval> costInterval,
        double qalys,
        Optional<Interval> qalysInterval,
        OptionalDouble correlation,
        Result result,
        OptionalDouble ratio,
        NetBenefit lowerBenefit,
        NetBenefit upperBenefit) {

    /**
     * Net monetary benefit against the baseline: QALYs gained at their price, less incremental cost.
     *
     * @param mean mean over pairs, in pounds
     * @param interval 95% interval by Student's t over pairs; empty for a single pair
     */
    public record NetBenefit(double mean, Optional<Interval> interval) {}

    /** Where the means of incremental cost and QALYs gained lie on the cost-effectiveness plane. */
    public enum Result {
        /** More QALYs and no more cost, or as many QALYs for less. */
        DOMINANT("dominant"),
        /** More QALYs for more cost. */
        COSTS_MORE_GAINS_MORE("costs-more-gains-more"),
        /** Fewer QALYs for less cost. */
        COSTS_LESS_GAINS_LESS("costs-less-gains-less"),
        /** Fewer QALYs and no less cost, or as many QALYs for more. */
        DOMINATED("dominated"),
        /** Neither costs nor QALYs change. */
        NO_DIFFERENCE("no-difference");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** Name in tables. */
        public String label() {
            return label;
        }

        /** Whether a ratio of cost to QALYs can be interpreted. */
        public boolean hasRatio() {
            return this == COSTS_MORE_GAINS_MORE || this == COSTS_LESS_GAINS_LESS;
        }

        static Result of(double cost, double qalys) {
            if (cost == 0 && qalys == 0) {
                return NO_DIFFERENCE;
            }
            if (cost <= 0 && qalys >= 0) {
                return DOMINANT;
            }
            if (cost >= 0 && qalys <= 0) {
                return DOMINATED;
            }
            return cost > 0 ? COSTS_MORE_GAINS_MORE : COSTS_LESS_GAINS_LESS;
        }
    }
}
