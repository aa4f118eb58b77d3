package org.carehomesim.sim.contact;

import java.util.List;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.person.Group;

/**
 * Contact rules added up: contacts a day, weighted by intensity.
 *
 * @param roommates of a resident with the others of the same room
 * @param unit of a resident with residents of the same unit
 * @param residents of a resident with residents of the same home
 * @param care of a resident with staff on duty
 * @param colleagues of a member of staff with others on duty, per day worked
 */
record ContactRates(double roommates, double unit, double residents, double care, double colleagues) {

    /** The same contacts, with what hand hygiene leaves of transmission in those of care. */
    ContactRates withHandHygiene(double transmissionLeft) {
        return new ContactRates(roommates, unit, residents, care * transmissionLeft, colleagues);
    }

    static ContactRates of(List<ContactRule> rules) {
        double roommates = 0;
        double unit = 0;
        double residents = 0;
        double care = 0;
        double colleagues = 0;
        for (ContactRule rule : rules) {
            double rate = rule.contactsPerDay() * rule.intensity();
            boolean fromResident = rule.from() == Group.RESIDENT;
            if (fromResident && rule.to() == Group.RESIDENT) {
                switch (rule.scope()) {
                    case ROOM -> roommates += rate;
                    case UNIT -> unit += rate;
                    case HOME -> residents += rate;
                }
            } else if (fromResident && rule.to() == Group.STAFF && rule.scope() == Scope.HOME) {
                care += rate;
            } else if (rule.from() == Group.STAFF && rule.to() == Group.STAFF && rule.scope() == Scope.HOME) {
                colleagues += rate;
            } else {
                throw new InvalidParameterException(
                        "no contact rule from " + rule.from().label() + " to "
                                + rule.to().label() + " within the same "
                                + rule.scope().name().toLowerCase(java.util.Locale.ROOT)
                                + "; possible are resident-resident (room, unit, home), resident-staff (home) and staff-staff (home)");
            }
        }
        return new ContactRates(roommates, unit, residents, care, colleagues);
    }
}
