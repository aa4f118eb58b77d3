package org.carehomesim.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.carehomesim.results.statistics.Bands;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** An epidemic curve over dates: the median of the runs with bands of half and nine tenths of them. */
public final class CurveChart {

    private static final float WIDTH = 2.2f;
    private static final double OUTER = 0.18;
    private static final int TICKS = 4;
    private static final double INNER = 0.32;
    private static final double SHORT_DAYS = 50;
    private static final double MILLIS_A_DAY = 86_400_000;
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final Shape BLOCK = new Rectangle2D.Double(-7, -5, 14, 10);
    private static final Shape BAR = new Rectangle2D.Double(-8, -1, 16, 2.2);
    private static final Shape POINT = new Ellipse2D.Double(-3.5, -3.5, 7, 7);

    private final NumberAxis values;
    private final XYPlot plot;
    private final LegendItemCollection legend = new LegendItemCollection();
    private final String title;
    private final String unit;

    /**
     * Starts an empty chart.
     *
     * @param title title of the chart
     * @param unit what the vertical axis counts, shown below the title because turned text is hard to read; may be
     *     empty
     */
    public CurveChart(String title, String unit) {
        this.title = title;
        DateAxis dates = new DateAxis(null, UTC, Locale.UK);
        SimpleDateFormat format = new SimpleDateFormat("d MMM", Locale.UK);
        format.setTimeZone(UTC);
        dates.setDateFormatOverride(format);

        dates.setLowerMargin(0.01);
        dates.setUpperMargin(0.02);
        this.unit = unit;
        values = new NumberAxis();
        values.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        plot = new XYPlot(null, dates, values, null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    /** Days and weeks on a short axis, else first days of months: dates that people think in. */
    private static TickUnits ticks(double days) {
        TickUnits units = new TickUnits();
        if (days <= SHORT_DAYS) {
            units.add(new DateTickUnit(DateTickUnitType.DAY, 1));
            units.add(new DateTickUnit(DateTickUnitType.DAY, 7));
        }
        for (int months : new int[] {1, 2, 3, 6, 12}) {
            units.add(new DateTickUnit(DateTickUnitType.MONTH, months));
        }
        return units;
    }

    /** Adds the runs: their median and bands. */
    public CurveChart with(String name, Color color, List<LocalDate> dates, Bands bands) {
        YIntervalSeries outer = new YIntervalSeries(name + " 90%");
        YIntervalSeries inner = new YIntervalSeries(name);
        for (int i = 0; i < dates.size(); i++) {
            Bands.Point point = bands.points().get(i);
            outer.add(millis(dates.get(i)), point.median(), point.p05(), point.p95());
            inner.add(millis(dates.get(i)), point.median(), point.p25(), point.p75());
        }
        addBand(outer, color, OUTER, false);
        addBand(inner, color, INNER, true);
        boolean one = bands.runs() == 1;
        legend.add(new LegendItem(one ? "The only run" : "Median of runs", null, null, null, BAR, color));
        if (!one) {
            legend.add(block("Half of runs", blend(color, INNER + OUTER)));
            legend.add(block("90% of runs", blend(color, OUTER)));
        }
        return this;
    }

    /** Adds a thin line for comparison. */
    public CurveChart withLine(String name, Color color, List<LocalDate> dates, Bands bands) {
        XYSeries line = new XYSeries(name, false, true);
        for (int i = 0; i < dates.size(); i++) {
            line.add(millis(dates.get(i)), bands.points().get(i).median());
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, new BasicStroke(1.4f, 0, 1, 1, new float[] {5, 3}, 0));
        add(new XYSeriesCollection(line), renderer);
        legend.add(new LegendItem(name, null, null, null, BAR, color));
        return this;
    }

    /** Adds observed counts as points. */
    public CurveChart withPoints(String name, List<LocalDate> dates, List<Double> counts) {
        XYSeries points = new XYSeries(name, false, true);
        for (int i = 0; i < dates.size(); i++) {
            points.add(millis(dates.get(i)), (double) counts.get(i));
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, ChartStyle.INK);
        renderer.setSeriesShape(0, POINT);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, Color.WHITE);
        renderer.setSeriesFillPaint(0, ChartStyle.INK);
        renderer.setUseFillPaint(true);
        add(new XYSeriesCollection(points), renderer);
        legend.add(new LegendItem(name, null, null, null, POINT, ChartStyle.INK));
        return this;
    }

    /** Lets the vertical axis end at {@code highest} with the same few ticks, so that several charts can be compared. */
    public CurveChart upTo(double highest) {
        values.setRange(0, highest <= 0 ? 1 : highest * 1.05);
        values.setTickUnit(new NumberTickUnit(roundStep(highest / TICKS)));
        return this;
    }

    /** The next of 1, 2, 5, 10, 20, 50, ... */
    private static double roundStep(double step) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(Math.max(1, step))));
        double mantissa = Math.max(1, step) / power;
        return power * (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10);
    }

    /** The finished chart. */
    public JFreeChart chart(boolean withLegend) {
        DateAxis dates = (DateAxis) plot.getDomainAxis();
        dates.setStandardTickUnits(ticks(dates.getRange().getLength() / MILLIS_A_DAY));
        JFreeChart chart = new JFreeChart(title, null, plot, false);
        if (withLegend) {
            plot.setFixedLegendItems(legend);
            chart.addLegend(new LegendTitle(plot));
        }
        ChartStyle.apply(chart);
        if (!unit.isEmpty()) {
            ChartStyle.note(chart, unit);
        }
        return chart;
    }

    private void addBand(YIntervalSeries series, Color color, double opacity, boolean line) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(line, false);
        renderer.setAlpha((float) opacity);
        renderer.setSeriesFillPaint(0, color);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        add(data, renderer);
    }

    private void add(XYDataset data, XYItemRenderer renderer) {
        int index = plot.getDatasetCount();
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }

    private static LegendItem block(String label, Color color) {
        return new LegendItem(label, null, null, null, BLOCK, color);
    }

    /** The colour as it looks on white when let through by {@code opacity}. */
    private static Color blend(Color color, double opacity) {
        return new Color(
                blend(color.getRed(), opacity), blend(color.getGreen(), opacity), blend(color.getBlue(), opacity));
    }

    private static int blend(int channel, double opacity) {
        return (int) Math.round(255 - (255 - channel) * opacity);
    }

    private static double millis(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
