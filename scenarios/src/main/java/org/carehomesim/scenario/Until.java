package org.carehomesim.scenario;

import org.carehomesim.sim.observe.Outcome;

/**
 * A precision that replicates are added for, as many as that takes.
 *
 * @param outcome the outcome whose mean counts
 * @param halfWidth half-width that the 95% interval of the mean may have, in units of the outcome; above 0
 * @param atLeast replicates of each scenario before the first look, at least 2
 * @param every replicates of each scenario from one look to the next, at least 1
 */
public record Until(Outcome outcome, double halfWidth, int atLeast, int every) {

    /** Replicates before the first look unless said otherwise: with fewer, a variance is hardly known. */
    public static final int AT_LEAST = 30;

    /** Replicates from one look to the next unless said otherwise. */
    public static final int EVERY = 10;

    /** With the usual number of replicates before the first look and between looks. */
    public Until(Outcome outcome, double halfWidth) {
        this(outcome, halfWidth, AT_LEAST, EVERY);
    }
}
