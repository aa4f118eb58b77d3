package org.carehomesim.sim.workforce;

import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** Permanent staff who leave their job, and those who are hired in their place. */
public record TurnoverParameters(
        @Parameter(
                meaning = "Permanent staff who leave, relative to those employed",
                unit = "per year",
                source = "Skills for Care: 0.304-0.308 in England; Scotland 0.24 (Nguyen 2022)",
                min = 0)
        double leaversPerYear,

        @Parameter(
                meaning = "Time that a post is vacant after its holder has left or died; 0: filled on the same day",
                unit = "days",
                source = "computed: keeps the share of vacant posts at vacancies = rate x days / 365 per filled post")
        Distribution vacancyDays,

        @Parameter(
                meaning =
                        "Exposure of new staff and their households to infection before they join, relative to staff in the model;"
                                + " 0: they come susceptible",
                unit = "ratio",
                source = "judgement: they come from the same population",
                min = 0)
        double earlierExposure) {}
