package org.carehomesim.results.chart;

/** One row of a chart that draws a row for each of its items. */
interface ChartRow {

    /** Name of the row. */
    String label();

    /** Figures in words, shown after the name where there is room. */
    String detail();
}
