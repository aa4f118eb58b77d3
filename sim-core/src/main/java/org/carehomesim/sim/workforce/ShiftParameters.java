package org.carehomesim.sim.workforce;

import org.carehomesim.sim.parameter.Parameter;

/** One shift of the day. */
public record ShiftParameters(
        @Parameter(meaning = "Name of the shift") String name,

        @Parameter(
                meaning = "Permanent posts on duty in this shift on one day",
                unit = "share of posts",
                source = "Nguyen 2022: 0.4 of posts a day; split day and night from Vilches 2021 (1:9, 1:22)",
                min = 0,
                max = 1)
        double onDutyShare,

        @Parameter(
                meaning = "Share of residents' daily contacts that fall in this shift",
                unit = "share",
                source = "Vanhems 2013: 94% of contacts in daytime",
                min = 0,
                max = 1)
        double residentContactShare,

        @Parameter(meaning = "Whether visitors come in this shift")
        boolean visits,

        @Parameter(meaning = "Length of the shift", unit = "hours", source = "UK practice: 12 h", min = 0, max = 24)
        double hours) {}
