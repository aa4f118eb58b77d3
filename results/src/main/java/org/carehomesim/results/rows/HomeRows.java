package org.carehomesim.results.rows;

import java.io.IOException;
import org.carehomesim.results.table.Cells;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.sim.observe.HomeRecord;
import org.carehomesim.sim.observe.RunRecord;

/** The rows of {@code homes.csv}: one a home. */
final class HomeRows implements RunRows {

    private final RowWriter rows;

    HomeRows(RowWriter rows) {
        this.rows = rows;
    }

    @Override
    public void append(Cells key, RunRecord run) throws IOException {
        for (HomeRecord home : run.homes()) {
            rows.cells(key);
            rows.text(home.home());
            rows.number(home.beds());
            rows.number(home.residents());
            rows.number(home.staff());
            rows.number(home.agencyShifts());
            rows.numberOrEmpty(home.firstInfectionDay());
            rows.numberOrEmpty(home.outbreakDay());
            rows.number(home.residentInfections());
            rows.number(home.staffInfections());
            rows.number(home.residentDeaths());
            rows.number(home.staffDeaths());
            rows.endRow();
        }
    }
}
