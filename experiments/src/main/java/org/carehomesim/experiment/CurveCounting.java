package org.carehomesim.experiment;

import org.carehomesim.results.report.CurveTallies;
import org.carehomesim.results.table.DailyRun;
import org.carehomesim.sim.observe.RunRecord;

/**
 * Counts the epidemic curves of a batch while its runs go by, so that its report need not read a large table for them.
 *
 * <p>A batch that goes on after it was cut off is not counted: the earlier runs would be missing.
 */
public final class CurveCounting implements BatchListener {

    private final CurveTallies tallies;
    private boolean fromTheFirstRun;

    /**
     * Prepares the counting.
     *
     * @param tallies the runs are added to these, which have none
     */
    public CurveCounting(CurveTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public void started(int runs, int over) {
        fromTheFirstRun = over == 0;
    }

    @Override
    public void finished(RunKey key, RunRecord record) {
        if (fromTheFirstRun) {
            tallies.add(DailyRun.of(key.scenario(), record, tallies.keys()));
        }
    }
}
