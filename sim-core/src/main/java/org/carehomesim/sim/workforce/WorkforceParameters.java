package org.carehomesim.sim.workforce;

import java.util.List;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** Rosters, absence and cover of permanent staff. */
public record WorkforceParameters(
        @Parameter(meaning = "The shifts of a day in order") List<ShiftParameters> shifts,

        @Parameter(
                meaning = "Days in a row that a post is on duty before its days off",
                unit = "days",
                source = "judgement: 3-4 twelve-hour shifts a week",
                min = 1,
                max = 28)
        int consecutiveDays,

        @Parameter(
                meaning = "Share of posts without a holder",
                unit = "share",
                source = "Skills for Care: 7.3-7.8%",
                min = 0,
                max = 1)
        double vacancyRate,

        @Parameter(
                meaning = "Spells of ordinary sickness",
                unit = "spells per person and year",
                source = "Skills for Care: 5 days a year; the split into spells is judgement",
                min = 0)
        double sicknessSpellsPerYear,

        @Parameter(
                meaning = "Length of a spell of ordinary sickness",
                unit = "days",
                source = "Skills for Care: 5 days a year; the split into spells is judgement")
        Distribution sicknessSpellDays,

        @Parameter(
                meaning = "Probability that permanent staff with symptoms keep working when nothing excludes them",
                unit = "probability",
                source = "judgement: above the 0.3 of exclusion without sick pay",
                min = 0,
                max = 1)
        double worksWithSymptoms,

        @Parameter(
                meaning = "Absence of staff who stay away with symptoms",
                unit = "days",
                source = "UK guidance spring 2020: 7 days",
                min = 0)
        int absenceWithSymptomsDays,

        @Parameter(
                meaning = "Share of permanent staff with a second job in another home",
                unit = "share",
                source = "Rosello 2022: 1%; Ladhani 2020: 10.6% in London outbreak homes",
                min = 0,
                max = 1)
        double secondJobShare,

        @Parameter(
                meaning = "Share of open shifts that the home's own staff cover by overtime",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double overtimeShare,

        @Parameter(meaning = "Staff who care for ill members of their household; left out: nobody stays at home for it")
        FamilyAbsenceParameters family,

        @Parameter(meaning = "Staff who stay away out of fear of infection; left out: nobody does")
        FearParameters fear,

        @Parameter(meaning = "Strain of short staffing and burn-out; left out: none")
        BurnOutParameters burnOut,

        @Parameter(meaning = "Staff who leave and are replaced; left out: nobody leaves, and vacant posts stay vacant")
        TurnoverParameters turnover) {

    /** Number of shifts of a day in which visitors come. */
    public int visitingShifts() {
        return (int) shifts.stream().filter(ShiftParameters::visits).count();
    }
}
