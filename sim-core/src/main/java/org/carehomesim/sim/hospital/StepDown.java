package org.carehomesim.sim.hospital;

import java.util.Arrays;
import java.util.List;
import org.carehomesim.sim.contact.Exposure;
import org.carehomesim.sim.contact.Infections;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.PersonList;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/**
 * Designated places of each council in which residents stay between hospital and care home.
 *
 * <p>A council has the places to which its homes entitle it by the discharge rule in force in them, to the nearest whole
 * place, and at least one. Their cost is shared by the homes in proportion to what each entitles it to. Of {@code n} patients
 * of a council, a susceptible one has the hazard {@code c x (sum of the infectiousness of the others) / (n - 1)} a day.
 */
final class StepDown {

    private final List<CareHome> homes;
    private final People people;
    private final Occupancy occupancy;
    private final Exposure exposure;
    private final Infections infections;
    private final Streams streams;
    private final Today today;
    private final Ledger ledger;
    private final PersonList[] patients;
    private final double[] transmission;
    private final double[] entitled;
    private int placesCountedOn = -1;
    private int patientsNow;

    StepDown(HospitalLinks links) {
        homes = links.context().homes();
        people = links.context().people();
        occupancy = links.context().occupancy();
        exposure = links.exposure();
        infections = links.infections();
        streams = links.context().streams();
        today = links.context().today();
        ledger = links.context().ledger();
        int councils = 0;
        for (CareHome home : homes) {
            councils = Math.max(councils, home.council + 1);
        }
        patients = new PersonList[councils];
        for (int council = 0; council < councils; council++) {
            patients[council] = new PersonList(0);
        }
        transmission = new double[councils];
        entitled = new double[councils];
    }

    /** Whether the council of a home has a free place today. */
    boolean hasPlaceFor(CareHome home) {
        return patients[home.council].size() < placesOf(home.council);
    }

    /** A council that is to have places has at least one: with none its patients would never leave hospital. */
    private long placesOf(int council) {
        if (placesCountedOn != today.day()) {
            countPlaces();
        }
        return entitled[council] > 0 ? Math.max(1, Math.round(entitled[council])) : 0;
    }

    private void countPlaces() {
        placesCountedOn = today.day();
        Arrays.fill(entitled, 0);
        for (CareHome home : homes) {
            entitled[home.council] += entitledBy(home);
        }
    }

    private static double entitledBy(CareHome home) {
        return home.residentOfBed.length * home.measures.stepDownPlacesPerBed;
    }

    /** Takes in a resident who comes from hospital. */
    void admit(int resident) {
        CareHome home = occupancy.homeOf(resident);
        people.whereabouts[resident] = Whereabouts.STEP_DOWN;
        patients[home.council].add(resident);
        transmission[home.council] = home.measures.stepDownTransmission;
        patientsNow++;
    }

    /** Whether a resident is in a step-down place. */
    boolean isPatient(int resident) {
        return people.whereabouts[resident] == Whereabouts.STEP_DOWN;
    }

    /** Frees the place of a resident who is about to leave, if there is one. */
    void remove(int resident) {
        if (isPatient(resident)) {
            patients[occupancy.homeOf(resident).council].remove(resident);
            patientsNow--;
        }
    }

    /** Residents in step-down places now. */
    int patientsNow() {
        return patientsNow;
    }

    /** Charges a day of all places, taken or not. */
    void payForPlaces() {
        for (CareHome home : homes) {
            Measures measures = home.measures;
            if (measures.stepDownPlacesPerBed > 0) {
                double places = placesOf(home.council) * entitledBy(home) / entitled[home.council];
                ledger.charge(measures.stepDownPayer, places * measures.stepDownGbpPerPlaceDay);
            }
        }
    }

    /** Lets patients infect each other for a day. */
    void exposePatients() {
        if (patientsNow == 0) {
            return;
        }
        for (int council = 0; council < patients.length; council++) {
            double infectiousness = infectiousness(patients[council]);
            if (infectiousness * transmission[council] > 0) {
                expose(patients[council], transmission[council] * infectiousness);
            }
        }
    }

    private double infectiousness(PersonList there) {
        double sum = 0;
        for (int i = 0; i < there.size(); i++) {
            sum += people.infectiousness[there.get(i)];
        }
        return sum;
    }

    private void expose(PersonList there, double ofAll) {
        double hazard = ofAll / (there.size() - 1);
        for (int i = 0; i < there.size(); i++) {
            int resident = there.get(i);
            if (people.health[resident] == Health.SUSCEPTIBLE && exposure.isInfectedBy(resident, hazard)) {
                int infector = infections.infectorsWanted() ? drawInfector(resident, there) : Infections.UNKNOWN;
                infections.infect(resident, Setting.STEP_DOWN, People.NONE, infector);
            }
        }
    }

    private int drawInfector(int resident, PersonList there) {
        double left = streams.uniform(Purpose.INFECTOR, people.key[resident], people.episode[resident])
                * infectiousness(there);
        int infector = Infections.UNKNOWN;
        for (int i = 0; i < there.size() && left >= 0; i++) {
            double part = people.infectiousness[there.get(i)];
            if (part > 0) {
                infector = there.get(i);
                left -= part;
            }
        }
        return infector;
    }
}
