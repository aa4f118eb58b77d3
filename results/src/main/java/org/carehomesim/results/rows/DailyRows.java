package org.carehomesim.results.rows;

import java.io.IOException;
import java.util.Arrays;
import org.carehomesim.results.table.Cells;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.Group;

/**
 * The rows of {@code daily.csv}: one a day and group.
 *
 * <p>They are most of what a batch writes, so the cells that the rows of a day share are put together once.
 */
final class DailyRows implements RunRows {

    private static final Group[] GROUPS = Group.values();

    private final RowWriter rows;
    private final DateCells dates = new DateCells();
    private final Cells dayCells = new Cells();
    private final Cells[] labels = Arrays.stream(GROUPS).map(DailyRows::label).toArray(Cells[]::new);
    private final int[] values = new int[DailyColumn.values().length];

    DailyRows(RowWriter rows) {
        this.rows = rows;
    }

    @Override
    public void append(Cells key, RunRecord run) throws IOException {
        DailyCounts counts = run.daily();
        dates.startAt(counts.date(0));
        for (int day = 0; day < counts.days(); day++) {
            dayCells.clear();
            dayCells.cells(key);
            dayCells.number(day);
            dayCells.cells(dates.of(day));
            for (Group group : GROUPS) {
                rows.cells(dayCells);
                rows.cells(labels[group.ordinal()]);
                counts.copy(day, group, values);
                rows.numbers(values);
                rows.endRow();
            }
        }
    }

    private static Cells label(Group group) {
        Cells label = new Cells();
        label.text(group.label());
        return label;
    }
}
