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
    private final Streams streams;

    private int[] candidates = new int[64];
    private double[] upTo = new double[64];
    private int size;

    Infectors(People people, ContactRates rates, Streams streams) {
        this.people = people;
        this.rates = rates;
        this.streams = streams;
    }

    /** Infector of a resident; {@code visitorHazard} is all that infectious visitors exert, in the same unit. */
    int ofResident(int resident, CareHome home, Gathering there, double fromStaff, double visitorHazard) {
        clear();
        int unit = home.unitOfBed[people.bedOrPost[resident]];
        int room = home.roomOfBed[people.bedOrPost[resident]];
        double anywhere = there.perPairInHome(rates.residents()) * people.mixing[resident];
        double together = rates.unit() * home.measures.communalContactShare;
        double inUnit = HomeContacts.perOther(together, there.unitCount[unit]);
        double inRoom = HomeContacts.perOther(rates.roommates(), there.roomCount[room]);
        for (int i = 0; i < there.residentCount; i++) {
            int other = there.residents[i];
            int bed = people.bedOrPost[other];
            double rate = anywhere * people.mixing[other]
                    + (home.unitOfBed[bed] == unit ? inUnit : 0)
                    + (home.roomOfBed[bed] == room ? inRoom : 0);
            add(other, rate * people.infectiousness[other] * people.contactFactor[other]);
        }
        for (int i = 0; i < there.staffCount; i++) {
            int worker = there.staff[i];
            add(worker, rates.care() * fromStaff * people.infectiousness[worker] / there.hands);
        }
        addVisitors(there, visitorHazard);
        return draw(resident);
    }

    /** Infector of a member of staff. */
    int ofStaff(int worker, Gathering there, double share, double fromStaff, double visitorHazard) {
        clear();
        double care = rates.care() * share / there.hands;
        for (int i = 0; i < there.residentCount; i++) {
            int resident = there.residents[i];
            add(resident, care * people.infectiousness[resident] * people.contactFactor[resident]);
        }
        double colleagues = HomeContacts.perOther(rates.colleagues(), there.hands) * fromStaff;
        for (int i = 0; i < there.staffCount; i++) {
            add(there.staff[i], colleagues * people.infectiousness[there.staff[i]]);
        }
        addVisitors(there, visitorHazard);
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
