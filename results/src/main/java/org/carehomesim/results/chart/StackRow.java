package org.carehomesim.results.chart;

import java.util.List;

/**
 * One row of a chart of stacked bars.
 *
 * @param label name of the row
 * @param detail figures in words, shown after the name where there is room
 * @param parts value of each part, in the order of the legend; negative ones go left of zero
 */
public record StackRow(String label, String detail, List<Double> parts) implements ChartRow {

    /** Copies the list. */
    public StackRow {
        parts = List.copyOf(parts);
    }

    /** Sum of the parts left of zero. */
    double negative() {
        return parts.stream().mapToDouble(part -> Math.min(part, 0)).sum();
    }

    /** Sum of the parts right of zero. */
    double positive() {
        return parts.stream().mapToDouble(part -> Math.max(part, 0)).sum();
    }

    /** Sum of all parts. */
    double total() {
        return negative() + positive();
    }
}
