package org.carehomesim.cli;

import java.io.PrintWriter;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.results.precision.Precision;
import org.carehomesim.sim.observe.RunRecord;

/** Prints where in the program runs failed, for {@code --debug}, and passes everything on. */
record TracedFailures(BatchListener listener, PrintWriter err) implements BatchListener {

    @Override
    public void started(int runs, int over) {
        listener.started(runs, over);
    }

    @Override
    public void finished(RunKey key, RunRecord record) {
        listener.finished(key, record);
    }

    @Override
    public void failed(RunKey key, Throwable error) {
        error.printStackTrace(err);
        listener.failed(key, error);
    }

    @Override
    public void looked(Precision precision) {
        listener.looked(precision);
    }

    @Override
    public void ended() {
        listener.ended();
    }
}
