package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/**
 * Staff who agree live in the home for blocks of days and meet nobody outside meanwhile. Adherence multiplies the share
 * who agree.
 */
public record LiveInStaff(
        @Parameter(
                meaning = "Share of permanent staff who agree to live in at the reference incentive",
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
                meaning = "Cost of a day lived in beyond ordinary pay and the incentive",
                unit = "GBP per person and day",
                source = "judgement: another daily pay of 12 h; no published tariff found",
                min = 0)
        double gbpPerDay,

        @Parameter(
                meaning = "Incentive for a day lived in",
                unit = "GBP per person and day",
                source = "judgement: 50; no published tariff found",
                min = 0)
        double incentiveGbpPerDay,

        @Parameter(
                meaning = "Incentive at which the share who agree is as stated",
                unit = "GBP per person and day",
                source = "judgement: 50; no published tariff found",
                min = 0)
        double referenceIncentiveGbpPerDay,

        @Parameter(
                meaning = "What 10 GBP of incentive more or less add to or take from the share who agree",
                unit = "share per 10 GBP",
                source = "judgement",
                min = 0,
                max = 1)
        double acceptancePerTenGbp,

        @Parameter(
                meaning = "Largest share who agree, whatever the incentive; a larger one stated is kept",
                unit = "share",
                source = "judgement: children and relatives need the others at home",
                min = 0,
                max = 1)
        double mostAcceptance,

        @Parameter(
                meaning = "What living in adds to strain, which tells in burn-out when the block is over",
                unit = "share of shifts",
                source = "judgement: one in twelve burns out after 14 days at the default rate of burn-out",
                min = 0,
                max = 1)
        double strain)
        implements Policy {

    /** Half of the staff agree to two weeks in, one week off. */
    public LiveInStaff() {
        this(0.5, 14, 7, 6, "pcr", 133, 50, 50, 0.02, 0.8, 0.3);
    }

    @Override
    public String summary() {
        return "Staff are paid to live in for blocks of " + blockDays + " days (" + Math.round(100 * share())
                + "% agree).";
    }

    /** Share who agree at the incentive paid. */
    private double share() {
        double agree = acceptance + acceptancePerTenGbp * (incentiveGbpPerDay - referenceIncentiveGbpPerDay) / 10;
        return Math.max(0, Math.min(agree, Math.max(acceptance, mostAcceptance)));
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.liveInShare = share() * adherence;
        measures.liveInBlockDays = blockDays;
        measures.liveInRestDays = restDays;
        measures.liveInWorkDaysPerWeek = workDaysPerWeek;
        measures.liveInEntryTest = entryTest;
        measures.liveInCostPerDay = gbpPerDay + incentiveGbpPerDay;
        measures.liveInStrain = strain;
    }
}
