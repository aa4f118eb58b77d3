package org.carehomesim.cli;

import java.io.PrintWriter;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.results.precision.Precision;
import org.carehomesim.results.precision.PrecisionReached;
import org.carehomesim.sim.observe.RunRecord;

/** Shows progress where there is no terminal, as in the log of a batch system: a line every tenth of the runs. */
final class ProgressLines implements BatchListener {

    private static final int LINES = 10;

    private final PrintWriter to;
    private int runs;
    private int over;
    private int toldAt;

    ProgressLines(PrintWriter to) {
        this.to = to;
    }

    @Override
    public void started(int planned, int overBefore) {
        runs = planned;
        over = overBefore;
        if (over > 0) {
            to.println("going on after " + over + " of " + Texts.counted(runs, "run"));
        }
    }

    @Override
    public void finished(RunKey key, RunRecord record) {
        oneMore();
    }

    @Override
    public void failed(RunKey key, Throwable error) {
        oneMore();
    }

    /** The last look, and others when there are a tenth more replicates, so that many looks do not fill a log. */
    @Override
    public void looked(Precision precision) {
        PrecisionReached reached = precision.reached().orElseThrow();
        if (reached.met() || over == runs || reached.replicates() >= toldAt + toldAt / LINES) {
            toldAt = reached.replicates();
            to.println(Texts.counted(toldAt, "replicate") + ": " + ProgressOfPrecision.reached(precision));
        }
    }

    private void oneMore() {
        long linesBefore = (long) over * LINES / runs;
        over++;
        if ((long) over * LINES / runs > linesBefore) {
            to.println(over + " of " + Texts.counted(runs, "run"));
        }
    }
}
