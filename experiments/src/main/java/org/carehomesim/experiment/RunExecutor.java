package org.carehomesim.experiment;

/**
 * Carries out the runs of a batch, on the threads of this computer or on other computers.
 *
 * <p>Where and in which order runs are carried out is its own affair: it hands them over in the order of the plan, without
 * a gap, so that what is written depends on the plan alone.
 */
public interface RunExecutor {

    /**
     * Carries out runs and returns when all of them are handed over, or fewer if it was stopped. The thread that calls
     * does the handing over. An interrupt of it stops the runs like {@link #stop}.
     *
     * @param plan the runs in the order in which they are handed over
     * @param range which of them
     * @param sink takes the finished runs
     * @param listener hears of each run after it was handed over
     * @throws RunExecutionException if runs cannot be carried out at all; those handed over before are complete
     */
    void execute(BatchPlan plan, RunRange range, RunSink sink, BatchListener listener);

    /** Starts no further runs. What is handed over has no gap. May be called from any thread. */
    void stop();
}
