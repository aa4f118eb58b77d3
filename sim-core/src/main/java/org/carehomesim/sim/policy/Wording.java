package org.carehomesim.sim.policy;

import java.util.List;

/** Turns of phrase that summaries of policies share. */
final class Wording {

    private Wording() {}

    /** An interval: {@code every day}, {@code every 7 days}, {@code every 3.5 days}. */
    static String every(double days) {
        if (days == 1) {
            return "every day";
        }
        return "every " + (days == Math.rint(days) ? Long.toString((long) days) : Double.toString(days)) + " days";
    }

    /** One thing or several in a row, the last joined by {@code and}. */
    static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
