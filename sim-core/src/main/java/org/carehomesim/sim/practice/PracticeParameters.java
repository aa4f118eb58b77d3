package org.carehomesim.sim.practice;

import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** Infection-control practice of homes: a score from 0 (none) to 1 (perfect). */
public record PracticeParameters(
        @Parameter(
                meaning = "Ordinary practice score of a home; drawn for each home and run",
                unit = "score",
                source = "judgement: compliance 0.6")
        Distribution score,

        @Parameter(
                meaning =
                        "Reduction of transmission in a home at a score of 1 in hand hygiene against 0, without masks",
                unit = "share",
                source = "judgement: hygiene, distance and cleaning together",
                min = 0,
                max = 1)
        double transmissionReduction,

        @Parameter(
                meaning = "How fast practice refreshed above its ordinary score falls back",
                unit = "share of the gain per day",
                source = "judgement: half of a gain is lost in ten weeks",
                min = 0,
                max = 1)
        double driftPerDay,

        @Parameter(
                meaning = "Share of practice lost for each share of the day's shifts that nobody works",
                unit = "ratio",
                source = "judgement: less time for hygiene",
                min = 0,
                max = 1)
        double sensitivityToShortfall,

        @Parameter(meaning = "The areas of practice; left out: one score for all of them, and nothing fails")
        ChecklistParameters checklist) {}
