package org.carehomesim.viz.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Labels, dates and texts as readers see them. */
final class PanelText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private PanelText() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Escapes a text for use in HTML. */
    static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
