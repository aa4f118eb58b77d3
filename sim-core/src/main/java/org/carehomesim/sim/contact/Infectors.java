package org.carehomesim.sim.contact;

import java.util.Arrays;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;

/** Finds who infected somebody in a shift: drawn in proportion to the hazards that everyone there exerted. */
final class Infectors {

    private final People people;
    private final ContactRates rates;
    private final StaffContacts staffContacts;
    private final Handover handover;
    private final Streams streams;

    private int[] candidates = new int[64];
    private double[] upTo = new double[64];
    private int size;

    Infectors(People people, ContactRates rates, StaffContacts staffContacts, Handover handover, Streams streams) {
        this.people = people;
        this.rates = rates;
        this.staffContacts = staffContacts;
        this.handover = handover;
        this.streams = streams;
    }

    /** Infector of a resident; {@code visitorHazard} is all that infectious visitors exert, in the same unit. */
    int ofResident(int resident, CareHome home, Gathering there, double fromStaff, double visitorHazard) {
        clear();
        int unit = home.unitOfBed[people.bedOrPost[resident]];
        int room = home.roomOfBed[people.bedOrPost[resident]];
        double anywhere = there.perPairInHome(rates.residents()) * there.weightInHome(resident);
        double inUnit = HomeContacts.perOther(rates.unit() * there.inUnits, there.unitCount[unit]);
        double inRoom = HomeContacts.perOther(rates.roommates(), there.roomCount[room]);
        for (int i = 0; i < there.residentCount; i++) {
            int other = there.residents[i];
            int bed = people.bedOrPost[other];
            double rate = anywhere * there.weightInHome(other)
                    + (home.unitOfBed[bed] == unit ? inUnit : 0)
                    + (home.roomOfBed[bed] == room ? inRoom : 0);
            add(other, rate * there.amongResidents * people.infectiousness[other] * there.contactsLeft(other));
        }
        StaffOnDuty staff = there.staff;
        for (int i = 0; i < staff.count(); i++) {
            double care = staffContacts.careContacts(unit, staff.unit[i]) * staff.careWeight[i];
            add(staff.people[i], care * fromStaff * people.infectiousness[staff.people[i]]);
        }
        addVisitors(there, visitorHazard);
        return draw(resident);
    }

    /** Infector of the {@code i}th member of staff on duty. */
    int ofStaff(int i, CareHome home, Gathering there, double share, double fromStaff, double visitorHazard) {
        clear();
        StaffOnDuty staff = there.staff;
        int unit = staff.unit[i];
        for (int j = 0; j < there.residentCount; j++) {
            int resident = there.residents[j];
            int unitOfResident = home.unitOfBed[people.bedOrPost[resident]];
            double care = staffContacts.careContacts(unitOfResident, unit) * staff.careWeight[i] * share;
            add(resident, care * there.fromResidents * people.infectiousness[resident] * there.contactsLeft(resident));
        }
        for (int j = 0; j < staff.count(); j++) {
            double contacts = staffContacts.contactsOfColleagues(unit, staff.unit[j]);
            add(staff.people[j], contacts * fromStaff * people.infectiousness[staff.people[j]]);
        }
        addOutgoing(fromStaff);
        addVisitors(there, visitorHazard);
        return draw(staff.people[i]);
    }

    private void addOutgoing(double fromStaff) {
        double contacts = handover.contactsOfEachPair();
        if (contacts == 0) {
            return;
        }
        StaffOnDuty before = handover.before();
        for (int i = 0; i < before.count(); i++) {
            int other = before.people[i];
            if (handover.isThere(other)) {
                add(other, contacts * fromStaff * people.infectiousness[other]);
            }
        }
    }

    /** Infector of somebody who hands over to the staff on duty. */
    int ofOutgoing(int worker, StaffOnDuty incoming) {
        clear();
        for (int i = 0; i < incoming.count(); i++) {
            add(incoming.people[i], people.infectiousness[incoming.people[i]]);
        }
        return draw(worker);
    }

    /** Forgets everybody. */
    void clear() {
        size = 0;
    }

    private void addVisitors(Gathering there, double hazard) {
        for (int i = 0; i < there.visitorCount; i++) {
            int visitor = there.visitors[i];
            add(visitor, hazard * people.infectiousness[visitor] / there.visitorInfectiousness);
        }
    }

    /** Adds somebody who exerted a hazard. */
    void add(int candidate, double hazard) {
        if (!(hazard > 0)) {
            return;
        }
        if (size == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * size);
            upTo = Arrays.copyOf(upTo, 2 * size);
        }
        candidates[size] = candidate;
        upTo[size] = (size == 0 ? 0 : upTo[size - 1]) + hazard;
        size++;
    }

    /** Draws one of those added. */
    int draw(int person) {
        double at = streams.uniform(Purpose.INFECTOR, people.key[person], people.episode[person]) * upTo[size - 1];
        int i = 0;
        while (upTo[i] < at) {
            i++;
        }
        return candidates[i];
    }
}
