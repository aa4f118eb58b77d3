package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** When homes are contacted by a support team besides the ordinary schedule, and what makes them call. */
public record SupportCalls(
        @Parameter(
                meaning =
                        "Days between contacts with a home that has recent known cases, and least days from one contact"
                                + " to a call for another reason than the first cases",
                unit = "days",
                source = "judgement",
                min = 1,
                max = 365)
        int intervalWithCasesDays,

        @Parameter(
                meaning = "Days for which a known case counts as recent",
                unit = "days",
                source = "UK outbreak guidance of 2020: over after 14 to 28 days without a new case; from memory",
                min = 1,
                max = 365)
        int recentCaseDays,

        @Parameter(meaning = "Whether homes call when they come to know of a case; such calls are served first")
        boolean onNewCase,

        @Parameter(
                meaning = "Homes call when their stock of equipment is below this; 0: never",
                unit = "days of current use",
                source = "judgement",
                min = 0)
        double belowPpeDays,

        @Parameter(
                meaning = "Homes call when a larger share of the day's shifts was unfilled; 1: never",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double aboveUnfilledShare) {}
