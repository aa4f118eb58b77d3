package org.carehomesim.results.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carehomesim.results.table.Cells;

/** The dates of the days of runs as cells, kept from run to run, since most runs have the same days. */
final class DateCells {

    private final List<Cells> days = new ArrayList<>();
    private LocalDate start = LocalDate.EPOCH;

    /** Sets the date of day 0 of the runs that come. */
    void startAt(LocalDate date) {
        if (!date.equals(start)) {
            days.clear();
            start = date;
        }
    }

    /** The date of a day, from 0. */
    Cells of(int day) {
        while (day >= days.size()) {
            Cells date = new Cells();
            date.text(start.plusDays(days.size()).toString());
            days.add(date);
        }
        return days.get(day);
    }
}
