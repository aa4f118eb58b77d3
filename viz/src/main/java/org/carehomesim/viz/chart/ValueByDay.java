package org.carehomesim.viz.chart;

import java.awt.BasicStroke;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.viz.drawing.Palette;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A single value drawn by day of the run. */
public final class ValueByDay {

    private final XYSeries series = new XYSeries("value");
    private final JFreeChart chart;

    /** Creates an empty chart. */
    public ValueByDay(String title) {
        chart = ChartFactory.createXYLineChart(
                title, "Day", null, new XYSeriesCollection(series), PlotOrientation.VERTICAL, false, false, false);
        ChartStyle.apply(chart);
        chart.getXYPlot().getRenderer().setSeriesPaint(0, Palette.INFECTIOUS);
        chart.getXYPlot().getRenderer().setSeriesStroke(0, new BasicStroke(2f));
    }

    /** The chart. */
    public JFreeChart chart() {
        return chart;
    }

    /** Sets the value of a day. */
    public void set(double day, double value) {
        series.addOrUpdate(day, value);
    }
}
