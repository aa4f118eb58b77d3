package org.carehomesim.spark;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Finds, in the long messages of Spark, the sentence for users. */
final class SparkMessages {

    /** Within the message of a job that was given up stands the trace of the last attempt, at its head the error itself. */
    private static final Pattern LINE_OF_TRACE = Pattern.compile("\\s+at .*|Driver stacktrace:|\\s*");

    /** How Spark answers everything after it has lost the cluster; a list of places in the program follows. */
    private static final String STOPPED = "Cannot call methods on a stopped SparkContext";

    private SparkMessages() {}

    /** Why something failed. */
    static String reason(Throwable error) {
        String message = error.getMessage();
        if (message == null || message.isBlank()) {
            return error.getClass().getSimpleName();
        }
        if (message.startsWith(STOPPED)) {
            return "it has ended the work; what it printed before this says why";
        }
        String[] lines = message.lines()
                .filter(line -> !LINE_OF_TRACE.matcher(line).matches())
                .map(String::strip)
                .toArray(String[]::new);
        return String.join(" ", Arrays.copyOf(lines, Math.min(lines.length, 2)));
    }
}
