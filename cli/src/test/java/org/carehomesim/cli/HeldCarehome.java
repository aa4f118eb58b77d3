package org.carehomesim.cli;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.BatchPlan;
import org.carehomesim.experiment.LocalRuns;
import org.carehomesim.experiment.ModelRuns;
import org.carehomesim.experiment.RunExecutor;
import org.carehomesim.experiment.RunFailure;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.experiment.RunRange;
import org.carehomesim.experiment.RunSink;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.sim.observe.RunRecord;

/**
 * The command with batches that never end, to be killed however fast the computer is.
 *
 * <p>The first argument tells how many runs it stores for certain; {@link #MORE} later ones are left to chance.
 */
final class HeldCarehome {

    /** Runs that may be committed or not when the process is killed. */
    static final int MORE = 3;

    /** More than the tenth of a second that runs may wait for a commit, so that a run after it is committed at once. */
    private static final long PAUSE_MILLISECONDS = 200;

    private HeldCarehome() {}

    public static void main(String... arguments) {
        int runs = Integer.parseInt(arguments[0]);
        System.exit(Carehome.execute(new Place(runs), Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    private record Place(int runs) implements RunPlace {

        @Override
        public String name() {
            return "threads that are held up";
        }

        @Override
        public RunExecutor executor(Experiment experiment, boolean lineList) {
            return new Held(new LocalRuns(2, new ModelRuns(experiment.scenarios(), lineList)), runs);
        }
    }

    private record Held(RunExecutor executor, int runs) implements RunExecutor {

        @Override
        public void execute(BatchPlan plan, RunRange range, RunSink sink, BatchListener listener) {
            executor.execute(plan, range, new HeldSink(sink, runs), listener);
        }

        @Override
        public void stop() {
            executor.stop();
        }
    }

    private static final class HeldSink implements RunSink {

        private final RunSink sink;
        private final int runs;
        private int over;

        HeldSink(RunSink sink, int runs) {
            this.sink = sink;
            this.runs = runs;
        }

        @Override
        public void accept(RunKey key, RunRecord record) {
            over++;
            if (over == runs) {
                sleep(PAUSE_MILLISECONDS);
            }
            sink.accept(key, record);
            if (over == runs + MORE) {
                sleep(TimeUnit.DAYS.toMillis(1));
            }
        }

        @Override
        public void failed(RunFailure failure) {
            throw new AssertionError(failure);
        }

        private static void sleep(long milliseconds) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
