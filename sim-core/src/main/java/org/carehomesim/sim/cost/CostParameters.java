package org.carehomesim.sim.cost;

import org.carehomesim.sim.parameter.Parameter;

/** Unit costs in GBP of 2020, and quality-adjusted life years (QALYs) lost. */
public record CostParameters(
        @Parameter(
                meaning = "Pay and on-costs of a care worker",
                unit = "GBP per hour",
                source = "Skills for Care 8.50 an hour plus 30% on-costs (UKHCA)",
                min = 0)
        double staffHour,

        @Parameter(
                meaning = "Charge for agency staff",
                unit = "GBP per hour",
                source = "15-18 per carer hour, from memory",
                min = 0)
        double agencyHour,

        @Parameter(meaning = "Overtime pay relative to ordinary pay", unit = "ratio", source = "judgement", min = 0)
        double overtimeFactor,

        @Parameter(
                meaning = "Hospital bed-day",
                unit = "GBP per day",
                source = "NHS excess bed day 350-400, from memory",
                min = 0)
        double hospitalBedDay,

        @Parameter(
                meaning = "QALYs lost by the death of a resident of a home for older people",
                unit = "QALYs",
                source = "Burton 2021: 2.2-2.6 life years, utility 0.5-0.6",
                min = 0)
        double qalysPerDeathOlderPeople,

        @Parameter(
                meaning = "QALYs lost by the death of a resident of a home for other adults",
                unit = "QALYs",
                source = "Zala 2020: 8.8 per death in the population",
                min = 0)
        double qalysPerDeathOtherAdults,

        @Parameter(
                meaning = "QALYs lost by the death of staff, a visitor or a household member",
                unit = "QALYs",
                source = "Zala 2020: 8.8 per death in the population",
                min = 0)
        double qalysPerDeathOutside,

        @Parameter(
                meaning = "QALYs lost by a day in isolation",
                unit = "QALYs per day",
                source = "judgement: a tenth of a day's quality of life",
                min = 0)
        double qalysPerIsolationDay) {}
