package org.carehomesim.cli;

import java.io.PrintWriter;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.RunKey;

/** Prints where in the program runs failed, for {@code --debug}. */
record TracedFailures(PrintWriter err) implements BatchListener {

    @Override
    public void failed(RunKey key, Throwable error) {
        error.printStackTrace(err);
    }
}
