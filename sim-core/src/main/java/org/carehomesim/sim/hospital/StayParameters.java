package org.carehomesim.sim.hospital;

import java.time.LocalDate;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** How long residents stay in a home: what deaths from other causes depend on, moving away, and temporary stays. */
public record StayParameters(
        @Parameter(
                meaning = "Deaths from other causes in homes for older people with nursing, relative to those without",
                unit = "ratio",
                source = "Rosello 2022: median stays of 283 and 544.5 days",
                min = 0)
        double deathRatioNursing,

        @Parameter(
                meaning =
                        "Deaths from other causes in homes for other adults, relative to homes for older people without nursing",
                unit = "ratio",
                source = "judgement",
                min = 0)
        double deathRatioOtherAdults,

        @Parameter(
                meaning = "Amplitude of the season of deaths from other causes, a yearly cosine; 0: none",
                unit = "share of the mean",
                source = "OpenSAFELY 2019: 31-34 deaths per 1,000 residents and month in summer, 38-44 in winter",
                min = 0,
                max = 1)
        double deathSeasonAmplitude,

        @Parameter(meaning = "A date on which the season of deaths is at its peak, of any year", source = "judgement")
        LocalDate deathSeasonPeak,

        @Parameter(
                meaning = "Residents on a lasting stay who move away",
                unit = "per resident and day",
                source = "Forder and Fernandez 2011: mean stay 801 days, less deaths",
                min = 0)
        double movesAwayPerResidentDay,

        @Parameter(
                meaning = "Share of new residents who come for a temporary stay",
                unit = "share",
                source = "Steventon 2012: 38.9%",
                min = 0,
                max = 0.99)
        double temporaryShare,

        @Parameter(
                meaning = "Length of a temporary stay, at least one day",
                unit = "days",
                source = "Steventon 2012: about 4 weeks")
        Distribution temporaryStayDays) {}
