package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** Neighbouring homes share their agency workers with no others. Adherence is the share of calls that keep to it. */
public record AgencyBubbles(
        @Parameter(
                meaning = "Homes that share their agency workers, in the order listed",
                unit = "homes",
                source = "judgement",
                min = 1)
        int homes)
        implements Policy {

    /** Bubbles of four homes. */
    public AgencyBubbles() {
        this(4);
    }

    @Override
    public String summary() {
        return homes == 1
                ? "Each home has agency workers of its own."
                : "Agency workers serve bubbles of " + homes + " homes.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        if (adherence > 0) {
            measures.agencyBubbleHomes = homes;
            measures.agencyBubbleShare = adherence;
        }
    }
}
