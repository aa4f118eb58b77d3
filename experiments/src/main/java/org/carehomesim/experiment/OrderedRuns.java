package org.carehomesim.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carehomesim.sim.observe.RunRecord;

/**
 * Carries out runs on several threads and hands them over in their order, whatever the timing of the threads.
 *
 * <p>At most {@link #window()} runs are under way or waiting for an earlier one, so memory does not grow with their
 * number. The thread that calls {@link #execute} does the handing over.
 */
final class OrderedRuns {

    private static final int WINDOW_PER_THREAD = 2;

    private final int threads;
    private boolean stopped;
    private int lastStarted = -1;

    OrderedRuns(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1 but is " + threads);
        }
        this.threads = threads;
    }

    /** Most runs that are started and not yet handed over. */
    int window() {
        return WINDOW_PER_THREAD * threads;
    }

    /** Starts no further runs; those under way are finished and handed over in their order. May be called from any thread. */
    synchronized void stop() {
        stopped = true;
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /** Whether a run starts; after a stop, only one that a later run has overtaken, so that the order has no gap. */
    private synchronized boolean starts(int index) {
        if (stopped && index > lastStarted) {
            return false;
        }
        lastStarted = Math.max(lastStarted, index);
        return true;
    }

    /** Carries out all runs of a plan. */
    Tally execute(BatchPlan plan, RunFunction function, RunSink sink, BatchListener listener) {
        return execute(plan, RunRange.all(plan), function, sink, listener);
    }

    /**
     * Carries out runs. An interrupt of the calling thread stops them like {@link #stop}.
     *
     * @param plan the runs in the order in which they are to be handed over
     * @param range which of them
     * @param function carries out one run
     * @param sink takes the finished runs
     * @param listener hears of each run after it was handed over
     * @return how many are done and which failed
     */
    Tally execute(BatchPlan plan, RunRange range, RunFunction function, RunSink sink, BatchListener listener) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedRuns::workerThread);
        listener.started(range.runs(), range.over());
        try {
            return handOverInOrder(plan, range, function, sink, listener, pool);
        } finally {
            pool.shutdownNow(); // after an error of the sink, what is not begun is not wanted
            listener.ended();
        }
    }

    private Tally handOverInOrder(
            BatchPlan plan,
            RunRange range,
            RunFunction function,
            RunSink sink,
            BatchListener listener,
            ExecutorService pool) {
        Queue<Future<Finished>> ahead = new ArrayDeque<>();
        List<RunFailure> failures = new ArrayList<>();
        int done = 0;
        int next = range.next();
        while (true) {
            if (Thread.currentThread().isInterrupted()) {
                stop();
            }
            while (!isStopped() && next < range.end() && ahead.size() < window()) {
                int index = next++;
                ahead.add(pool.submit(() -> attempt(index, plan.run(index), function)));
            }
            if (ahead.isEmpty()) {
                return new Tally(done, failures);
            }
            Finished finished = await(ahead.remove());
            if (finished.record != null) {
                sink.accept(finished.key, finished.record);
                done++;
                listener.finished(finished.key, finished.record);
            } else if (finished.error != null) {
                RunFailure failure = RunFailure.of(finished.key, finished.error);
                sink.failed(failure);
                failures.add(failure);
                listener.failed(finished.key, finished.error);
            }
        }
    }

    /** Catches everything, memory running out included: one run that cannot be done must not end the others. */
    private Finished attempt(int index, RunKey key, RunFunction function) {
        if (!starts(index)) {
            return new Finished(key, null, null);
        }
        try {
            return new Finished(key, function.run(key), null);
        } catch (Throwable error) {
            return new Finished(key, null, error);
        }
    }

    /** Waits for a run, keeping an interrupt of this thread for later. */
    private Finished await(Future<Finished> run) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return run.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("a run ended without a result", e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Thread workerThread(Runnable work) {
        Thread thread = new Thread(work, "carehomesim-run");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What came of the runs.
     *
     * @param done runs finished and handed over
     * @param failures runs that failed, in order
     */
    record Tally(int done, List<RunFailure> failures) {}

    /** A run with its record, its error, or neither if it was not started. */
    private record Finished(RunKey key, RunRecord record, Throwable error) {}
}
