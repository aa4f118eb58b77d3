package org.carehomesim.results.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** How often counts occur: one bar a class of counts. */
public final class HistogramChart {

    private static final double GAP = 0.06;

    private HistogramChart() {}

    /**
     * A bar.
     *
     * @param lowest lowest count in it
     * @param highest highest count in it
     * @param height its height, at least 0
     */
    public record Bar(int lowest, int highest, double height) {}

    /**
     * Draws the bars.
     *
     * @param title title of the chart
     * @param counts label of the horizontal axis
     * @param heights ticks of the vertical axis
     * @param bars the bars in ascending order, at least one
     */
    public static JFreeChart of(String title, String counts, DoubleFunction<String> heights, List<Bar> bars) {
        XYIntervalSeries series = new XYIntervalSeries("bars", false, false);
        for (Bar bar : bars) {
            double from = bar.lowest() - 0.5;
            double to = bar.highest() + 0.5;
            series.add((from + to) / 2, from, to, bar.height(), bar.height(), bar.height());
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYBarRenderer renderer = new XYBarRenderer(GAP);
        renderer.setSeriesPaint(0, ChartStyle.BLUE);
        NumberAxis domain = new NumberAxis(counts);
        domain.setRange(bars.get(0).lowest() - 0.5, bars.get(bars.size() - 1).highest() + 0.5);
        domain.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        NumberAxis range = new NumberAxis();
        range.setNumberFormatOverride(new TickFormat(heights));
        JFreeChart chart = new JFreeChart(title, null, new XYPlot(data, domain, range, renderer), false);
        ChartStyle.apply(chart);
        return chart;
    }
}
