package org.carehomesim.sim.contact;

import org.carehomesim.sim.parameter.Parameter;

/** What the links of one kind in a contact network mean. */
public record ContactRelation(
        @Parameter(
                meaning = "Contacts between the two on a day that both are there, times their closeness",
                unit = "contacts per day",
                source = "Lasser 2021: close 1, intermediate and far 0.13 of that",
                min = 0)
        double contactsPerDay,

        @Parameter(meaning = "Whether the home can name these contacts when it traces those of a case")
        boolean traced) {}
