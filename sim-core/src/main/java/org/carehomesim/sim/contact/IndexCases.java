package org.carehomesim.sim.contact;

import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.person.Group;

/** People infected at a given day by decree, so that an outbreak starts without importation. */
public record IndexCases(
        @Parameter(meaning = "Group of the index cases, resident or staff")
        Group group,

        @Parameter(meaning = "Number of the home, counted from 1", min = 1)
        int home,

        @Parameter(meaning = "Day of infection, counted from 0", unit = "days", min = 0)
        int day,

        @Parameter(meaning = "Number of index cases", unit = "people", min = 0)
        int count) {}
