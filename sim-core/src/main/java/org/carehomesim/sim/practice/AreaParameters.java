package org.carehomesim.sim.practice;

import org.carehomesim.sim.parameter.Parameter;

/** One area of practice: what it does, and how often it fails. */
public record AreaParameters(
        @Parameter(
                meaning =
                        "How much of the area's lever depends on the score: of one that practice lowers, the reduction at"
                                + " a score of 1 against 0; of one that it raises, the loss at 0 against 1; left out: not tied",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 0.99)
        Double effect,

        @Parameter(
                meaning = "Mean time until the area fails again; left out: as for all areas",
                unit = "days",
                source = "judgement",
                min = 1)
        Double meanDaysBetweenFailures) {}
