package org.carehomesim.experiment;

/** Carries out runs on the threads of this process. */
public final class LocalRuns implements RunExecutor {

    private final OrderedRuns runs;
    private final RunFunction function;

    /**
     * Prepares runs.
     *
     * @param threads runs at a time, at least 1
     * @param function carries out one run, see {@link ModelRuns}
     * @throws IllegalArgumentException if threads are fewer than 1
     */
    public LocalRuns(int threads, RunFunction function) {
        this.runs = new OrderedRuns(threads);
        this.function = function;
    }

    @Override
    public void execute(BatchPlan plan, RunRange range, RunSink sink, BatchListener listener) {
        runs.execute(plan, range, function, sink, listener);
    }

    @Override
    public void stop() {
        runs.stop();
    }
}
