package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/**
 * A home takes no new residents, and perhaps lets nobody back from hospital, while the policy is in force. Adherence is the
 * share of them who are turned away.
 */
public record AdmissionStop(
        @Parameter(
                meaning =
                        "Share of residents who are in hospital or a step-down place and may not come back while the stop"
                                + " lasts",
                unit = "share",
                source = "judgement: England 2020 left it to homes",
                min = 0,
                max = 1)
        double returningShare,

        @Parameter(
                meaning = "Days longer that a patient whom the home turns away waits in hospital for another place",
                unit = "days",
                source = "judgement",
                min = 0,
                max = 365)
        double searchDays,

        @Parameter(
                meaning = "Fee that the home does not get for a bed kept empty",
                unit = "GBP per week",
                source = "LaingBuisson and PSSRU 2019/20: 650-700 residential, 850-900 nursing, from memory",
                min = 0)
        double feePerWeek)
        implements Policy {

    private static final double DAYS_PER_WEEK = 7;

    /** No new residents; own residents come back. */
    public AdmissionStop() {
        this(0, 3, 700);
    }

    @Override
    public String summary() {
        return returningShare > 0
                ? "Homes take in no new residents, nor all of their own from hospital."
                : "Homes take in no new residents.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.newResidentStopShare = adherence;
        measures.returnStopShare = adherence * returningShare;
        measures.turnedAwayWaitDays = searchDays;
        measures.emptyBedGbpPerDay = feePerWeek / DAYS_PER_WEEK;
    }
}
