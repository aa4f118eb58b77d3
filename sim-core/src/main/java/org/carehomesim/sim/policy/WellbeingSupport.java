package org.carehomesim.sim.policy;

import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/**
 * Counselling, peer support and respite for staff: a short-staffed shift wears them out less, and fewer stay away out of
 * fear. Adherence multiplies both, and the cost.
 */
public record WellbeingSupport(
        @Parameter(
                meaning = "Share of the strain of short staffing that support takes away",
                unit = "share",
                source = "judgement: no trial in care homes found",
                min = 0,
                max = 1)
        double strainReduction,

        @Parameter(
                meaning = "Reduction of the share of staff who stay away out of fear",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double fearReduction,

        @Parameter(
                meaning = "Cost of support for each member of staff employed",
                unit = "GBP per person and week",
                source = "judgement: an employee assistance programme and group sessions",
                min = 0)
        double gbpPerPersonWeek,

        @Parameter(meaning = "Who pays", source = "judgement: the home, as the employer")
        Payer payer)
        implements Policy {

    private static final double DAYS_OF_WEEK = 7;

    /** A third of strain, a third of fear, at two pounds a week paid by the home. */
    public WellbeingSupport() {
        this(0.3, 0.3, 2, Payer.HOME);
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public String summary() {
        return "Staff get wellbeing and mental-health support, which takes " + Math.round(100 * strainReduction)
                + "% off the strain of short staffing.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.strainFactor *= 1 - adherence * strainReduction;
        measures.fearFactor *= 1 - adherence * fearReduction;
    }

    @Override
    public void onDay(HomeActions home, double adherence, int dayInForce) {
        if (adherence > 0) {
            home.charge(payer, adherence * gbpPerPersonWeek / DAYS_OF_WEEK * home.permanentStaff());
        }
    }
}
