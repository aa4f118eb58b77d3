package org.carehomesim.experiment;

import org.carehomesim.sim.observe.RunRecord;

/** Takes runs, one after the other in the order of the batch, always on the same thread. */
@FunctionalInterface
public interface RunSink {

    /**
     * Takes a finished run.
     *
     * @param key which run it was
     * @param record what was recorded
     */
    void accept(RunKey key, RunRecord record);

    /** Takes a run that failed, in its place. */
    default void failed(RunFailure failure) {}
}
