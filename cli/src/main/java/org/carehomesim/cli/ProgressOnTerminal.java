package org.carehomesim.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.results.precision.Precision;
import org.carehomesim.sim.observe.RunRecord;

/** Shows progress on a terminal: a bar with the time left. */
final class ProgressOnTerminal implements BatchListener {

    private static final int UPDATE_MILLISECONDS = 200;

    private ProgressBar bar;

    @Override
    public void started(int runs, int over) {
        bar = new ProgressBarBuilder()
                .setTaskName("Runs")
                .setInitialMax(runs)
                .startsFrom(over, Duration.ZERO)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                .build();
    }

    @Override
    public void finished(RunKey key, RunRecord record) {
        bar.step();
    }

    @Override
    public void failed(RunKey key, Throwable error) {
        bar.step();
    }

    @Override
    public void looked(Precision precision) {
        bar.setExtraMessage(ProgressOfPrecision.reached(precision));
    }

    @Override
    public void ended() {
        bar.close();
    }
}
