package org.carehomesim.results.sensitivity;

import org.carehomesim.sim.observe.Outcome;

/**
 * One measure of how an outcome depends on a parameter.
 *
 * @param scenario name of the scenario whose parameters vary
 * @param method name of the design's method, or {@link #UNCERTAIN}
 * @param outcome the outcome
 * @param parameter path of the parameter; empty if the measure speaks of all
 * @param measure what is measured
 * @param at value of the parameter that it holds at, or empty
 * @param estimate the figure
 */
public record SensitivityRow(
        String scenario,
        String method,
        Outcome outcome,
        String parameter,
        Measure measure,
        String at,
        Estimate estimate) {

    /** Stands for a method where uncertain parameters are drawn anew in every run. */
    public static final String UNCERTAIN = "uncertain-parameters";

    /** What is measured. */
    public enum Measure {
        /** First-order Sobol index. */
        FIRST_ORDER("first_order"),
        /** Total Sobol index. */
        TOTAL("total"),
        /** Mean elementary effect. */
        MU("mu"),
        /** Mean absolute elementary effect. */
        MU_STAR("mu_star"),
        /** Standard deviation of elementary effects. */
        SIGMA("sigma"),
        /** Partial rank correlation coefficient. */
        PRCC("prcc"),
        /** Mean at a value of the parameter, over all points that have it. */
        MEAN("mean"),
        /** Mean at a value of the parameter minus the mean of the scenario itself. */
        DIFFERENCE("difference"),
        /** Share of the variance between points that is chance between runs. */
        NOISE_SHARE("noise_share");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        /** Name in tables. */
        public String label() {
            return label;
        }
    }
}
