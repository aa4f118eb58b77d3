package org.carehomesim.results.chart;

import java.awt.BasicStroke;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One line a scenario over a number. */
public final class LineChart {

    private static final float WIDTH = 2.2f;
    /** Dashes and dots for scenarios whose colour is used a second, third or fourth time. */
    private static final List<float[]> DASHES =
            List.of(new float[] {7, 4}, new float[] {2, 3}, new float[] {10, 3, 2, 3});

    private LineChart() {}

    /**
     * A line.
     *
     * @param name title of the scenario
     * @param place place of the scenario among all, from 0, which decides the look
     * @param points its points, at least one
     */
    public record Line(String name, int place, List<Point> points) {}

    /** A point of a line. */
    public record Point(double x, double y) {}

    /** An axis from 0: its label, the format of its ticks, and where it ends. */
    public record Axis(String label, DoubleFunction<String> tick, double highest) {}

    /** Draws the lines, which are told apart by colour and, when the colours are used up, by dashes. */
    public static JFreeChart of(String title, Axis horizontal, Axis vertical, List<Line> lines) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < lines.size(); i++) {
            XYSeries series = new XYSeries(i, false, true);
            series.setDescription(ShortText.of(lines.get(i).name(), ShortText.LEGEND));
            lines.get(i).points().forEach(point -> series.add(point.x(), point.y()));
            data.addSeries(series);
            renderer.setSeriesPaint(i, ScenarioColors.color(lines.get(i).place()));
            renderer.setSeriesStroke(i, stroke(ScenarioColors.round(lines.get(i).place())));
        }
        renderer.setLegendItemLabelGenerator(
                (dataset, i) -> ((XYSeriesCollection) dataset).getSeries(i).getDescription());
        XYPlot plot = new XYPlot(data, axis(horizontal), axis(vertical), renderer);
        JFreeChart chart = new JFreeChart(title, null, plot, false);
        chart.addLegend(new LegendTitle(plot));
        ChartStyle.apply(chart);
        return chart;
    }

    private static BasicStroke stroke(int round) {
        return round == 0
                ? new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(
                        WIDTH,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1,
                        DASHES.get((round - 1) % DASHES.size()),
                        0);
    }

    private static NumberAxis axis(Axis axis) {
        NumberAxis number = new NumberAxis(axis.label());
        number.setRange(0, axis.highest() > 0 ? axis.highest() : 1);
        number.setNumberFormatOverride(new TickFormat(axis.tick()));
        return number;
    }
}
