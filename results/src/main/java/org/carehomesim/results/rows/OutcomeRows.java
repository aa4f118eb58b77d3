package org.carehomesim.results.rows;

import java.io.IOException;
import org.carehomesim.results.table.Cells;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;

/** The rows of {@code runs.csv}: one a run, with its outcomes. */
final class OutcomeRows implements RunRows {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final RowWriter rows;

    OutcomeRows(RowWriter rows) {
        this.rows = rows;
    }

    @Override
    public void append(Cells key, RunRecord run) throws IOException {
        rows.cells(key);
        rows.number(run.seed());
        for (Outcome outcome : OUTCOMES) {
            rows.number(run.outcome(outcome));
        }
        rows.endRow();
    }
}
