package org.carehomesim.sim.contact;

import java.util.List;
import java.util.Locale;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.person.Group;

/**
 * Contact rules added up: contacts a day, weighted by intensity.
 *
 * @param roommates of a resident with the others of the same room
 * @param unit of a resident with residents of the same unit
 * @param residents of a resident with residents of the same home
 * @param care of a resident with staff on duty
 * @param colleagues of a member of staff with others on duty at work, per day worked
 * @param breaks of a member of staff with others on duty on breaks, per day worked
 * @param handover of a member of staff with the shifts before and after, per day worked
 */
record ContactRates(
        double roommates,
        double unit,
        double residents,
        double care,
        double colleagues,
        double breaks,
        double handover) {

    /** The same contacts, with what hand hygiene leaves of transmission in those of care. */
    ContactRates withHandHygiene(double transmissionLeft) {
        return new ContactRates(roommates, unit, residents, care * transmissionLeft, colleagues, breaks, handover);
    }

    static ContactRates of(List<ContactRule> rules) {
        double roommates = 0;
        double unit = 0;
        double residents = 0;
        double care = 0;
        double colleagues = 0;
        double breaks = 0;
        double handover = 0;
        for (ContactRule rule : rules) {
            double rate = rule.contactsPerDay() * rule.intensity();
            Kind kind = Kind.of(rule);
            switch (kind) {
                case ROOMMATES -> roommates += rate;
                case UNIT -> unit += rate;
                case RESIDENTS -> residents += rate;
                case CARE -> care += rate;
                case COLLEAGUES -> colleagues += rate;
                case BREAKS -> breaks += rate;
                case HANDOVER -> handover += rate;
            }
        }
        return new ContactRates(roommates, unit, residents, care, colleagues, breaks, handover);
    }

    /** What a rule can be about. */
    private enum Kind {
        ROOMMATES(Group.RESIDENT, Group.RESIDENT, Scope.ROOM),
        UNIT(Group.RESIDENT, Group.RESIDENT, Scope.UNIT),
        RESIDENTS(Group.RESIDENT, Group.RESIDENT, Scope.HOME),
        CARE(Group.RESIDENT, Group.STAFF, Scope.HOME),
        COLLEAGUES(Group.STAFF, Group.STAFF, Scope.HOME),
        BREAKS(Group.STAFF, Group.STAFF, Scope.BREAK),
        HANDOVER(Group.STAFF, Group.STAFF, Scope.HANDOVER);

        private final Group from;
        private final Group to;
        private final Scope scope;

        Kind(Group from, Group to, Scope scope) {
            this.from = from;
            this.to = to;
            this.scope = scope;
        }

        static Kind of(ContactRule rule) {
            for (Kind kind : values()) {
                if (kind.from == rule.from() && kind.to == rule.to() && kind.scope == rule.scope()) {
                    return kind;
                }
            }
            throw new InvalidParameterException(
                    "no contact rule from " + rule.from().label() + " to "
                            + rule.to().label() + " within the same "
                            + rule.scope().name().toLowerCase(Locale.ROOT)
                            + "; possible are resident-resident (room, unit, home), resident-staff (home) and staff-staff (home, break, handover)");
        }
    }
}
