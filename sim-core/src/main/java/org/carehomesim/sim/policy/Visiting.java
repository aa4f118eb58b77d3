package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** Who may visit, and how. Adherence is the share of visits that follow the rule; the others go on as before. */
public record Visiting(
        @Parameter(meaning = "Who may visit") VisitRule rule,

        @Parameter(
                meaning = "Contacts of an outdoor visit relative to an ordinary one",
                unit = "ratio",
                source = "Chu 2020: distance of a metre or more aOR 0.18, outdoors less; judgement",
                min = 0,
                max = 1)
        double outdoorContacts,

        @Parameter(
                meaning = "Share of visits that still take place when only outdoor visits are allowed",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double outdoorVisits,

        @Parameter(meaning = "Test of visitors", source = "DHSC Dec 2020: lateral flow")
        String test,

        @Parameter(
                meaning =
                        "Time of the home's staff that an outdoor or a tested visit takes: booking, testing, supervision",
                unit = "GBP per visit",
                source = "judgement: half an hour of a carer at 11 an hour",
                min = 0)
        double staffGbpPerVisit)
        implements Policy {

    /** Open to everybody. */
    public Visiting() {
        this(VisitRule.OPEN, 0.1, 0.5, "lateral-flow");
    }

    /** With the default of the time of staff. */
    public Visiting(VisitRule rule, double outdoorContacts, double outdoorVisits, String test) {
        this(rule, outdoorContacts, outdoorVisits, test, 5.5);
    }

    @Override
    public String summary() {
        return switch (rule) {
            case OPEN -> "Families visit as before.";
            case DESIGNATED -> "One designated visitor of each resident may come.";
            case OUTDOOR -> "Visits take place outdoors or behind a screen.";
            case TESTED -> "Visitors need a negative test.";
            case CLOSED -> "Homes are closed to visitors.";
        };
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.visitShare = 1;
        measures.visitorsAllowed = Integer.MAX_VALUE;
        measures.otherVisitorsShare = 1;
        measures.visitContactFactor = 1;
        measures.visitTest = null;
        measures.visitTestShare = 0;
        measures.visitStaffGbp = 0;
        if (adherence == 0) {
            return;
        }
        switch (rule) {
            case OPEN -> {}
            case DESIGNATED -> {
                measures.visitorsAllowed = 1;
                measures.otherVisitorsShare = 1 - adherence;
            }
            case OUTDOOR -> {
                measures.visitShare = 1 - adherence * (1 - outdoorVisits);
                measures.visitContactFactor = 1 - adherence * (1 - outdoorContacts);
                measures.visitStaffGbp = measures.visitShare == 0
                        ? 0
                        : staffGbpPerVisit * adherence * outdoorVisits / measures.visitShare;
            }
            case TESTED -> {
                measures.visitTest = test;
                measures.visitTestShare = adherence;
                measures.visitStaffGbp = staffGbpPerVisit * adherence;
            }
            case CLOSED -> measures.visitShare = 1 - adherence;
        }
    }
}
