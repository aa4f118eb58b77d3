package org.carehomesim.sim.workforce;

import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.Today;

/** Agency staff who leave at a constant rate and are replaced at once by new ones whom no home knows. */
public final class AgencyTurnover {

    private static final double DAYS_PER_YEAR = 365;

    /** Far from the numbers of household members, whose keys have the same parent. */
    private static final long SUCCESSOR = 1L << 41;

    private final People people;
    private final AgencyPools pools;
    private final Streams streams;
    private final Today today;
    private final double leavingRate;
    private final EventCalendar leaving;

    /**
     * Schedules who leaves.
     *
     * @param context what all processes of the run share
     * @param pools where successors take the leavers' places
     * @param leaversPerYear leavers relative to workers
     */
    public AgencyTurnover(RunContext context, AgencyPools pools, double leaversPerYear) {
        this.people = context.people();
        this.pools = pools;
        this.streams = context.streams();
        this.today = context.today();
        leavingRate = leaversPerYear / DAYS_PER_YEAR;
        leaving = new EventCalendar(today.days(), leavingRate == 0 ? 0 : pools.workers());
        for (int place = 0; place < pools.workers(); place++) {
            schedule(place, 0);
        }
    }

    private void schedule(int place, int from) {
        if (leavingRate > 0) {
            long key = people.key[pools.worker(place)];
            double wait = streams.exponential(Purpose.LEAVING, key, 0) / leavingRate;
            leaving.scheduleAfter(place, from, wait);
        }
    }

    /** Replaces those who leave today; nobody leaves from a hospital bed, and the dead are replaced when they would leave. */
    public void advance(Turnover.Leavers leavers, Turnover.Hires hires) {
        int day = today.day();
        for (int place = leaving.take(day); place >= 0; place = leaving.take(day)) {
            int worker = pools.worker(place);
            if (people.whereabouts[worker] == Whereabouts.HOSPITAL) {
                leaving.schedule(place, day + 1);
                continue;
            }
            if (people.whereabouts[worker] != Whereabouts.NOWHERE) {
                leavers.leftTheJob(worker);
            }
            long key = Streams.childKey(people.key[worker], SUCCESSOR);
            int successor = people.add(key, Group.AGENCY, SeverityGroup.STAFF, Whereabouts.HOUSEHOLD);
            pools.replace(place, successor);
            schedule(place, day + 1);
            hires.hired(successor);
        }
    }
}
