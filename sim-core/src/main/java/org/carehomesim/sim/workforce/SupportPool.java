package org.carehomesim.sim.workforce;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/**
 * The pools of support workers, one for each council, and who gets them: shift by shift the home with the largest share of
 * its shifts unfilled, by lot among equals, until the pool is empty or nobody asks any more.
 */
final class SupportPool {

    private final Streams streams;
    private final Today today;
    private final int[][] asked;
    private final int[] openAsked;
    private final double[] lot;
    private final double[] shifts;
    private final PriorityQueue<CareHome> queue;

    /** Fills a shift. */
    interface Filling {

        /** Puts a support worker on an open shift of a team. */
        void fill(CareHome home, int team);
    }

    /**
     * Nobody asks.
     *
     * @param context what all processes of the run share
     * @param teams teams of a home
     */
    SupportPool(RunContext context, int teams) {
        streams = context.streams();
        today = context.today();
        int homes = context.homes().size();
        int councils = 1
                + context.homes().stream().mapToInt(home -> home.council).max().orElse(0);
        asked = new int[homes][teams];
        openAsked = new int[homes];
        lot = new double[homes];
        shifts = new double[councils];
        queue = new PriorityQueue<>(Comparator.comparingDouble((CareHome home) -> -need(home))
                .thenComparingDouble(home -> lot[home.number])
                .thenComparingInt(home -> home.number));
        Arrays.fill(shifts, Double.NaN);
    }

    private static double need(CareHome home) {
        return (double) home.shiftsUnfilled / home.shiftsNeeded;
    }

    /** An open shift of a team, the {@code number}th of the day, for which a home may ask. */
    void open(CareHome home, int team, int number) {
        double share = home.measures.supportPoolShare;
        if (share > 0
                && streams.uniform(Purpose.SUPPORT_POOL, Streams.childKey(home.key, number), today.day()) < share) {
            asked[home.number][team]++;
            openAsked[home.number]++;
        }
    }

    /** All shifts of a home are known: puts it in the queue if it is depleted. */
    void close(CareHome home) {
        int number = home.number;
        if (openAsked[number] == 0) {
            return;
        }
        if (need(home) < home.measures.supportPoolTrigger) {
            forget(number);
            return;
        }
        lot[number] = streams.uniform(Purpose.SUPPORT_POOL, home.key, today.day());
        double before = shifts[home.council];
        double now = home.measures.supportPoolShifts;
        shifts[home.council] = Double.isNaN(before) ? now : Math.max(before, now);
        queue.add(home);
    }

    /** Sends out the workers of the day. */
    void serve(Filling filling) {
        if (queue.isEmpty()) {
            return;
        }
        for (int council = 0; council < shifts.length; council++) {
            shifts[council] = Math.floor(shifts[council] + streams.uniform(Purpose.SUPPORT_POOL, council, today.day()));
        }
        while (!queue.isEmpty()) {
            CareHome home = queue.poll();
            if (shifts[home.council] < 1) {
                forget(home.number);
                continue;
            }
            shifts[home.council]--;
            openAsked[home.number]--;
            home.shiftsUnfilled--;
            filling.fill(home, takeTeam(home.number));
            if (openAsked[home.number] > 0) {
                queue.add(home);
            }
        }
        Arrays.fill(shifts, Double.NaN);
    }

    private int takeTeam(int home) {
        int team = 0;
        while (asked[home][team] == 0) {
            team++;
        }
        asked[home][team]--;
        return team;
    }

    private void forget(int home) {
        Arrays.fill(asked[home], 0);
        openAsked[home] = 0;
    }
}
