package org.carehomesim.results.rows;

import java.io.IOException;
import org.carehomesim.results.table.Cells;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.observe.WorkforceCounts;

/** The rows of {@code workforce.csv}: one a day. */
final class WorkforceRows implements RunRows {

    private final RowWriter rows;
    private final DateCells dates = new DateCells();
    private final double[] values = new double[WorkforceColumn.values().length];

    WorkforceRows(RowWriter rows) {
        this.rows = rows;
    }

    @Override
    public void append(Cells key, RunRecord run) throws IOException {
        WorkforceCounts counts = run.workforce();
        dates.startAt(counts.date(0));
        for (int day = 0; day < counts.days(); day++) {
            rows.cells(key);
            rows.number(day);
            rows.cells(dates.of(day));
            counts.copy(day, values);
            rows.numbers(values);
            rows.endRow();
        }
    }
}
