package org.carehomesim.scenario.tree;

/**
 * Where a value was written.
 *
 * @param file name of the file for readers, or another place such as {@code default of policy masking}
 * @param line line from 1; 0 if unknown
 * @param column column from 1; 0 if unknown
 */
public record Origin(String file, int line, int column) {

    /** A place without lines. */
    public static Origin of(String place) {
        return new Origin(place, 0, 0);
    }

    /** {@code file:line}, or the place alone. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
