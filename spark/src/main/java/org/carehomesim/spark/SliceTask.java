package org.carehomesim.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.function.Function;
import org.carehomesim.experiment.RunKey;

/**
 * Carries out the runs of a slice, on an executor.
 *
 * <p>A run that fails would fail again: it is an answer like another, so that Spark does not repeat the task. Only what is
 * wrong with the executor itself ends the task, and Spark then tries it elsewhere.
 */
final class SliceTask implements Function<Slice, SliceResult> {

    private static final long serialVersionUID = 1L;

    @Override
    public SliceResult call(Slice slice) {
        refuseOtherJava(slice.javaVersion());
        ExecutorRuns runs = ExecutorRuns.of(slice);
        long start = System.nanoTime();
        List<Attempt> attempts = new ArrayList<>();
        for (RunKey key : slice.keys()) {
            attempts.add(attempt(runs, key, slice.scenarios().get(key.scenario())));
        }
        double seconds = (double) (System.nanoTime() - start) / TimeUnit.SECONDS.toNanos(1);
        return SliceResult.pack(attempts, seconds);
    }

    private static Attempt attempt(ExecutorRuns runs, RunKey key, String text) {
        var scenario = runs.scenario(key.scenario(), text);
        try {
            return new Attempt.Finished(runs.model().run(scenario, key));
        } catch (Throwable error) {
            // as in a batch without a cluster, memory running out included
            return Attempt.Failed.of(key, error);
        }
    }

    /** Another Java may round a logarithm differently, and results must not depend on where a run is carried out. */
    private static void refuseOtherJava(String ofDriver) {
        String here = System.getProperty("java.version");
        if (!here.equals(ofDriver)) {
            throw new IllegalStateException("this executor runs on Java " + here + " but the driver on Java " + ofDriver
                    + "; results are the same on the same Java only");
        }
    }
}
