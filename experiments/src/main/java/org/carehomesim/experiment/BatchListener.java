package org.carehomesim.experiment;

import org.carehomesim.results.precision.Precision;
import org.carehomesim.sim.observe.RunRecord;

/** Hears how a batch gets on, always on the thread that started it and in the order of the runs. */
public interface BatchListener {

    /** A listener that does nothing. */
    BatchListener NONE = new BatchListener() {};

    /**
     * The batch starts, or goes on.
     *
     * @param runs number of runs, at most
     * @param over how many of them were over before
     */
    default void started(int runs, int over) {}

    /** A run is finished and written. */
    default void finished(RunKey key, RunRecord record) {}

    /** A run has failed; the others go on. */
    default void failed(RunKey key, Throwable error) {}

    /** A round is over and the precision of all runs so far is known; in a batch that goes on for a precision. */
    default void looked(Precision precision) {}

    /** The batch is over, completely or not. */
    default void ended() {}

    /** This listener and another one that hears the same after it. */
    default BatchListener andThen(BatchListener next) {
        return new ListenerPair(this, next);
    }
}
