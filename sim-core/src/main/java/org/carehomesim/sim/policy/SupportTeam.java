package org.carehomesim.sim.policy;

import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/**
 * A team of council and health service keeps in touch with every home: advice that refreshes practice, equipment when
 * stock is low, staff for open shifts, and testing of the whole home when cases appear.
 *
 * <p>Adherence is the share of what a contact brings that the home takes up.
 */
public record SupportTeam(
        @Parameter(
                meaning = "Days between contacts with a home",
                unit = "days",
                source = "Stoke-on-Trent: proactive contact; interval by judgement",
                min = 1,
                max = 365)
        int contactIntervalDays,

        @Parameter(
                meaning = "Practice score that the team works towards",
                unit = "score",
                source = "judgement, as an infection control lead",
                min = 0,
                max = 1)
        double practiceTarget,

        @Parameter(
                meaning = "Share of what is missing to the target that one contact makes good",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double practiceGainPerContact,

        @Parameter(
                meaning = "Stock of equipment below which the team brings more, and up to which",
                unit = "days of current use",
                source = "judgement",
                min = 0)
        double ppeTopUpDays,

        @Parameter(
                meaning = "Share of shifts left open by everybody else that the team fills",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double staffingSupport,

        @Parameter(meaning = "Test for the whole home when there are new cases; left out: none")
        String outbreakTest,

        @Parameter(
                meaning = "Share of people who take part in a test of the whole home",
                unit = "share",
                source = "Rosello 2022: 0.85",
                min = 0,
                max = 1)
        double testParticipation,

        @Parameter(
                meaning = "Cost of one contact",
                unit = "GBP",
                source = "judgement: half a day of two professionals",
                min = 0)
        double gbpPerContact)
        implements Policy {

    /** Weekly contact. */
    public SupportTeam() {
        this(7, 0.8, 0.3, 7, 0.5, "pcr", 0.85, 160);
    }

    @Override
    public String summary() {
        return "A support team of council and health service contacts every home each " + contactIntervalDays
                + " days: advice, equipment, staffing support and tests when cases appear.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.supportStaffShare = staffingSupport * adherence;
    }

    @Override
    public void onDay(HomeActions home, double adherence, int dayInForce) {
        if (adherence == 0 || dayInForce % contactIntervalDays != 0) {
            return;
        }
        home.charge(Payer.COUNCIL, adherence * gbpPerContact);
        home.reviewPractice(PracticeArea.ALL, 0, practiceTarget, practiceGainPerContact * adherence);
        double missing = ppeTopUpDays - home.ppeStockDays();
        if (missing > 0) {
            home.addPpe(missing * adherence, Payer.COUNCIL);
        }
        if (outbreakTest != null && home.recentKnownCases(contactIntervalDays) > 0) {
            home.testEverybody(outbreakTest, testParticipation * adherence);
        }
    }
}
