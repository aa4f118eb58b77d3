package org.carehomesim.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes numbers and dates for readers. */
final class Texts {

    private static final Locale ENGLISH = Locale.UK;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", ENGLISH);

    /** No wider than the table for planners. */
    private static final int WIDTH = 110;

    private Texts() {}

    /** A whole number with separators: {@code 12,345}. */
    static String whole(double value) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(ENGLISH)).format(value);
    }

    /** Money: {@code £12,345}. */
    static String pounds(double value) {
        return "£" + whole(value);
    }

    /** A date: {@code 1 March 2020}. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** A count with its noun: {@code 1 run}, {@code 800 runs}. */
    static String counted(int count, String noun) {
        return whole(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** Sentences in lines of at most {@value #WIDTH} characters, each line with its end. */
    static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        String rest = text.strip();
        while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > 0) {
            int space = rest.lastIndexOf(' ', WIDTH);
            lines.append(rest, 0, space).append('\n');
            rest = rest.substring(space + 1);
        }
        return lines.append(rest).append('\n').toString();
    }
}
