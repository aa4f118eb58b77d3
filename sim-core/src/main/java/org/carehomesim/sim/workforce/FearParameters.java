package org.carehomesim.sim.workforce;

import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** Staff who stay away when their home comes to know of a case. */
public record FearParameters(
        @Parameter(
                meaning = "Share of permanent staff who stay away when the home comes to know of a first case",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double share,

        @Parameter(
                meaning =
                        "What is added to that share in a home without any protective equipment, in proportion to what is missing",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double extraShareWithoutEquipment,

        @Parameter(meaning = "Length of that absence", unit = "days", source = "judgement")
        Distribution days,

        @Parameter(
                meaning = "Days without a known case after which a case is a first one again",
                unit = "days",
                source = "UK guidance: an outbreak is over after 28 days without a case",
                min = 0)
        int quietDays) {}
