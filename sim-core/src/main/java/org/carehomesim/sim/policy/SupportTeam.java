package org.carehomesim.sim.policy;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/**
 * A team of council and health service keeps in touch with every home, on a schedule and when the home calls: advice that
 * refreshes practice, equipment when stock is low, staff for open shifts, testing and cleaning when cases appear.
 *
 * <p>Each council has a team of its own, whose time is limited: homes wait for their turn. Adherence is the share of what a
 * contact brings that the home takes up.
 */
public record SupportTeam(
        @Parameter(
                meaning = "Days between contacts with a home that has no recent known cases",
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
                meaning = "Stock of each item of equipment below which the team brings more, and up to which",
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
                meaning = "Share of the day's shifts that must be unfilled before the team fills any",
                unit = "share",
                source = "judgement: teams that are not depleted help themselves",
                min = 0,
                max = 1)
        double staffingSupportFromShare,

        @Parameter(meaning = "What makes homes call") SupportCalls calls,
        @Parameter(meaning = "Time of the team") SupportCapacity capacity,

        @Parameter(meaning = "Virtual contacts and contacts in person")
        SupportModes modes,

        @Parameter(meaning = "Further help") SupportServices services,
        @Parameter(meaning = "Cost of contacts") SupportCosts costs)
        implements Policy {

    /** Weekly contact, mostly virtual, by an office of eight for a hundred homes. */
    public SupportTeam() {
        this(
                7,
                0.8,
                0.3,
                7,
                0.5,
                "pcr",
                0.85,
                0,
                new SupportCalls(3, 14, true, 3, 0.2),
                new SupportCapacity(8, 5, 8, 1.5, 7, 0),
                new SupportModes(0.2, 0.4, 0.3, 0.7, 10, 10),
                new SupportServices(7, 0.8, 10, 0.9, 0.2, 0.2, 0.2, 0.1, 0.1),
                new SupportCosts(35, 160, 0.5));
    }

    @Override
    public String summary() {
        List<String> always = new ArrayList<>(List.of("advice"));
        if (ppeTopUpDays > 0) {
            always.add("equipment");
        }
        if (staffingSupport > 0) {
            always.add("staffing support");
        }
        List<String> withCases = new ArrayList<>();
        if (outbreakTest != null && testParticipation > 0) {
            withCases.add("tests");
        }
        if (services.deepCleaning() > 0) {
            withCases.add("cleaning");
        }
        return "A support team of council and health service contacts every home " + Wording.every(contactIntervalDays)
                + ", and sooner when it calls: " + Wording.list(always)
                + (withCases.isEmpty() ? "." : "; " + Wording.list(withCases) + " when cases appear.");
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public void apply(Measures measures, double adherence) {
        double share = staffingSupport * adherence;
        if (share > 0) {
            boolean alone = measures.supportStaffShare == 0;
            measures.supportStaffFromShare = alone
                    ? staffingSupportFromShare
                    : Math.min(measures.supportStaffFromShare, staffingSupportFromShare);
            measures.supportStaffShare = 1 - (1 - measures.supportStaffShare) * (1 - share);
        }
        services.apply(measures, adherence);
    }

    @Override
    public void onDay(HomeActions home, double adherence, int dayInForce) {
        if (adherence > 0) {
            home.keepInTouch(this, adherence);
        }
    }

    /**
     * What one contact brings to a home.
     *
     * @param home the home
     * @param adherence share that the home takes up
     * @param inPerson whether somebody comes
     * @param outbreak whether it is time to test and clean the whole home because of new cases
     */
    public void contact(HomeActions home, double adherence, boolean inPerson, boolean outbreak) {
        costs.charge(home, inPerson, adherence);
        double detection = modes.detection(inPerson) * adherence;
        home.reviewPractice(PracticeArea.ALL, detection, practiceTarget, practiceGainPerContact * adherence);
        services.advise(home, adherence, practiceTarget);
        if (home.ppeStockDays() < ppeTopUpDays) {
            home.topUpPpe(ppeTopUpDays, adherence, Payer.COUNCIL);
        }
        if (outbreak) {
            services.clean(home, adherence);
            if (outbreakTest != null) {
                home.testEverybody(outbreakTest, testParticipation * adherence);
            }
        }
    }
}
