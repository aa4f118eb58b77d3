package org.carehomesim.sim.policy;

import java.time.LocalDate;
import org.carehomesim.sim.parameter.Parameter;

/** How much work a support team can do for the homes of one council. */
public record SupportCapacity(
        @Parameter(
                meaning = "Members of the team on duty at a time",
                unit = "people per 100 homes of the council",
                source = "judgement",
                min = 0)
        double membersPer100Homes,

        @Parameter(
                meaning = "Days of the week on which the team works, from Monday on",
                unit = "days",
                source = "judgement: an office; 7 for a service on all days",
                min = 0,
                max = 7)
        int daysPerWeek,

        @Parameter(
                meaning = "Hours of work on such a day",
                unit = "hours",
                source = "judgement: an office; 12 for a service from 8 to 20 h",
                min = 0,
                max = 24)
        double hoursPerDay,

        @Parameter(
                meaning = "Work of one virtual contact; 0: takes no time",
                unit = "person-hours",
                source = "judgement",
                min = 0)
        double hoursPerVirtualContact,

        @Parameter(
                meaning = "Work of one contact in person, with travel; 0: takes no time",
                unit = "person-hours",
                source = "judgement: half a day of two professionals",
                min = 0)
        double hoursPerVisit,

        @Parameter(
                meaning = "Work for virtual contacts beyond these hours, on all days of the week",
                unit = "person-hours per 100 homes of the council and day",
                source = "judgement: none",
                min = 0)
        double extraVirtualHoursPer100Homes) {

    /** Person-hours of a team for {@code homes} homes on a date, without the extra hours for virtual contacts. */
    public double hoursOn(LocalDate date, int homes) {
        boolean open = date.getDayOfWeek().getValue() <= daysPerWeek;
        return open ? membersPer100Homes * homes / 100 * hoursPerDay : 0;
    }

    /** Person-hours for virtual contacts beyond these, on any day. */
    public double extraVirtualHours(int homes) {
        return extraVirtualHoursPer100Homes * homes / 100;
    }

    /** Members of a team for {@code homes} homes who take turns, at least one. */
    public int members(int homes) {
        return (int) Math.max(1, Math.round(membersPer100Homes * homes / 100));
    }

    /** Person-hours of a contact. */
    public double hoursPerContact(boolean inPerson) {
        return inPerson ? hoursPerVisit : hoursPerVirtualContact;
    }
}
