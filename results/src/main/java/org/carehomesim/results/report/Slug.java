package org.carehomesim.results.report;

import java.util.Locale;

/** Names fit for files and ids. */
final class Slug {

    private Slug() {}

    /** The name in lower case, with a hyphen for whatever is not an ASCII letter or digit. */
    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
