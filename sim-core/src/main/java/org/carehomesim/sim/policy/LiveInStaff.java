package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/**
 * Staff who agree live in the home for blocks of days and meet nobody outside meanwhile. Adherence multiplies the share
 * who agree.
 */
public record LiveInStaff(
        @Parameter(
                meaning = "Share of permanent staff who agree to live in",
                unit = "share",
                source = "judgement; Korean homes in preventive cohort isolation, spring 2020",
                min = 0,
                max = 1)
        double acceptance,

        @Parameter(
                meaning = "Days lived in at a stretch",
                unit = "days",
                source = "Korea: two weeks of preventive cohort isolation",
                min = 1,
                max = 365)
        int blockDays,

        @Parameter(meaning = "Days at home between two blocks", unit = "days", source = "judgement", min = 0, max = 365)
        int restDays,

        @Parameter(
                meaning = "Days worked in a week lived in",
                unit = "days per week",
                source = "judgement: one day of rest",
                min = 1,
                max = 7)
        int workDaysPerWeek,

        @Parameter(meaning = "Test on moving in; left out: none", source = "judgement")
        String entryTest,

        @Parameter(
                meaning = "Cost of a day lived in beyond ordinary pay",
                unit = "GBP per person and day",
                source = "judgement: another daily pay of 12 h plus 50; no published tariff found",
                min = 0)
        double gbpPerDay)
        implements Policy {

    /** Half of the staff agree to two weeks in, one week off. */
    public LiveInStaff() {
        this(0.5, 14, 7, 6, "pcr", 183);
    }

    @Override
    public String summary() {
        return "Staff are paid to live in for blocks of " + blockDays + " days (" + Math.round(100 * acceptance)
                + "% agree).";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.liveInShare = acceptance * adherence;
        measures.liveInBlockDays = blockDays;
        measures.liveInRestDays = restDays;
        measures.liveInWorkDaysPerWeek = workDaysPerWeek;
        measures.liveInEntryTest = entryTest;
        measures.liveInCostPerDay = gbpPerDay;
    }
}
