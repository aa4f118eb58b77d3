package org.carehomesim.results.chart;

import java.util.List;
import java.util.Optional;
import org.carehomesim.results.statistics.Interval;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How the mean of an outcome changes with one parameter: a line through its levels, in a band of its intervals. */
public final class ResponseChart {

    private static final float BAND_OPACITY = 0.25f;

    private ResponseChart() {}

    /** A mean at one value of the parameter, with its interval if there is one. */
    public record Mark(double at, double mean, Optional<Interval> interval) {}

    /**
     * Draws the chart.
     *
     * @param title title, the name of the parameter
     * @param outcome label of the vertical axis
     * @param marks the means, at least two
     */
    public static JFreeChart of(String title, String outcome, List<Mark> marks) {
        YIntervalSeries series = new YIntervalSeries(title);
        for (Mark mark : marks) {
            Interval interval = mark.interval().orElse(new Interval(mark.mean(), mark.mean()));
            series.add(mark.at(), mark.mean(), interval.low(), interval.high());
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(true, true);
        renderer.setSeriesPaint(0, ChartStyle.BLUE);
        renderer.setSeriesFillPaint(0, ChartStyle.BLUE);
        renderer.setAlpha(BAND_OPACITY);
        NumberAxis domain = new NumberAxis();
        domain.setAutoRangeIncludesZero(false);
        XYPlot plot = new XYPlot(data, domain, new NumberAxis(outcome), renderer);
        JFreeChart chart = new JFreeChart(title, null, plot, false);
        ChartStyle.apply(chart);
        return chart;
    }
}
