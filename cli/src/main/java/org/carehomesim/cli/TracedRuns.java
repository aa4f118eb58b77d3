package org.carehomesim.cli;

import java.io.PrintWriter;
import org.carehomesim.experiment.RunFunction;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.sim.observe.RunRecord;

/** Carries out runs and prints where in the program those that fail do so, for {@code --debug}. */
record TracedRuns(RunFunction runs, PrintWriter err) implements RunFunction {

    @Override
    public RunRecord run(RunKey key) {
        try {
            return runs.run(key);
        } catch (RuntimeException | Error error) {
            error.printStackTrace(err);
            throw error;
        }
    }
}
