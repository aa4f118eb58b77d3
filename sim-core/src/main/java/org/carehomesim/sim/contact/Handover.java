package org.carehomesim.sim.contact;

import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.time.Today;

/**
 * Handover: the staff of one shift meet those of the shift before.
 *
 * <p>With {@code c} contacts a day in handovers per member of staff, half at the beginning and half at the end of the
 * shift, {@code n} people who come and {@code m} who go have {@code c (n + m) / 4} contacts, each pair as many as any other:
 * {@code c (n + m) / (4 n m)}. Over the day everybody has {@code c} on average.
 */
final class Handover {

    private final People people;
    private final double contactsPerDay;
    private final Today today;

    // of the home and shift at hand
    private StaffOnDuty before;
    private double infectiousness;
    private double pair;

    Handover(People people, ContactRates rates, Today today) {
        this.people = people;
        this.today = today;
        contactsPerDay = rates.handover();
    }

    /** Brings the staff of two shifts together; true if one of those who go is infectious. */
    boolean gather(StaffOnDuty going, StaffOnDuty coming) {
        before = going;
        infectiousness = 0;
        pair = 0;
        if (contactsPerDay == 0 || going.heads() == 0 || coming.heads() == 0) {
            return false;
        }
        double n = coming.heads();
        double m = going.heads();
        pair = contactsPerDay * (n + m) / (4 * n * m);
        for (int i = 0; i < going.count(); i++) {
            int person = going.people[i];
            if (people.isInfectious(person) && isThere(person)) {
                infectiousness += people.infectiousness[person];
            }
        }
        return infectiousness > 0;
    }

    /** Lowers or raises the contacts of those brought together. */
    void relax(double factor) {
        pair *= factor;
    }

    /** Whether somebody of the shift before is still there to hand over: not away since, ill or dead. */
    boolean isThere(int person) {
        return people.absentUntil[person] <= today.day()
                && people.whereabouts[person] != Whereabouts.HOSPITAL
                && people.whereabouts[person] != Whereabouts.NOWHERE;
    }

    /** Those who go. */
    StaffOnDuty before() {
        return before;
    }

    /** Contacts of one who comes with one who goes. */
    double contactsOfEachPair() {
        return pair;
    }

    /** Contacts of one who comes with infectious people who go. */
    double hazardOfIncoming() {
        return pair * infectiousness;
    }

    /** Contacts of one who goes with infectious people who come, given how infectious these are together. */
    double hazardOfOutgoing(double infectiousnessOfIncoming) {
        return pair * infectiousnessOfIncoming;
    }
}
