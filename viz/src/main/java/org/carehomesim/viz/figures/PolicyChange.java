package org.carehomesim.viz.figures;

import java.time.LocalDate;

/**
 * A policy that came into force, or no longer is, as far as dates and hands decide; where it has a trigger, homes follow
 * later.
 *
 * @param date first day on which it counts
 * @param policy label of the policy in the scenario
 * @param on whether it came into force
 * @param byHand whether somebody switched it, rather than the scenario
 */
public record PolicyChange(LocalDate date, String policy, boolean on, boolean byHand) {

    /** A few words for the mark in a chart. */
    public String words() {
        if (byHand) {
            return (on ? "on: " : "off: ") + policy;
        }
        return on ? policy : policy + " ends";
    }
}
