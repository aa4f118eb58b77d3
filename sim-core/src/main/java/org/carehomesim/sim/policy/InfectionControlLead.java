package org.carehomesim.sim.policy;

import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/**
 * A named person in the home leads infection control: practice is better in all areas, failures are looked for, and cases
 * are isolated sooner. While that person is away, none of it happens but for what a deputy does.
 */
public record InfectionControlLead(
        @Parameter(
                meaning = "Share of what the home's practice scores miss to 1 that a lead makes good while there",
                unit = "share",
                source = "judgement: compliance from 0.6 to 0.9, after Hong Kong (Lum 2020, Chow 2020)",
                min = 0,
                max = 1)
        double practiceGain,

        @Parameter(
                meaning = "Cases are isolated sooner by",
                unit = "days",
                source = "judgement, after Hong Kong (Lum 2020, Chow 2020)",
                min = 0)
        double fasterByDays,

        @Parameter(meaning = "Paid time of the lead", unit = "hours per week", source = "judgement", min = 0, max = 168)
        double hoursPerWeek,

        @Parameter(
                meaning = "Pay and on-costs of the lead",
                unit = "GBP per hour",
                source = "nurse about 17 an hour, from memory, plus 30% on-costs (UKHCA 2020)",
                min = 0)
        double gbpPerHour,

        @Parameter(
                meaning = "Days between the lead's reviews of all areas of practice",
                unit = "days",
                source = "judgement",
                min = 1,
                max = 365)
        int reviewIntervalDays,

        @Parameter(
                meaning = "Probability that a review finds a failure, which is then mended",
                unit = "probability",
                source = "judgement",
                min = 0,
                max = 1)
        double detection,

        @Parameter(
                meaning = "Share of the lead's work that a deputy does, at the same pay, while the lead is away",
                unit = "share",
                source = "judgement: 0 without a deputy",
                min = 0,
                max = 1)
        double deputyShare,

        @Parameter(
                meaning = "Days off duty at a stretch that a lead can be absent before counting as away",
                unit = "days",
                source = "judgement: above the days off of an ordinary roster",
                min = 0,
                max = 365)
        int daysOff,

        @Parameter(
                meaning = "Days until another lead is named when one has left or died",
                unit = "days",
                source = "judgement",
                min = 0,
                max = 365)
        int daysToReplace)
        implements Policy {

    /** A lead with two hours a day and no deputy. */
    public InfectionControlLead() {
        this(0.75, 1, 14, 22, 7, 0.7, 0, 7, 14);
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public String summary() {
        return "A named lead for infection control in the home.";
    }

    /** Two entries in one home are one lead with the gains of both and the better of each arrangement. */
    @Override
    public void apply(Measures measures, double adherence) {
        if (adherence == 0) {
            return;
        }
        double gain = practiceGain * adherence;
        measures.leadGain = 1 - (1 - measures.leadGain) * (1 - gain);
        measures.isolationFasterByDays = Math.max(measures.isolationFasterByDays, fasterByDays * adherence);
        measures.leadDeputyShare = Math.max(measures.leadDeputyShare, deputyShare);
        measures.leadDaysOff = measures.hasLead ? Math.max(measures.leadDaysOff, daysOff) : daysOff;
        measures.leadDaysToReplace =
                measures.hasLead ? Math.min(measures.leadDaysToReplace, daysToReplace) : daysToReplace;
        measures.hasLead = true;
    }

    @Override
    public void onDay(HomeActions home, double adherence, int dayInForce) {
        if (adherence == 0) {
            return;
        }
        double done = adherence * home.leadPresence();
        home.charge(Payer.HOME, done * hoursPerWeek / 7 * gbpPerHour);
        if (dayInForce % reviewIntervalDays == 0) {
            home.reviewPractice(PracticeArea.ALL, detection * done, 0, 0);
        }
    }
}
