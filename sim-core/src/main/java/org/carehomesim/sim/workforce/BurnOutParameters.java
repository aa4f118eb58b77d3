package org.carehomesim.sim.workforce;

import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** Strain of working in a home short of staff, and burn-out that follows from it. */
public record BurnOutParameters(
        @Parameter(
                meaning =
                        "Memory of strain: it is the exponentially weighted mean of the daily share of shifts that are short,"
                                + " over this time",
                unit = "days",
                source = "judgement: some weeks",
                min = 1)
        double memoryDays,

        @Parameter(
                meaning = "How much a shift covered by overtime counts as short, relative to one unfilled",
                unit = "ratio",
                source = "judgement",
                min = 0,
                max = 1)
        double overtimeWeight,

        @Parameter(
                meaning = "Strain up to which nobody falls ill",
                unit = "share of shifts",
                source = "judgement",
                min = 0,
                max = 1)
        double threshold,

        @Parameter(
                meaning =
                        "Rate of falling ill with burn-out for each unit of strain above the threshold; 0: no burn-out",
                unit = "per person and day",
                source = "judgement",
                min = 0)
        double ratePerDay,

        @Parameter(meaning = "Length of absence with burn-out", unit = "days", source = "judgement")
        Distribution days) {}
