package org.carehomesim.sim.testing;

import java.util.Arrays;
import java.util.List;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.time.Today;

/**
 * Tests whole homes that came to know of cases: a round on the day of the first one, then one every so many days, until
 * there was no new case for some time.
 */
public final class OutbreakSwabs {

    private static final int NO_ROUND = -1;

    private final RoutineSwabs swabs;
    private final People people;
    private final Today today;
    private final int[] lastRound;

    /**
     * Starts with no round.
     *
     * @param context what all processes of the run share
     * @param swabs takes the swabs
     */
    public OutbreakSwabs(RunContext context, RoutineSwabs swabs) {
        this.swabs = swabs;
        this.people = context.people();
        this.today = context.today();
        lastRound = new int[context.homes().size()];
        Arrays.fill(lastRound, NO_ROUND);
    }

    /** Tests the residents and permanent staff of a home if a round is due today; true if so. */
    public boolean testHome(CareHome home) {
        Measures measures = home.measures;
        if (measures.outbreakTest == null || home.knownCases == 0) {
            return false;
        }
        int day = today.day();
        if (home.recentKnownCases.since(day - measures.outbreakQuietDays + 1) == 0) {
            lastRound[home.number] = NO_ROUND;
            return false;
        }
        int last = lastRound[home.number];
        if (last != NO_ROUND && day - last < measures.outbreakTestIntervalDays) {
            return false;
        }
        lastRound[home.number] = day;
        swabs.swabEverybody(
                home, measures.outbreakTest, measures.outbreakTestResidentUptake, measures.outbreakTestStaffUptake);
        return true;
    }

    /** Tests an agency worker if the home worked in last has a round today; true if so. */
    public boolean testAgencyWorker(List<CareHome> homes, int worker) {
        int home = people.home[worker];
        if (home == People.NONE || lastRound[home] != today.day()) {
            return false;
        }
        Measures measures = homes.get(home).measures;
        swabs.swabWorker(worker, measures.outbreakTest, measures.outbreakTestStaffUptake);
        return true;
    }
}
