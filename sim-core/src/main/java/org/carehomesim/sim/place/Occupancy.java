package org.carehomesim.sim.place;

import java.util.List;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;

/** Moves residents in and out of homes and keeps the homes' counts true. */
public final class Occupancy {

    private final People people;
    private final List<CareHome> homes;
    private int emptyBeds;

    /** Counts who is where at the start. */
    public Occupancy(People people, List<CareHome> homes) {
        this.people = people;
        this.homes = homes;
        for (CareHome home : homes) {
            home.residentsPresent = home.residentsAtStart;
            home.emptyBeds = home.residentOfBed.length - home.residentsAtStart;
            emptyBeds += home.emptyBeds;
        }
    }

    /** Home of a resident or of permanent staff. */
    public CareHome homeOf(int person) {
        return homes.get(people.home[person]);
    }

    /** A resident comes into the own home, from hospital or as a new one. */
    public void enter(int resident) {
        people.whereabouts[resident] = Whereabouts.CARE_HOME;
        CareHome home = homeOf(resident);
        home.residentsPresent++;
        if (people.health[resident] == Health.INFECTIOUS) {
            home.infectiousResidents++;
        }
    }

    /** A resident leaves the home for {@code to}; counts follow if the resident was in the home. */
    public void leave(int resident, Whereabouts to) {
        if (people.whereabouts[resident] == Whereabouts.CARE_HOME) {
            CareHome home = homeOf(resident);
            home.residentsPresent--;
            if (people.health[resident] == Health.INFECTIOUS) {
                home.infectiousResidents--;
            }
        }
        people.whereabouts[resident] = to;
    }

    /** Gives a new resident the empty bed that is meant for them. */
    public void take(int resident) {
        CareHome home = homeOf(resident);
        home.residentOfBed[people.bedOrPost[resident]] = resident;
        home.emptyBeds--;
        emptyBeds--;
    }

    /** Frees the bed of a resident who has died or moved away. */
    public void vacate(int resident) {
        CareHome home = homeOf(resident);
        home.residentOfBed[people.bedOrPost[resident]] = People.NONE;
        home.emptyBeds++;
        emptyBeds++;
    }

    /** Beds of all homes that are nobody's. */
    public int emptyBeds() {
        return emptyBeds;
    }
}
