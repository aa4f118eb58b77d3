package org.carehomesim.results.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them. */
final class Dates {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Dates() {}

    /** A date: 12 June 2020. */
    static String text(LocalDate date) {
        return FORMAT.format(date);
    }
}
