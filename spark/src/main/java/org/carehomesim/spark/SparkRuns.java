package org.carehomesim.spark;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
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
            while (!stopped && next < range.end() && ahead.size() < WINDOW_PER_CORE * cluster.cores()) {
                Slice slice = slices.slice(plan, next, size.next(range.end() - next, cluster.cores()));
                ahead.add(submit(slice));
                next += slice.keys().size();
            }
            if (ahead.isEmpty()) {
                return;
            }
            Submitted first = ahead.remove();
            Optional<SliceResult> result = await(first);
            if (result.isEmpty()) {
                return;
            }
            size.learn(first.slice.keys().size(), result.get().seconds(), cluster.cores());
            handOver(first.slice.keys(), result.get().attempts(), sink, listener);
        }
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

    private Submitted submit(Slice slice) {
        JavaSparkContext context = cluster.context();
        return new Submitted(
                slice,
                context.parallelize(List.of(slice), 1).map(new SliceTask()).collectAsync());
    }

    /** Waits for a slice, keeping an interrupt of this thread for later; empty if this process is told to end. */
    private Optional<SliceResult> await(Submitted submitted) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return Optional.of(submitted.job.get().get(0));
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop();
                } catch (ExecutionException e) {
                    if (cluster.isEnding()) {
                        // Spark ends its work at once when the process is told to end; what was handed over is complete
                        stop();
                        return Optional.empty();
                    }
                    throw new RunExecutionException(
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

    /** A slice with the Spark job that carries it out. */
    private record Submitted(Slice slice, JavaFutureAction<List<SliceResult>> job) {

        void cancel() {
            job.cancel(true);
        }
    }
}
