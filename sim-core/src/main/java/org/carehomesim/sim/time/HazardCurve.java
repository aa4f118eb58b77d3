package org.carehomesim.sim.time;

/**
 * A hazard that everyone of a kind shares, accumulated over the days of a run.
 *
 * <p>Whoever carries an exponential threshold knows from this curve alone on which day it is reached, without a draw or a
 * look at each day.
 */
public final class HazardCurve {

    private final double[] before;

    /**
     * Accumulates a hazard.
     *
     * @param daily hazard of each day of the run
     */
    public HazardCurve(double[] daily) {
        before = new double[daily.length + 1];
        for (int day = 0; day < daily.length; day++) {
            before[day + 1] = before[day] + daily[day];
        }
    }

    /** Hazard of one day. */
    public double on(int day) {
        return before[day + 1] - before[day];
    }

    /** Hazard accumulated before {@code day}; days before the run have none. */
    public double before(int day) {
        return before[Math.max(0, Math.min(day, before.length - 1))];
    }

    /** Hazard accumulated over the whole run. */
    public double total() {
        return before[before.length - 1];
    }

    /** First day at whose end at least {@code amount} has accumulated, or {@link EventCalendar#NEVER}. */
    public int dayReaching(double amount) {
        if (!(amount <= total())) {
            return EventCalendar.NEVER;
        }
        int low = 0;
        int high = before.length - 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle + 1] >= amount) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
