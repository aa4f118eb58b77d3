package org.carehomesim.sim.isolation;

import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.PersonList;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.Today;

/** Isolates residents whom the home knows to be cases, as far as its measures go, and quarantines those from hospital. */
public final class Isolation {

    /** Takes a case into hospital for isolation. */
    public interface HospitalIsolation {

        /** Admits a resident for {@code days} days. */
        void admit(int resident, int days);
    }

    private final People people;
    private final Occupancy occupancy;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final EventCalendar reactions;
    private final PersonList isolated = new PersonList(64);

    /**
     * Starts with nobody isolated.
     *
     * @param context what all processes of the run share
     */
    public Isolation(RunContext context) {
        this.people = context.people();
        this.occupancy = context.occupancy();
        this.streams = context.streams();
        this.today = context.today();
        this.tally = context.tally();
        reactions = new EventCalendar(today.days(), people.count());
    }

    /** The home sees that a resident has symptoms, and reacts after its delay. */
    public void noticeSymptoms(int resident) {
        Measures measures = occupancy.homeOf(resident).measures;
        if (measures.isolationProbability > 0) {
            double delay = Math.max(0, measures.isolationDelayDays - measures.isolationFasterByDays);
            reactions.schedule(resident, today.day() + (int) Math.round(delay));
        }
    }

    /** The home learns of a positive test. */
    public void noticePositiveTest(int resident) {
        reactions.schedule(resident, today.day());
    }

    /** Isolates the residents whose homes react today. */
    public void react(HospitalIsolation hospital) {
        int day = today.day();
        for (int resident = reactions.take(day); resident >= 0; resident = reactions.take(day)) {
            if (people.whereabouts[resident] == Whereabouts.CARE_HOME) {
                isolateCase(resident, hospital);
            }
        }
    }

    private void isolateCase(int resident, HospitalIsolation hospital) {
        Measures measures = occupancy.homeOf(resident).measures;
        long key = people.key[resident];
        int episode = people.episode[resident];
        if (streams.uniform(Purpose.ISOLATION, key, episode) >= measures.isolationProbability) {
            return;
        }
        if (streams.uniform(Purpose.HOSPITAL_ISOLATION, key, episode) < measures.hospitalIsolationProbability) {
            hospital.admit(resident, measures.isolationDays);
        } else {
            double left = occupancy.homeOf(resident).canCohort() ? measures.caseCohortContactFactor : 1;
            isolate(
                    resident,
                    measures.isolationDays,
                    measures.isolationResidual * left,
                    measures.isolationResidualDementia * left);
        }
    }

    /**
     * Isolates or quarantines a resident in the home from today for {@code days} days; never shortens nor loosens what runs
     * already.
     */
    public void isolate(int resident, int days, double residual, double residualDementia) {
        people.isolatedUntil[resident] = Math.max(people.isolatedUntil[resident], today.day() + days);
        double left = people.dementia[resident] ? residualDementia : residual;
        people.contactFactor[resident] = Math.min(people.contactFactor[resident], left);
        if (!isolated.contains(resident)) {
            isolated.add(resident);
            occupancy.homeOf(resident).residentsIsolated++;
        }
    }

    /** Ends the isolation of a resident who leaves the home or dies. */
    public void end(int resident) {
        reactions.cancel(resident);
        release(resident);
    }

    private void release(int resident) {
        people.isolatedUntil[resident] = 0;
        people.contactFactor[resident] = 1;
        if (isolated.contains(resident)) {
            isolated.remove(resident);
            occupancy.homeOf(resident).residentsIsolated--;
        }
    }

    /** Lets out in the morning whose time is over. */
    public void letOut() {
        for (int i = isolated.size() - 1; i >= 0; i--) {
            int resident = isolated.get(i);
            if (people.isolatedUntil[resident] <= today.day()) {
                release(resident);
            }
        }
    }

    /** Counts a day of isolation of everyone isolated or quarantined. */
    public void countDay() {
        tally.add(Outcome.ISOLATION_DAYS, isolated.size());
    }

    /** Residents isolated or quarantined now. */
    public int isolatedNow() {
        return isolated.size();
    }
}
