package org.carehomesim.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.statistics.ConfidenceEllipse;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The cost-effectiveness plane: what each scenario costs more than the baseline over the QALYs that it gains, with
 * confidence ellipses, and the line below which it is worth its price.
 */
public final class PlaneChart {

    /** Marks of scenarios whose colour is used for the first, second, third and fourth time. */
    private static final List<Shape> MARKS = List.of(
            new Ellipse2D.Double(-5, -5, 10, 10),
            new Rectangle2D.Double(-4.5, -4.5, 9, 9),
            ShapeUtils.createUpTriangle(5.5f),
            ShapeUtils.createDiamond(6));

    private static final double MARGIN = 0.06;

    private PlaneChart() {}

    /**
     * A scenario on the plane.
     *
     * @param name its title
     * @param place its place among all scenarios, from 0, which decides the look
     * @param mean means of QALYs gained and incremental cost
     * @param ellipse 95% confidence ellipse of the means
     */
    public record Mark(String name, int place, ConfidenceEllipse.Point mean, Optional<ConfidenceEllipse> ellipse) {}

    /**
     * Draws the plane.
     *
     * @param title title of the chart
     * @param threshold pounds a QALY of the line
     * @param marks the scenarios, at least one
     */
    public static JFreeChart of(String title, int threshold, List<Mark> marks) {
        Range qalys = range(marks.stream().flatMapToDouble(PlaneChart::qalys));
        Range cost = range(marks.stream().flatMapToDouble(PlaneChart::costs));
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
        renderer.setDrawSeriesLineAsPath(true);
        for (Mark mark : marks) {
            Color color = ScenarioColors.color(mark.place());
            XYSeries mean = new XYSeries(data.getSeriesCount(), false, true);
            mean.add(mark.mean().qalys(), mark.mean().cost());
            mean.setDescription(ShortText.of(mark.name(), ShortText.LEGEND));
            add(data, renderer, mean, color, false);
            renderer.setSeriesShape(
                    data.getSeriesCount() - 1, MARKS.get(ScenarioColors.round(mark.place()) % MARKS.size()));
            XYSeries outline = new XYSeries(data.getSeriesCount(), false, true);
            mark.ellipse()
                    .ifPresent(ellipse -> ellipse.points().forEach(point -> outline.add(point.qalys(), point.cost())));
            add(data, renderer, outline, color, true);
        }
        add(data, renderer, threshold(threshold, qalys), ChartStyle.MUTED, true);
        int last = data.getSeriesCount() - 1;
        renderer.setSeriesStroke(last, new BasicStroke(1.4f, 0, 1, 1, new float[] {5, 3}, 0));
        renderer.setSeriesVisibleInLegend(last, true);
        renderer.setLegendItemLabelGenerator(
                (dataset, i) -> ((XYSeriesCollection) dataset).getSeries(i).getDescription());
        XYPlot plot = new XYPlot(
                data,
                axis("QALYs gained", Figures::tick, qalys),
                axis("Extra cost", Figures::shortMoney, cost),
                renderer);
        plot.addDomainMarker(new ValueMarker(0, ChartStyle.MUTED, new BasicStroke(1f)), Layer.BACKGROUND);
        plot.addRangeMarker(new ValueMarker(0, ChartStyle.MUTED, new BasicStroke(1f)), Layer.BACKGROUND);
        JFreeChart chart = new JFreeChart(title, null, plot, false);
        chart.addLegend(new LegendTitle(plot));
        ChartStyle.apply(chart);
        plot.setDomainGridlinesVisible(true);
        return chart;
    }

    private static void add(
            XYSeriesCollection data, XYLineAndShapeRenderer renderer, XYSeries series, Color color, boolean line) {
        int place = data.getSeriesCount();
        data.addSeries(series);
        renderer.setSeriesLinesVisible(place, line);
        renderer.setSeriesShapesVisible(place, !line);
        renderer.setSeriesPaint(place, color);
        renderer.setSeriesStroke(place, new BasicStroke(1.6f));
        renderer.setSeriesVisibleInLegend(place, !line);
    }

    private static XYSeries threshold(int threshold, Range qalys) {
        XYSeries line = new XYSeries("threshold", false, true);
        line.setDescription(Figures.money(threshold) + " a QALY");
        line.add(qalys.getLowerBound(), threshold * qalys.getLowerBound());
        line.add(qalys.getUpperBound(), threshold * qalys.getUpperBound());
        return line;
    }

    private static DoubleStream qalys(Mark mark) {
        return DoubleStream.concat(
                DoubleStream.of(mark.mean().qalys()),
                mark.ellipse().stream()
                        .flatMapToDouble(
                                ellipse -> ellipse.points().stream().mapToDouble(ConfidenceEllipse.Point::qalys)));
    }

    private static DoubleStream costs(Mark mark) {
        return DoubleStream.concat(
                DoubleStream.of(mark.mean().cost()),
                mark.ellipse().stream()
                        .flatMapToDouble(
                                ellipse -> ellipse.points().stream().mapToDouble(ConfidenceEllipse.Point::cost)));
    }

    /** From the lowest to the highest of some values and 0, with a margin. */
    private static Range range(DoubleStream values) {
        double[] all = DoubleStream.concat(DoubleStream.of(0), values).toArray();
        double low = DoubleStream.of(all).min().orElseThrow();
        double high = DoubleStream.of(all).max().orElseThrow();
        double margin = low == high ? 1 : MARGIN * (high - low);
        return new Range(low - margin, high + margin);
    }

    private static NumberAxis axis(String label, DoubleFunction<String> tick, Range range) {
        NumberAxis axis = new NumberAxis(label);
        axis.setRange(range);
        axis.setNumberFormatOverride(new TickFormat(tick));
        return axis;
    }
}
