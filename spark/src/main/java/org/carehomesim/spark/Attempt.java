package org.carehomesim.spark;

import java.io.Serializable;
import java.util.List;
import org.carehomesim.experiment.RunFailure;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.sim.observe.RunRecord;

/** What came of one run, on its way from an executor to the driver. */
sealed interface Attempt extends Serializable {

    /** A finished run. */
    record Finished(RunRecord record) implements Attempt {}

    /**
     * A run that failed. The error itself stays where it was: its class may be unknown to the driver.
     *
     * @param error what went wrong, in the words of {@link RunFailure}
     * @param trace where in the program
     */
    record Failed(String error, List<StackTraceElement> trace) implements Attempt {

        static Failed of(RunKey key, Throwable error) {
            return new Failed(RunFailure.of(key, error).error(), List.of(error.getStackTrace()));
        }
    }
}
