package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** Neighbouring homes share their agency workers with no others. Adherence is the share of calls that keep to it. */
public record AgencyBubbles(
        @Parameter(
                meaning = "Homes that share their agency workers, in the order listed",
                unit = "homes",
                source = "judgement",
                min = 1)
        int homes,

        @Parameter(
                meaning =
                        "What the agency charges for a shift of a worker whom it keeps to the bubble, beyond the ordinary charge",
                unit = "GBP per shift",
                source = "judgement: a tenth of the ordinary charge for 12 h",
                min = 0)
        double gbpPerShift)
        implements Policy {

    /** Bubbles of four homes. */
    public AgencyBubbles() {
        this(4, 20);
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
            measures.agencyBubbleGbpPerShift = gbpPerShift;
        }
    }
}
