package org.carehomesim.results.precision;

import org.carehomesim.results.table.Numbers;
import org.carehomesim.sim.observe.Outcome;

/**
 * A precision that a batch goes on for: replicates are added until the 95% interval of a mean is narrow enough.
 *
 * @param outcome the outcome whose mean counts
 * @param halfWidth the interval may be the mean plus or minus this, in units of the outcome; above 0
 * @param atLeast replicates of each scenario before the first look, at least 2
 * @param every replicates of each scenario from one look to the next, at least 1
 */
public record PrecisionTarget(Outcome outcome, double halfWidth, int atLeast, int every) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public PrecisionTarget {
        if (!(halfWidth > 0) || !Double.isFinite(halfWidth)) {
            throw new IllegalArgumentException("the half-width must be above 0 but is " + halfWidth);
        }
        if (atLeast < 2) {
            throw new IllegalArgumentException("an interval needs at least 2 replicates, not " + atLeast);
        }
        if (every < 1) {
            throw new IllegalArgumentException("a round needs at least 1 replicate, not " + every);
        }
    }

    @Override
    public String toString() {
        return outcome.column() + ":" + Numbers.text(halfWidth) + " (at-least " + atLeast + ", every " + every + ")";
    }
}
