package org.carehomesim.results.rows;

import java.io.IOException;
import org.carehomesim.results.table.Cells;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.RunRecord;

/** The rows of {@code infections.csv}, the line list: one an infection. */
final class InfectionRows implements RunRows {

    private final RowWriter rows;
    private final DateCells dates = new DateCells();

    InfectionRows(RowWriter rows) {
        this.rows = rows;
    }

    @Override
    public void append(Cells key, RunRecord run) throws IOException {
        dates.startAt(run.daily().date(0));
        for (InfectionRecord infection : run.infections()) {
            rows.cells(key);
            rows.number(infection.infection());
            rows.number(infection.day());
            rows.text(infection.shift());
            rows.number(infection.person());
            rows.text(infection.group().label());
            rows.text(infection.home());
            rows.text(infection.setting().label());
            rows.numberOrEmpty(infection.infector());
            rows.text(
                    infection.infectorGroup() == null
                            ? ""
                            : infection.infectorGroup().label());
            rows.text(Boolean.toString(infection.symptomatic()));
            rows.text(infection.outcome());
            rows.cells(dates.of(infection.day()));
            rows.numberOrEmpty(infection.infectorInfection());
            rows.endRow();
        }
    }
}
