package org.carehomesim.experiment;

import org.carehomesim.results.precision.Precision;
import org.carehomesim.sim.observe.RunRecord;

/** Two listeners that hear the same, one after the other. */
record ListenerPair(BatchListener first, BatchListener second) implements BatchListener {

    @Override
    public void started(int runs, int over) {
        first.started(runs, over);
        second.started(runs, over);
    }

    @Override
    public void finished(RunKey key, RunRecord record) {
        first.finished(key, record);
        second.finished(key, record);
    }

    @Override
    public void failed(RunKey key, Throwable error) {
        first.failed(key, error);
        second.failed(key, error);
    }

    @Override
    public void looked(Precision precision) {
        first.looked(precision);
        second.looked(precision);
    }

    @Override
    public void ended() {
        first.ended();
        second.ended();
    }
}
