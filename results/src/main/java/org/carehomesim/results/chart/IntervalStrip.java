package org.carehomesim.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.statistics.Interval;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A mean and its interval beside zero, small enough for a cell of a table. */
public final class IntervalStrip {

    private static final double MARGIN = 0.05;

    private IntervalStrip() {}

    /** The axis that the strips of one column share: from the lowest to the highest end of all, zero among them. */
    public static Range axis(List<Interval> intervals) {
        double low = intervals.stream().mapToDouble(Interval::low).min().orElse(0);
        double high = intervals.stream().mapToDouble(Interval::high).max().orElse(0);
        Range range = new Range(Math.min(0, low), Math.max(0, high));
        return range.getLength() == 0 ? new Range(-1, 1) : Range.expand(range, MARGIN, MARGIN);
    }

    /** Draws a strip without words. */
    public static JFreeChart of(Range axis, double mean, Optional<Interval> interval, Color color) {
        XYSeries item = new XYSeries("mean");
        item.add(0, 0);
        NumberAxis domain = new NumberAxis();
        domain.setRange(axis);
        domain.setVisible(false);
        NumberAxis range = new NumberAxis();
        range.setRange(-1, 1);
        range.setVisible(false);
        IntervalRow row = new IntervalRow("", "", mean, interval, Optional.empty(), color);
        XYPlot plot = new XYPlot(new XYSeriesCollection(item), domain, range, new IntervalRenderer(List.of(row)));
        plot.addDomainMarker(new ValueMarker(0, ChartStyle.MUTED, new BasicStroke(1)), Layer.BACKGROUND);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        ChartStyle.apply(chart);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBackgroundPaint(null);
        plot.setBackgroundPaint(null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(false);
        return chart;
    }
}
