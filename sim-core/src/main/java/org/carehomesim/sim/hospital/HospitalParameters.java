package org.carehomesim.sim.hospital;

import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** Hospital stays for other reasons than the infection, infection in hospital, and the filling of empty beds. */
public record HospitalParameters(
        @Parameter(
                meaning = "Admissions of residents for other reasons",
                unit = "per resident and day",
                source = "Rosello 2022 (SUS): 0.00104-0.00123",
                min = 0)
        double otherAdmissionsPerResidentDay,

        @Parameter(
                meaning = "Multiplier of admissions for other reasons by date",
                unit = "ratio",
                source = "Grimm 2021: -36% residential, -38% nursing, March to May 2020")
        DateSeries otherAdmissionsMultiplier,

        @Parameter(meaning = "Hospital stay for other reasons", unit = "days", source = "judgement: about a week")
        Distribution otherStayDays,

        @Parameter(
                meaning = "Hazard of infection of a patient in hospital by date",
                unit = "per patient and day",
                source = "Evans 2021 in Rosello 2022: 0.4% infected on 1 April, 1.2% on 1 May at discharge")
        DateSeries nosocomialHazard,

        @Parameter(
                meaning =
                        "New residents, in homes for older people without nursing; in others in proportion to their outflow",
                unit = "per empty bed and day",
                source = "set so that occupancy holds: outflow 0.0011 per resident and day",
                min = 0)
        double newResidentsPerEmptyBedDay,

        @Parameter(
                meaning = "Multiplier of new residents by date",
                unit = "ratio",
                source = "LaingBuisson: care-home population -30,000 March to September 2020")
        DateSeries newResidentsMultiplier,

        @Parameter(
                meaning = "Share of new residents who come from hospital",
                unit = "share",
                source = "NAO 2020: 0.0018 discharges per bed and day, returns taken off; judgement",
                min = 0,
                max = 1)
        double newResidentsFromHospitalShare,

        @Parameter(
                meaning = "Deaths of residents from other causes, in homes for older people without nursing",
                unit = "per resident and day",
                source = "OpenSAFELY table 2a: 0.0011",
                min = 0)
        double backgroundDeathsPerResidentDay,

        @Parameter(
                meaning = "Length of stay; left out: deaths from other causes at the same rate for all but for frailty,"
                        + " nobody moves away, no temporary stays")
        StayParameters stays) {}
