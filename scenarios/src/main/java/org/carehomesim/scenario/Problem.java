package org.carehomesim.scenario;

/**
 * One mistake in a file.
 *
 * @param file name of the file
 * @param line line from 1; 0 if unknown
 * @param column column from 1; 0 if unknown
 * @param key full path of the key, or empty
 * @param reason what is wrong
 * @param suggestion what would be right, or empty
 */
public record Problem(String file, int line, int column, String key, String reason, String suggestion) {

    /** {@code file:line:column: key: reason (suggestion)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(": ");
        if (!key.isEmpty()) {
            text.append(key).append(": ");
        }
        text.append(reason);
        return suggestion.isEmpty() ? text.toString() : text + " (" + suggestion + ")";
    }
}
