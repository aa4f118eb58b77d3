package org.carehomesim.results.store;

import java.time.Duration;

/**
 * When the rows of finished runs are handed over: at most so often on the whole, since what it costs does not depend on
 * the number of rows, and beside very short runs is much.
 *
 * <p>What was not needed earlier can be made up for: where runs take longer than the interval each is handed over at
 * once, also those of many threads that end together, and none waits for the next while its work can be lost. Only
 * where they are shorter on the whole, those of about one interval go together.
 */
public final class CommitSchedule {

    /** A tenth of a second: nothing beside what a resumed batch takes to start, and its ten commits cost a millisecond. */
    private static final Duration USUAL_INTERVAL = Duration.ofMillis(100);

    private final long interval;
    private long due;

    /**
     * Starts a schedule.
     *
     * @param interval time from one commit to the next on the whole; of zero, each run is committed
     * @param now time in nanoseconds from any start
     */
    CommitSchedule(Duration interval, long now) {
        this.interval = interval.toNanos();
        this.due = now + this.interval;
    }

    /** A schedule that costs next to nothing and puts a tenth of a second at risk. */
    public static CommitSchedule usual() {
        return every(USUAL_INTERVAL);
    }

    /** A schedule with another interval. */
    public static CommitSchedule every(Duration interval) {
        return new CommitSchedule(interval, System.nanoTime());
    }

    /** Whether a run that ends now is committed at once; if so, the next commit is due an interval later. */
    public boolean isDue() {
        return isDue(System.nanoTime());
    }

    boolean isDue(long now) {
        if (now - due < 0) {
            return false;
        }
        due += interval;
        return true;
    }
}
