package org.carehomesim.viz.chart;

import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.data.time.Day;

/** Dates on charts: in one zone for axis and data, so that the picture is the same everywhere. */
final class Dates {

    static final TimeZone ZONE = TimeZone.getTimeZone(ZoneOffset.UTC);

    private Dates() {}

    /** An axis that spans a run. */
    static DateAxis axis(LocalDate start, int days) {
        DateAxis axis = new DateAxis(null, ZONE, Locale.UK);
        axis.setRange(onAxis(start), onAxis(start.plusDays(days)));
        SimpleDateFormat format = new SimpleDateFormat("d MMM yyyy", Locale.UK);
        format.setTimeZone(ZONE);
        axis.setDateFormatOverride(format);
        return axis;
    }

    /** Where a date begins on the axis, in milliseconds. */
    static double onAxis(LocalDate date) {
        return (double) date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    static LocalDate date(double milliseconds) {
        return Instant.ofEpochMilli((long) milliseconds)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
    }

    static Day day(LocalDate date) {
        return new Day(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
