package org.carehomesim.sim.contact;

import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;

/**
 * Contacts of the staff on duty in a shift with residents and with each other, by unit where a home cohorts.
 *
 * <p>A share {@code k} of the care of a unit is done by those on duty of the unit, the rest by everybody in proportion to
 * their part of the care; where nobody of the unit is on duty, everybody cares for it. Of contacts between staff at work
 * the share {@code k} stays in the unit, too; those on breaks do not. Each pair has the same contacts from either side.
 */
final class StaffContacts {

    private final ContactRates rates;
    private final Gathering there;

    // of the home and shift at hand
    private double kept;
    private boolean cohorting;
    /** Infectiousness of the residents whom everybody cares for, weighted by the share of their care. */
    private double sharedResidents;

    StaffContacts(ContactRates rates, Gathering there) {
        this.rates = rates;
        this.there = there;
    }

    /** Prepares the contacts of a shift whose people have gathered. */
    void happen(CareHome home) {
        kept = home.canCohort() ? home.measures.staffCohortingShare : 0;
        cohorting = kept > 0;
        sharedResidents = there.residentInfectiousness;
        if (cohorting) {
            sharedResidents = 0;
            for (int unit = 0; unit < home.units; unit++) {
                sharedResidents += (1 - keptIn(unit)) * there.unitInfectiousness[unit];
            }
        }
    }

    private double keptIn(int unit) {
        return there.staff.hands(unit) > 0 ? kept : 0;
    }

    /** Contacts a day of a resident with infectious staff, in fully infectious people. */
    double hazardOfResident(int unit) {
        double hands = there.staff.hands();
        if (!(hands > 0)) {
            return 0;
        }
        double byEverybody = rates.care() * there.careInfectiousness / hands;
        if (!cohorting || keptIn(unit) == 0) {
            return byEverybody;
        }
        double byUnit = rates.care() * there.unitCareInfectiousness[unit] / there.staff.hands(unit);
        return kept * byUnit + (1 - kept) * byEverybody;
    }

    /** Contacts a day of a carer of a unit, or of none, with infectious residents. */
    double hazardOfCarePerWeight(int unit) {
        double hands = there.staff.hands();
        if (!(hands > 0)) {
            return 0;
        }
        double ofEverybody = rates.care() * sharedResidents / hands;
        if (!cohorting || unit == People.NONE || keptIn(unit) == 0) {
            return ofEverybody;
        }
        return kept * rates.care() * there.unitInfectiousness[unit] / there.staff.hands(unit) + ofEverybody;
    }

    /** Contacts a day of a resident with one carer. */
    double careContacts(int unitOfResident, int unitOfWorker) {
        double keptHere = cohorting ? keptIn(unitOfResident) : 0;
        double contacts = (1 - keptHere) * rates.care() / there.staff.hands();
        return keptHere > 0 && unitOfWorker == unitOfResident
                ? contacts + keptHere * rates.care() / there.staff.hands(unitOfResident)
                : contacts;
    }

    /** Contacts a day with infectious colleagues at work of a susceptible worker of a unit, or of none. */
    double hazardOfWork(int unit) {
        double anywhere =
                (1 - kept) * HomeContacts.perOther(rates.colleagues() * there.staffInfectiousness, there.staff.heads());
        return cohorting && unit != People.NONE
                ? anywhere
                        + kept
                                * HomeContacts.perOther(
                                        rates.colleagues() * there.unitStaffInfectiousness[unit],
                                        there.staff.heads(unit))
                : anywhere;
    }

    /** Contacts a day with infectious colleagues on breaks of a susceptible worker. */
    double hazardOnBreaks() {
        return HomeContacts.perOther(rates.breaks() * there.staffInfectiousness, there.staff.heads());
    }

    /** Contacts a day of two workers at work and on breaks. */
    double contactsOfColleagues(int unit, int unitOfOther) {
        double contacts = HomeContacts.perOther((1 - kept) * rates.colleagues() + rates.breaks(), there.staff.heads());
        return cohorting && unit != People.NONE && unit == unitOfOther
                ? contacts + kept * HomeContacts.perOther(rates.colleagues(), there.staff.heads(unit))
                : contacts;
    }
}
