package org.carehomesim.sim.contact;

import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Parameter;

/** Infection from outside: everyone who lives outside the homes is exposed to the region's infection level. */
public record CommunityParameters(
        @Parameter(
                meaning = "New infections of the region's population",
                unit = "infections per person and day",
                source = "MRC Biostatistics Unit and PHE, 31 Jul 2020")
        DateSeries incidence,

        @Parameter(
                meaning = "Multiplier of the incidence: the local level against the region's",
                unit = "ratio",
                source = "1 is the region's own level; height known to +/- 30%",
                min = 0)
        double level,

        @Parameter(
                meaning =
                        "Share of infections caught outside the own household; the rest come from the model's households",
                unit = "share",
                source = "judgement from household attack rates in evidence 5",
                min = 0,
                max = 1)
        double outsideHouseholdShare,

        @Parameter(
                meaning = "Incidence in permanent staff relative to the population",
                unit = "ratio",
                source = "MRC-BSU: 10.4% of 25-44 and 6.6% of 45-64 year olds against 8.3%",
                min = 0)
        double relativeIncidenceStaff,

        @Parameter(
                meaning = "Incidence in agency staff relative to the population",
                unit = "ratio",
                source = "as staff",
                min = 0)
        double relativeIncidenceAgency,

        @Parameter(
                meaning = "Incidence in visitors relative to the population",
                unit = "ratio",
                source = "MRC-BSU: 6.6% of 45-64 and 3.9% of 65-74 year olds against 8.3%",
                min = 0)
        double relativeIncidenceVisitor,

        @Parameter(
                meaning = "Incidence in household members relative to the population",
                unit = "ratio",
                source = "by definition",
                min = 0)
        double relativeIncidenceHousehold,

        @Parameter(
                meaning = "Incidence in people about to become residents relative to the population",
                unit = "ratio",
                source = "MRC-BSU: 3.7% of people of 75 and over against 8.3%",
                min = 0)
        double relativeIncidenceNewResident) {}
