package org.carehomesim.spark;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.BatchPlan;
import org.carehomesim.experiment.RunExecutionException;
import org.carehomesim.experiment.RunExecutor;
import org.carehomesim.experiment.RunFailure;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.experiment.RunRange;
import org.carehomesim.experiment.RunSink;

/**
 * Carries out runs on the executors of a Spark cluster.
 *
 * <p>The runs are cut into slices, each of which is a Spark job of one task. Slices are submitted in the order of the plan
 * and their results taken in this order. At most {@value #WINDOW_PER_CORE} slices a core are under way or waiting for an
 * earlier one, so memory does not grow with the number of runs. A slice lost with its executor is repeated by Spark and
 * comes out the same.
 */
final class SparkRuns implements RunExecutor {

    private static final int WINDOW_PER_CORE = 2;

    private final SparkCluster cluster;
    private final SliceMaker slices;
    private final SliceSize size = new SliceSize();
    private volatile boolean stopped;

    SparkRuns(SparkCluster cluster, SliceMaker slices) {
        this.cluster = cluster;
        this.slices = slices;
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void execute(BatchPlan plan, RunRange range, RunSink sink, BatchListener listener) {
        Queue<Submitted> ahead = new ArrayDeque<>();
        listener.started(range.runs(), range.over());
        try {
            handOverInOrder(plan, range, sink, listener, ahead);
        } finally {
            ahead.forEach(Submitted::cancel);
            listener.ended();
        }
    }

    private void handOverInOrder(
            BatchPlan plan, RunRange range, RunSink sink, BatchListener listener, Queue<Submitted> ahead) {
        int next = range.next();
        while (true) {
            if (Thread.currentThread().isInterrupted()) {
                stop();
            }
            try {
                next = submitAhead(plan, next, range.end(), ahead);
                if (ahead.isEmpty()) {
                    return;
                }
                Submitted first = ahead.remove();
                SliceResult result = await(first);
                size.learn(first.slice.keys().size(), result.seconds());
                handOver(first.slice.keys(), result.attempts(), sink, listener);
            } catch (SparkFailure e) {
                stop();
                if (SparkCluster.isEnding()) {
                    // what was handed over is complete
                    return;
                }
                throw new RunExecutionException(e.getMessage(), e.getCause());
            }
        }
    }

    /** Submits slices as long as there is room for them; returns the index of the first run that is in none. */
    private int submitAhead(BatchPlan plan, int from, int end, Queue<Submitted> ahead) throws SparkFailure {
        int next = from;
        while (!stopped && next < end) {
            JavaSparkContext context = cluster.context();
            try {
                int cores = cluster.cores();
                if (ahead.size() >= WINDOW_PER_CORE * cores) {
                    break;
                }
                Slice slice = slices.slice(plan, next, size.next(end - next, cores));
                ahead.add(new Submitted(
                        slice,
                        context.parallelize(List.of(slice), 1)
                                .map(new SliceTask())
                                .collectAsync()));
                next += slice.keys().size();
            } catch (IllegalStateException e) {
                throw new SparkFailure(cluster.name() + " failed: " + SparkMessages.reason(e), e);
            }
        }
        return next;
    }

    private static void handOver(List<RunKey> keys, List<Attempt> attempts, RunSink sink, BatchListener listener) {
        for (int i = 0; i < keys.size(); i++) {
            RunKey key = keys.get(i);
            if (attempts.get(i) instanceof Attempt.Finished finished) {
                sink.accept(key, finished.record());
                listener.finished(key, finished.record());
            } else if (attempts.get(i) instanceof Attempt.Failed failed) {
                sink.failed(new RunFailure(key, failed.error()));
                listener.failed(key, new FailedOnExecutorException(failed));
            }
        }
    }

    /** Waits for a slice, keeping an interrupt of this thread for later. */
    private SliceResult await(Submitted submitted) throws SparkFailure {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return submitted.job.get().get(0);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new SparkFailure(
                            "Spark could not carry out " + submitted.slice.words() + ": "
                                    + SparkMessages.reason(e.getCause()),
                            e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Says that Spark did not do what it was asked to. */
    private static final class SparkFailure extends Exception {

        private static final long serialVersionUID = 1L;

        SparkFailure(String message, Exception cause) {
            super(message, cause);
        }
    }

    /** A slice with the Spark job that carries it out. */
    private record Submitted(Slice slice, JavaFutureAction<List<SliceResult>> job) {

        void cancel() {
            job.cancel(true);
        }
    }
}
