package org.carehomesim.results.chart;

import java.awt.Color;
import java.util.Optional;
import org.carehomesim.results.statistics.Interval;

/**
 * One row of an interval chart.
 *
 * @param label name of the row
 * @param detail figures in words, shown after the name where there is room
 * @param mean the dot
 * @param confidence interval of the mean, a thick line
 * @param range range of the runs, a thin line
 * @param color colour of the marks
 */
public record IntervalRow(
        String label, String detail, double mean, Optional<Interval> confidence, Optional<Interval> range, Color color)
        implements ChartRow {}
