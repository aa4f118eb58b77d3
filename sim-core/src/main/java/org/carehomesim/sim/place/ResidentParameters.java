package org.carehomesim.sim.place;

import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** What residents are like. The attributes of a resident are drawn independently of each other. */
public record ResidentParameters(
        @Parameter(
                meaning = "Age of residents of homes for older people",
                unit = "years",
                source = "OpenSAFELY Feb 2020: mean 86, sd 7.9")
        Distribution ageOlderPeople,

        @Parameter(meaning = "Age of residents of homes for other adults", unit = "years", source = "judgement")
        Distribution ageOtherAdults,

        @Parameter(
                meaning = "Share of men among residents of homes for older people",
                unit = "share",
                source = "OpenSAFELY Feb 2020: 70% women",
                min = 0,
                max = 1)
        double menShareOlderPeople,

        @Parameter(
                meaning = "Share of men among residents of homes for other adults",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double menShareOtherAdults,

        @Parameter(
                meaning = "Variance of frailty between residents: a gamma-distributed hazard of death with mean 1 among"
                        + " those who live in the homes; 0: all alike",
                unit = "ratio squared",
                source = "Forder and Fernandez 2011: 55% of new residents survive the first year",
                min = 0,
                max = 10)
        double frailtyVariance,

        @Parameter(
                meaning = "Share of residents with dementia who wander",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double wanderingShare,

        @Parameter(
                meaning = "Contacts with the whole home of residents who wander, relative to the others",
                unit = "ratio",
                source = "judgement",
                min = 0,
                max = 100)
        double wanderingContacts) {}
