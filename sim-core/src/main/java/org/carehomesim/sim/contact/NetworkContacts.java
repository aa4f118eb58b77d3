package org.carehomesim.sim.contact;

import java.util.Arrays;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;

/**
 * Transmission along the fixed contact networks of homes.
 *
 * <p>The hazard between two who are there is {@code beta x share of the day x contacts x infectiousness}, times what isolation
 * of a resident and masks of staff leave of it.
 */
final class NetworkContacts {

    private final People people;
    private final Exposure exposure;
    private final Infections infections;
    private final ContactNetworks networks;
    private final Infectors infectors;
    private double[] hazard = new double[0];
    private int[] present = new int[0];

    NetworkContacts(
            RunContext context,
            Exposure exposure,
            Infections infections,
            ContactNetworks networks,
            Infectors infectors) {
        this.people = context.people();
        this.exposure = exposure;
        this.infections = infections;
        this.networks = networks;
        this.infectors = infectors;
    }

    /**
     * Exposes whoever is linked to somebody infectious who is there, too.
     *
     * @param beta hazard of a contact in this home
     * @param share share of the day's contacts
     * @param fromStaff what masks leave of transmission from staff
     * @param toStaff what masks leave of transmission to staff
     * @param toResidents what masks leave of transmission to residents
     */
    void happen(
            CareHome home,
            Gathering there,
            double beta,
            double share,
            double fromStaff,
            double toStaff,
            double toResidents) {
        ContactNetwork network = networks.of(home);
        if (network == null) {
            return;
        }
        takePlaces(home, there, network);
        Arrays.fill(hazard, 0, network.places(), 0);
        for (int place = 0; place < network.places(); place++) {
            int source = present[place];
            if (source != People.NONE && people.infectiousness[source] > 0) {
                double out = beta * share * outgoing(network, there, place, source, fromStaff);
                for (int link = network.firstLink(place); link < network.firstLink(place + 1); link++) {
                    hazard[network.neighbour(link)] += out * network.contacts(link);
                }
            }
        }
        for (int place = 0; place < network.places(); place++) {
            int person = present[place];
            if (hazard[place] > 0 && person != People.NONE && people.health[person] == Health.SUSCEPTIBLE) {
                double in = network.post(place) < 0 ? there.contactsLeft(person) * toResidents : toStaff;
                if (exposure.isInfectedBy(person, hazard[place] * in)) {
                    infections.infect(
                            person, Setting.CARE_HOME, home.number, infector(network, there, place, person, fromStaff));
                }
            }
        }
    }

    private void takePlaces(CareHome home, Gathering there, ContactNetwork network) {
        if (present.length < network.places()) {
            present = new int[network.places()];
            hazard = new double[network.places()];
        }
        Arrays.fill(present, 0, network.places(), People.NONE);
        for (int i = 0; i < there.residentCount; i++) {
            int resident = there.residents[i];
            present[network.ofBed(people.bedOrPost[resident])] = resident;
        }
        for (int i = 0; i < there.staff.count(); i++) {
            int worker = there.staff.people[i];
            if (people.home[worker] == home.number && people.bedOrPost[worker] != People.NONE) {
                present[network.ofPost(people.bedOrPost[worker])] = worker;
            }
        }
    }

    private double outgoing(ContactNetwork network, Gathering there, int place, int source, double fromStaff) {
        return people.infectiousness[source]
                * (network.post(place) < 0 ? there.contactsLeft(source) * there.fromResidents : fromStaff);
    }

    private int infector(ContactNetwork network, Gathering there, int place, int person, double fromStaff) {
        if (!infections.infectorsWanted()) {
            return Infections.UNKNOWN;
        }
        infectors.clear();
        for (int link = network.firstLink(place); link < network.firstLink(place + 1); link++) {
            int other = network.neighbour(link);
            int source = present[other];
            if (source != People.NONE) {
                infectors.add(source, outgoing(network, there, other, source, fromStaff) * network.contacts(link));
            }
        }
        return infectors.draw(person);
    }
}
