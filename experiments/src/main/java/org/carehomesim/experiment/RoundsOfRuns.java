package org.carehomesim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.carehomesim.results.ResultsFolderException;
import org.carehomesim.results.RunStore;
import org.carehomesim.results.precision.Precision;
import org.carehomesim.results.precision.PrecisionReached;
import org.carehomesim.results.precision.PrecisionTarget;
import org.carehomesim.results.precision.PrecisionWatch;
import org.carehomesim.sim.observe.RunRecord;

/**
 * Carries out the runs of a batch round by round, until all are over or, where a precision was asked for, a round ends
 * with it.
 *
 * <p>Whether another round begins depends on the rows of the runs that are over and on nothing else: neither on the
 * number of threads nor on how often the batch was cut off.
 */
final class RoundsOfRuns {

    /** Carries out one stretch of runs. */
    @FunctionalInterface
    interface Stretch {

        /** Carries it out, or as much of it as is wanted. */
        void carryOut(RunRange range, RunSink sink, BatchListener listener);
    }

    private final BatchPlan plan;
    private final Optional<PrecisionTarget> target;
    private final Optional<PrecisionWatch> watch;

    /**
     * Prepares the rounds.
     *
     * @param plan the runs
     * @param baseline name of the scenario that the others are compared with
     * @param target the precision asked for
     */
    RoundsOfRuns(BatchPlan plan, String baseline, Optional<PrecisionTarget> target) {
        this.plan = plan;
        this.target = target;
        this.watch = target.map(asked -> new PrecisionWatch(asked, plan.scenarios(), baseline));
    }

    /** How the runs ended: whether before all that were wanted were over, and how precise they are. */
    record Ending(boolean complete, Optional<PrecisionReached> reached) {}

    /**
     * Carries out what is left.
     *
     * @param part all runs, or the part that is wanted; a part cannot be ended by its precision
     * @param store holds the runs that are over
     * @param folder where their rows are
     * @param stretch carries out the runs
     * @param sink takes them
     * @param listener hears of them
     */
    Ending execute(RunRange part, RunStore store, Path folder, Stretch stretch, RunSink sink, BatchListener listener) {
        watch.ifPresent(present -> read(present, folder));
        listener.started(part.runs(), part.over());
        try {
            while (true) {
                int next = part.start() + store.runsOver();
                Optional<PrecisionReached> reached = look(next, listener);
                boolean enough = reached.filter(PrecisionReached::met).isPresent();
                if (enough || next >= part.end()) {
                    return new Ending(true, reached);
                }
                int end = Math.min(part.end(), plan.endOfRoundOf(next));
                stretch.carryOut(
                        new RunRange(part.start(), store.runsOver(), end), watched(sink), new OfOneRound(listener));
                if (part.start() + store.runsOver() < end) {
                    return new Ending(false, Optional.empty());
                }
            }
        } finally {
            listener.ended();
        }
    }

    private Optional<PrecisionReached> look(int runs, BatchListener listener) {
        if (watch.isEmpty() || !plan.isEndOfRound(runs)) {
            return Optional.empty();
        }
        PrecisionReached reached = watch.get().look(runs / plan.scenarios().size());
        listener.looked(new Precision(target.orElseThrow(), Optional.of(reached)));
        return Optional.of(reached);
    }

    private static void read(PrecisionWatch watch, Path folder) {
        try {
            watch.addRunsIn(folder);
        } catch (IOException e) {
            throw ResultsFolderException.because("cannot go on with the runs in " + folder, e);
        }
    }

    private RunSink watched(RunSink sink) {
        if (watch.isEmpty()) {
            return sink;
        }
        return new RunSink() {
            @Override
            public void accept(RunKey key, RunRecord record) {
                sink.accept(key, record);
                double value = record.outcome(target.orElseThrow().outcome());
                watch.get().add(key.scenario(), key.replicate(), value);
            }

            @Override
            public void failed(RunFailure failure) {
                sink.failed(failure);
            }
        };
    }

    /** Passes on what is heard of runs, but not that a round begins and ends, which is no news of the batch. */
    private record OfOneRound(BatchListener listener) implements BatchListener {

        @Override
        public void finished(RunKey key, RunRecord record) {
            listener.finished(key, record);
        }

        @Override
        public void failed(RunKey key, Throwable error) {
            listener.failed(key, error);
        }
    }
}
