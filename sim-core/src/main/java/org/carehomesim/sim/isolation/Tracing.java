package org.carehomesim.sim.isolation;

import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.contact.ContactNetwork;
import org.carehomesim.sim.contact.ContactNetworks;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;
import org.carehomesim.sim.workforce.Absence;

/** Quarantines the contacts of cases with a positive test, as far as a home's measures go. */
public final class Tracing {

    private final People people;
    private final Occupancy occupancy;
    private final Streams streams;
    private final Today today;
    private final ContactNetworks networks;
    private final Isolation isolation;
    private final Absence absence;

    /**
     * Prepares tracing.
     *
     * @param context what all processes of the run share
     * @param networks contacts that can be named
     * @param isolation quarantine of residents
     * @param absence quarantine of staff
     */
    public Tracing(RunContext context, ContactNetworks networks, Isolation isolation, Absence absence) {
        this.people = context.people();
        this.occupancy = context.occupancy();
        this.streams = context.streams();
        this.today = context.today();
        this.networks = networks;
        this.isolation = isolation;
        this.absence = absence;
    }

    /** Traces the contacts of a resident or of permanent staff with a new positive test. */
    public void trace(int person) {
        if (people.bedOrPost[person] == People.NONE) {
            return;
        }
        CareHome home = occupancy.homeOf(person);
        if (home.measures.tracingProbability == 0) {
            return;
        }
        boolean resident = people.group[person] == Group.RESIDENT;
        ContactNetwork network = networks.of(home);
        if (network != null) {
            traceLinks(
                    home,
                    network,
                    resident ? network.ofBed(people.bedOrPost[person]) : network.ofPost(people.bedOrPost[person]));
        } else if (resident) {
            traceRoom(home, people.bedOrPost[person]);
        }
    }

    private void traceLinks(CareHome home, ContactNetwork network, int place) {
        for (int link = network.firstLink(place); link < network.firstLink(place + 1); link++) {
            if (network.isTraced(link)) {
                int other = network.neighbour(link);
                int bed = network.bed(other);
                quarantine(home, bed >= 0 ? home.residentOfBed[bed] : home.holderOfPost[network.post(other)]);
            }
        }
    }

    private void traceRoom(CareHome home, int bed) {
        for (int other = 0; other < home.residentOfBed.length; other++) {
            if (other != bed && home.roomOfBed[other] == home.roomOfBed[bed]) {
                quarantine(home, home.residentOfBed[other]);
            }
        }
    }

    private void quarantine(CareHome home, int contact) {
        Measures measures = home.measures;
        if (contact == People.NONE
                || streams.uniform(Purpose.TRACING, people.key[contact], today.day()) >= measures.tracingProbability) {
            return;
        }
        if (people.group[contact] != Group.RESIDENT) {
            absence.isolateContact(contact, measures.tracingDays);
        } else if (people.whereabouts[contact] == Whereabouts.CARE_HOME) {
            isolation.isolate(
                    contact,
                    measures.tracingDays,
                    home.practice.applyTo(measures.tracingResidual, PracticeArea.ISOLATION),
                    home.practice.applyTo(measures.tracingResidualDementia, PracticeArea.ISOLATION));
        }
    }
}
