package org.carehomesim.results.rows;

import java.io.IOException;
import org.carehomesim.results.table.Cells;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.results.table.Table;
import org.carehomesim.sim.observe.RunRecord;

/** Appends the rows of one run after the other to one table. The same calls give the same bytes. One thread only. */
public interface RunRows {

    /**
     * Appends the rows of a run.
     *
     * @param key the cells that each row begins with: scenario and replicate
     * @param run what was recorded
     * @throws IOException if they cannot be written
     */
    void append(Cells key, RunRecord run) throws IOException;

    /**
     * The rows of a table.
     *
     * @param table one to which runs append rows
     * @param writer writes it
     */
    static RunRows of(Table table, RowWriter writer) {
        return switch (table) {
            case RUNS -> new OutcomeRows(writer);
            case DAILY -> new DailyRows(writer);
            case WORKFORCE -> new WorkforceRows(writer);
            case HOMES -> new HomeRows(writer);
            case INFECTIONS -> new InfectionRows(writer);
            default -> throw new IllegalArgumentException("runs append no rows to " + table.fileName());
        };
    }
}
