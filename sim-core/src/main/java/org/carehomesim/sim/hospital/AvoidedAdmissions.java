package org.carehomesim.sim.hospital;

import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/** Decides which residents are cared for in the home instead of hospital, and books what that costs and saves. */
final class AvoidedAdmissions {

    private final People people;
    private final Occupancy occupancy;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final Ledger ledger;
    private final double bedDayGbp;

    AvoidedAdmissions(HospitalLinks links) {
        people = links.context().people();
        occupancy = links.context().occupancy();
        streams = links.context().streams();
        today = links.context().today();
        tally = links.context().tally();
        ledger = links.context().ledger();
        bedDayGbp = links.bedDayGbp();
    }

    /** Whether a resident with a severe infection stays in the home; whoever is elsewhere already is not asked. */
    boolean avoidsSevere(int resident) {
        Measures measures = occupancy.homeOf(resident).measures;
        double factor = measures.hospitalAdmissionFactor;
        if (factor == 1
                || people.whereabouts[resident] != Whereabouts.CARE_HOME
                || streams.uniform(Purpose.ADMISSION_AVOIDED, people.key[resident], people.episode[resident])
                        < factor) {
            return false;
        }
        book(measures);
        return true;
    }

    /** Whether a resident who would go to hospital today for another reason, for {@code stay} days, stays in the home. */
    boolean avoidsOther(int resident, int stay) {
        Measures measures = occupancy.homeOf(resident).measures;
        double factor = measures.otherAdmissionFactor;
        if (factor == 1
                || streams.uniform(Purpose.OTHER_ADMISSION_AVOIDED, people.key[resident], today.day()) < factor) {
            return false;
        }
        book(measures);
        // Stays for other reasons are not charged, so what is saved has to be taken off where one is avoided.
        ledger.charge(Payer.NHS, -bedDayGbp * Math.min(stay, today.days() - today.day()));
        return true;
    }

    private void book(Measures measures) {
        tally.add(Outcome.HOSPITAL_ADMISSIONS_AVOIDED, 1);
        ledger.charge(Payer.NHS, measures.avoidedAdmissionNhsGbp);
        ledger.charge(Payer.HOME, measures.avoidedAdmissionHomeGbp);
    }
}
