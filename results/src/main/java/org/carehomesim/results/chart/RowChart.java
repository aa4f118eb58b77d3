package org.carehomesim.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Charts with one labelled row a scenario: intervals, and stacked bars. */
public final class RowChart {

    private static final int ROW_HEIGHT = 46;
    private static final int AROUND_ROWS = 100;
    private static final int LEGEND_LINE = 22;
    private static final double MARGIN = 0.04;
    /** The first and the last tick may stand at the very ends of the axis: their labels need this room. */
    private static final RectangleInsets AROUND_PLOT = new RectangleInsets(4, 22, 4, 8);

    private static final Shape SQUARE = new Rectangle2D.Double(-6, -6, 12, 12);

    private final JFreeChart chart;
    private final int rows;

    private RowChart(JFreeChart chart, int rows) {
        this.chart = chart;
        this.rows = rows;
    }

    /** The horizontal axis: its label, its ticks and the value marked by a vertical line. */
    public record Axis(String label, DoubleFunction<String> tick, double reference) {}

    /** Means with intervals, from the top in the order of the list; at least one row. */
    public static RowChart intervals(String title, Axis axis, List<IntervalRow> rows) {
        double[] values = rows.stream()
                .flatMapToDouble(row -> DoubleStream.concat(
                        DoubleStream.of(row.mean()),
                        DoubleStream.concat(
                                row.confidence().stream().flatMapToDouble(i -> DoubleStream.of(i.low(), i.high())),
                                row.range().stream().flatMapToDouble(i -> DoubleStream.of(i.low(), i.high())))))
                .toArray();
        return new RowChart(chart(title, axis, rows.size(), values, new IntervalRenderer(rows)), rows.size());
    }

    /** Sums of parts; {@code names} and {@code colors} are those of the parts. */
    public static RowChart stacks(
            String title, Axis axis, List<String> names, List<Color> colors, List<StackRow> rows) {
        double[] values = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.negative(), row.positive()))
                .toArray();
        JFreeChart chart = chart(title, axis, rows.size(), values, new StackRenderer(rows, colors));
        LegendItemCollection items = new LegendItemCollection();
        for (int i = 0; i < names.size(); i++) {
            items.add(new LegendItem(names.get(i), null, null, null, SQUARE, colors.get(i)));
        }
        items.add(new LegendItem("Sum", null, null, null, new Rectangle2D.Double(-1, -8, 2, 16), ChartStyle.INK));
        chart.getXYPlot().setFixedLegendItems(items);
        chart.addLegend(new LegendTitle(chart.getXYPlot()));
        ChartStyle.apply(chart);
        chart.getXYPlot().setRangeGridlinesVisible(false);
        chart.getXYPlot().setDomainGridlinesVisible(true);
        return new RowChart(chart, rows.size());
    }

    /** The chart itself. */
    public JFreeChart chart() {
        return chart;
    }

    /** Height in pixels that gives every row its room. */
    public int height() {
        return ROW_HEIGHT * rows + AROUND_ROWS + (chart.getLegend() == null ? 0 : LEGEND_LINE);
    }

    private static JFreeChart chart(String title, Axis axis, int rows, double[] values, RowRenderer<?> renderer) {
        XYSeries items = new XYSeries("rows", false, true);
        for (int row = 0; row < rows; row++) {
            items.add(0, rows - 1 - row);
        }
        XYPlot plot = new XYPlot(new XYSeriesCollection(items), domain(axis, values), hidden(rows), renderer);
        ValueMarker reference = new ValueMarker(
                axis.reference(), ChartStyle.MUTED, new BasicStroke(1.2f, 0, 0, 1, new float[] {4, 3}, 0));
        plot.addDomainMarker(reference, Layer.BACKGROUND);
        JFreeChart chart = new JFreeChart(title, null, plot, false);
        ChartStyle.apply(chart);
        plot.setInsets(AROUND_PLOT);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        return chart;
    }

    private static NumberAxis domain(Axis axis, double[] values) {
        NumberAxis domain = new NumberAxis(axis.label());
        double low = Math.min(axis.reference(), DoubleStream.of(values).min().orElse(0));
        double high = Math.max(axis.reference(), DoubleStream.of(values).max().orElse(0));
        low = Math.min(low, 0);
        high = Math.max(high, 0);
        if (low == high) {
            high = low + 1;
        }
        double margin = MARGIN * (high - low);
        domain.setRange(low < 0 ? low - margin : low, high > 0 ? high + margin : high);
        domain.setNumberFormatOverride(new TickFormat(axis.tick()));
        return domain;
    }

    private static NumberAxis hidden(int rows) {
        NumberAxis range = new NumberAxis();
        range.setRange(-0.4, rows - 0.25);
        range.setVisible(false);
        return range;
    }
}
