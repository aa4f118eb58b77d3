package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** Agency staff work at most a share or a number of a home's shifts. Adherence is the share of further calls not made. */
public record AgencyLimit(
        @Parameter(
                meaning = "Largest share of a day's shifts that agency staff may work, on average over days",
                unit = "share of shifts",
                source = "judgement: half of the 10% of staff that are bank or agency staff in Nguyen 2022",
                min = 0,
                max = 1)
        double maxShareOfShifts,

        @Parameter(
                meaning = "Most agency shifts in a home and day; left out: no such limit",
                unit = "shifts per day",
                source = "judgement",
                min = 0)
        Integer maxShiftsPerDay)
        implements Policy {

    /** One shift in twenty. */
    public AgencyLimit() {
        this(0.05, null);
    }

    @Override
    public String summary() {
        String number = maxShiftsPerDay == null ? "" : " and " + maxShiftsPerDay + " shifts a day";
        return "Agency staff work at most " + Math.round(100 * maxShareOfShifts) + "% of a home's shifts" + number
                + ".";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        if (adherence > 0) {
            measures.agencyShareLimit = maxShareOfShifts;
            measures.agencyShiftLimit = maxShiftsPerDay == null ? Integer.MAX_VALUE : maxShiftsPerDay;
            measures.agencyLimitAdherence = adherence;
        }
    }
}
