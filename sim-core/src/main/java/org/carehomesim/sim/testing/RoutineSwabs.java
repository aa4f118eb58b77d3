package org.carehomesim.sim.testing;

import java.util.List;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/** Takes the swabs that homes' measures ask for: of everybody in turn, or of a whole home at once. */
public final class RoutineSwabs {

    private final People people;
    private final Laboratory laboratory;
    private final Streams streams;
    private final Today today;

    /**
     * Prepares swabs.
     *
     * @param context what all processes of the run share
     * @param laboratory takes the swabs
     */
    public RoutineSwabs(RunContext context, Laboratory laboratory) {
        this.people = context.people();
        this.laboratory = laboratory;
        this.streams = context.streams();
        this.today = context.today();
    }

    /**
     * Swabs the permanent staff and residents of a home whose turn it is today.
     *
     * @param home the home
     * @param round whether the whole home has been tested today; who took part is not swabbed again
     */
    public void swabHome(CareHome home, boolean round) {
        Measures measures = home.measures;
        if (measures.routineTest == null) {
            return;
        }
        if (measures.staffTestIntervalDays > 0) {
            double tookPart = round ? measures.outbreakTestStaffUptake : 0;
            swabStaff(home, home.holderOfPost, tookPart);
            swabStaff(home, home.bankStaff, tookPart);
        }
        if (measures.residentTestIntervalDays > 0) {
            double tookPart = round ? measures.outbreakTestResidentUptake : 0;
            for (int resident : home.residentOfBed) {
                if (resident != People.NONE
                        && isDue(resident, measures.residentTestIntervalDays)
                        && people.whereabouts[resident] == Whereabouts.CARE_HOME) {
                    offer(home, resident, measures.routineTest, tookPart, measures.residentTestUptake);
                }
            }
        }
    }

    private void swabStaff(CareHome home, int[] staff, double tookPart) {
        Measures measures = home.measures;
        for (int worker : staff) {
            if (worker != People.NONE
                    && isDue(worker, measures.staffTestIntervalDays)
                    && people.absentUntil[worker] <= today.day()) {
                offer(home, worker, measures.routineTest, tookPart, measures.staffTestUptake);
            }
        }
    }

    /**
     * Swabs an agency worker whose turn it is, by the rules of the home worked in last.
     *
     * @param homes homes by number
     * @param worker the worker
     * @param round whether that whole home has been tested today; who took part is not swabbed again
     */
    public void swabAgencyWorker(List<CareHome> homes, int worker, boolean round) {
        if (people.home[worker] != People.NONE && people.absentUntil[worker] <= today.day()) {
            CareHome home = homes.get(people.home[worker]);
            Measures measures = home.measures;
            if (measures.routineTest != null
                    && measures.staffTestIntervalDays > 0
                    && isDue(worker, measures.staffTestIntervalDays)) {
                double tookPart = round ? measures.outbreakTestStaffUptake : 0;
                offer(home, worker, measures.routineTest, tookPart, measures.agencyTestUptake);
            }
        }
    }

    /** Swabs everybody in a home and its permanent staff today. */
    public void swabEverybody(CareHome home, String test, double participation) {
        swabEverybody(home, test, participation, participation);
    }

    /** Swabs everybody in a home and its permanent staff today, who take part with different probabilities. */
    void swabEverybody(CareHome home, String test, double residents, double staff) {
        for (int resident : home.residentOfBed) {
            if (resident != People.NONE && people.whereabouts[resident] == Whereabouts.CARE_HOME) {
                offer(home, resident, test, residents);
            }
        }
        swabPresent(home, home.holderOfPost, test, staff);
        swabPresent(home, home.bankStaff, test, staff);
    }

    private void swabPresent(CareHome home, int[] staff, String test, double participation) {
        for (int worker : staff) {
            if (worker != People.NONE) {
                swabWorker(home, worker, test, participation);
            }
        }
    }

    /** Swabs a member of staff who is not absent. */
    void swabWorker(CareHome home, int worker, String test, double participation) {
        if (people.absentUntil[worker] <= today.day()) {
            offer(home, worker, test, participation);
        }
    }

    /** Swabs somebody who has just got symptoms, by the rules of a home. */
    public void swabWithSymptoms(CareHome home, int person) {
        Measures measures = home.measures;
        boolean isolated = Math.max(people.isolatedUntil[person], people.absentUntil[person]) > today.day();
        if (measures.symptomaticTest != null && (measures.symptomaticTestAlsoIsolated || !isolated)) {
            boolean resident = people.group[person] == Group.RESIDENT;
            double share = resident ? measures.symptomaticTestResidentShare : measures.symptomaticTestStaffShare;
            offer(home, person, measures.symptomaticTest, share);
        }
    }

    /** A person's days of testing are spread over the interval; of a broken one the nearest whole days. */
    private boolean isDue(int person, double interval) {
        long day = today.day() + (people.key[person] >>> 20);
        return Math.floor(day / interval) != Math.floor((day - 1) / interval);
    }

    private void offer(CareHome home, int person, String test, double participation) {
        offer(home, person, test, 0, participation);
    }

    /** Whoever takes part in what a smaller share does today takes part in what a larger share does. */
    private void offer(CareHome home, int person, String test, double tookPart, double participation) {
        if (people.whereabouts[person] == Whereabouts.NOWHERE
                || people.whereabouts[person] == Whereabouts.HOSPITAL
                || people.whereabouts[person] == Whereabouts.STEP_DOWN) {
            return;
        }
        double draw = streams.uniform(Purpose.TEST_PARTICIPATION, people.key[person], today.day());
        if (draw >= home.practice.applyTo(tookPart, PracticeArea.TESTING)
                && draw < home.practice.applyTo(participation, PracticeArea.TESTING)) {
            laboratory.swab(person, test);
        }
    }
}
