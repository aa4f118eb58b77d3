package org.carehomesim.sim.family;

import java.util.Map;
import org.carehomesim.sim.parameter.Parameter;

/** Visitors of residents, and the households that staff and visitors go home to. */
public record FamilyParameters(
        @Parameter(meaning = "Visitors of each resident", unit = "people", source = "judgement", min = 0, max = 10)
        int visitorsPerResident,

        @Parameter(
                meaning = "Visits to a resident when visiting is open",
                unit = "per resident and day",
                source = "Rosello 2022: 0.243 before the pandemic",
                min = 0,
                max = 10)
        double visitsPerResidentDay,

        @Parameter(
                meaning = "Contacts of a visit with the resident visited",
                unit = "contacts per visit",
                source = "judgement; JUNE: 1 resident-visitor contact a day at 0.24 visits",
                min = 0)
        double contactsWithResident,

        @Parameter(
                meaning = "Contacts of a visit with staff on duty",
                unit = "contacts per visit",
                source = "judgement",
                min = 0)
        double contactsWithStaff,

        @Parameter(
                meaning = "Contacts of a visit with other residents",
                unit = "contacts per visit",
                source = "judgement",
                min = 0)
        double contactsWithOtherResidents,

        @Parameter(
                meaning = "Probability that a visitor with symptoms visits all the same",
                unit = "probability",
                source = "judgement",
                min = 0,
                max = 1)
        double visitsWithSymptoms,

        @Parameter(
                meaning = "Share of households of each size, the person working or visiting included",
                unit = "share by size",
                source = "ONS 2014 and 2020: 1: 0.28, 2: 0.35, 3: 0.16, 4 and more: 0.21")
        Map<Integer, Double> householdSizes) {}
