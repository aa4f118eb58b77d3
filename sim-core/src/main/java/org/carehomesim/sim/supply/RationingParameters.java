package org.carehomesim.sim.supply;

import org.carehomesim.sim.parameter.Parameter;

/** How homes use what they have when there is little of it. */
public record RationingParameters(
        @Parameter(
                meaning =
                        "What a home does when an item runs low: in-proportion, isolation-first or none (full use to the end)",
                source = "judgement")
        RationingRule rule,

        @Parameter(
                meaning = "Stock of an item below which a home rations it: use falls in proportion to what is left",
                unit = "days of current use",
                source = "judgement",
                min = 0)
        double belowDays) {

    /** Share of a day's need that is used of an item of which there is a stock of {@code stockDays} days. */
    double share(double stockDays) {
        double level = rule == RationingRule.NONE ? 1 : Math.max(1, belowDays);
        return Math.min(1, stockDays / level);
    }

    /**
     * Share of the need for care of isolated residents that is used.
     *
     * @param allowed items used in the home that day
     * @param isolation items needed for the care of isolated residents
     * @param share share of the whole need that is used
     */
    double shareOfIsolation(double allowed, double isolation, double share) {
        return rule == RationingRule.ISOLATION_FIRST && isolation > 0 ? Math.min(1, allowed / isolation) : share;
    }

    /**
     * Share of the need for everything else that is used.
     *
     * @param allowed items used in the home that day
     * @param isolation items used of them in the care of isolated residents
     * @param ordinary items needed for everything else
     * @param share share of the whole need that is used
     */
    double shareOfRest(double allowed, double isolation, double ordinary, double share) {
        return rule == RationingRule.ISOLATION_FIRST && ordinary > 0
                ? Math.max(0, Math.min(1, (allowed - isolation) / ordinary))
                : share;
    }
}
