package org.carehomesim.sim.policy;

import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/**
 * A pool of support workers fills open shifts of depleted homes, the home most in need first, until the pool is empty.
 * Adherence is the share of its open shifts that a home asks for.
 */
public record StaffingSupport(
        @Parameter(
                meaning = "Shifts a day that the pool of one council can fill; a fraction is the chance of one more",
                unit = "shifts per council and day",
                source = "judgement",
                min = 0)
        double shiftsPerCouncilDay,

        @Parameter(
                meaning = "Share of a day's shifts that are unfilled from which on a home asks",
                unit = "share of shifts",
                source = "judgement",
                min = 0,
                max = 1)
        double triggerShare,

        @Parameter(
                meaning = "Cost of a shift",
                unit = "GBP per shift",
                source = "judgement: 12 h at the charge for agency staff, from memory",
                min = 0)
        double gbpPerShift,

        @Parameter(meaning = "Who pays", source = "judgement: the council")
        Payer payer)
        implements Policy {

    /** Ten shifts a day for homes short of a tenth of their shifts. */
    public StaffingSupport() {
        this(10, 0.1, 204, Payer.COUNCIL);
    }

    @Override
    public String summary() {
        return "A pool of support workers fills up to " + Math.round(shiftsPerCouncilDay)
                + " open shifts a day in the homes of a council most in need.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        if (adherence > 0) {
            measures.supportPoolShifts = shiftsPerCouncilDay;
            measures.supportPoolTrigger = triggerShare;
            measures.supportPoolShare = adherence;
            measures.supportPoolGbpPerShift = gbpPerShift;
            measures.supportPoolPayer = payer;
        }
    }
}
