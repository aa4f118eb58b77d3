package org.carehomesim.sim.contact;

import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.person.Group;

/**
 * Who meets whom in a home, how often and how closely.
 *
 * <p>Contacts are mutual and conserved: if each of {@code n} people of the first group has {@code c} contacts a day with
 * {@code m} of the second, each of these has {@code c n / m}. Agency staff on duty count as staff. Contacts of residents
 * spread over the shifts of a day by the shifts' contact share; a member of staff has a day's contacts in the shift
 * worked, those of handovers in equal parts at its beginning and end.
 */
public record ContactRule(
        @Parameter(meaning = "Group whose contacts are counted, resident or staff")
        Group from,

        @Parameter(meaning = "Group they meet, resident or staff")
        Group to,

        @Parameter(meaning = "Place they have to share") Scope scope,

        @Parameter(
                meaning = "Contacts of one person of the first group",
                unit = "contacts per person and day",
                source = "Nguyen 2022: resident-resident 4.1, resident-staff 7.9, staff-staff 9.6",
                min = 0)
        double contactsPerDay,

        @Parameter(
                meaning = "Closeness relative to an ordinary contact",
                unit = "ratio",
                source = "by definition 1",
                min = 0)
        double intensity) {}
