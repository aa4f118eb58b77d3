package org.carehomesim.sim.testing;

import org.carehomesim.sim.parameter.Parameter;

/** A test that finds an infection while it is infectious, give or take some days. */
public record DetectionWhileInfectious(
        @Parameter(
                meaning = "Probability of a positive result within the window",
                unit = "probability",
                source = "Nguyen 2022: 0.9; Lasser 2021: 1",
                min = 0,
                max = 1)
        double sensitivity,

        @Parameter(
                meaning = "Days that the window begins after the start of infectiousness; negative: before it",
                unit = "days",
                source = "Lasser 2021: antigen 1, PCR -1",
                min = -30,
                max = 30)
        int startsAfterDays,

        @Parameter(
                meaning = "Days that the window ends before the end of infectiousness; negative: after it",
                unit = "days",
                source = "Lasser 2021: antigen 1, PCR 0",
                min = -60,
                max = 30)
        int endsBeforeDays) {}
