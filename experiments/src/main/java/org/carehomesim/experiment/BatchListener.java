package org.carehomesim.experiment;

import org.carehomesim.sim.observe.RunRecord;

/** Hears how a batch gets on, always on the thread that started it and in the order of the runs. */
public interface BatchListener {

    /** A listener that does nothing. */
    BatchListener NONE = new BatchListener() {};

    /**
     * The batch starts, or goes on.
     *
     * @param runs number of runs
     * @param over how many of them were over before
     */
    default void started(int runs, int over) {}

    /** A run is finished and written. */
    default void finished(RunKey key, RunRecord record) {}

    /** A run has failed; the others go on. */
    default void failed(RunKey key, Throwable error) {}

    /** The batch is over, completely or not. */
    default void ended() {}
}
