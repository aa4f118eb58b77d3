package org.carehomesim.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.viz.drawing.Palette;
import org.carehomesim.viz.state.DayCounts;
import org.carehomesim.viz.state.SectorView;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.RangeType;
import org.jfree.data.time.Day;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.TimeSeriesCollection;

/**
 * Residents infectious, infected each day, and died so far, by date.
 *
 * <p>Days are only ever appended; {@link #clear()} begins again.
 */
public final class EpidemicCurve {

    /** Dates are drawn in one zone for axis and data, so that the picture is the same everywhere. */
    private static final TimeZone ZONE = TimeZone.getTimeZone(ZoneOffset.UTC);

    private final TimeSeries infectious = new TimeSeries("Infectious at the end of the day");
    private final TimeSeries newInfections = new TimeSeries("Infected on the day");
    private final TimeSeries deaths = new TimeSeries("Died so far");
    private final JFreeChart chart;

    /**
     * Creates an empty curve whose axis spans the whole run.
     *
     * @param start date of day 0
     * @param days length of the run
     */
    public EpidemicCurve(LocalDate start, int days) {
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(dateAxis(start, days));
        plot.setRangeAxis(countAxis());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        addBars(plot, 0, newInfections);
        addLine(plot, 1, infectious, Palette.INFECTIOUS);
        addLine(plot, 2, deaths, Palette.DEATHS);
        chart = new JFreeChart("Residents of all homes", JFreeChart.DEFAULT_TITLE_FONT, plot, true);
        ChartStyle.apply(chart);
    }

    /** The curve of every day that a run has simulated. */
    public static EpidemicCurve of(SectorView view) {
        EpidemicCurve curve = new EpidemicCurve(view.startDate(), view.days());
        for (int day = 0; day < view.daysDone(); day++) {
            curve.append(view.day(day));
        }
        return curve;
    }

    /** The chart; it redraws itself when days are appended. */
    public JFreeChart chart() {
        return chart;
    }

    /** Adds a day after the last one. */
    public void append(DayCounts counts) {
        LocalDate date = counts.date();
        Day day = new Day(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        infectious.add(day, counts.infectious());
        newInfections.add(day, counts.newInfections());
        deaths.add(day, counts.deaths());
    }

    /** Takes all days away. */
    public void clear() {
        infectious.clear();
        newInfections.clear();
        deaths.clear();
    }

    /** Number of days on the curve. */
    public int days() {
        return infectious.getItemCount();
    }

    private static DateAxis dateAxis(LocalDate start, int days) {
        DateAxis axis = new DateAxis(null, ZONE, Locale.UK);
        axis.setRange(midnight(start), midnight(start.plusDays(days)));
        SimpleDateFormat format = new SimpleDateFormat("d MMM yyyy", Locale.UK);
        format.setTimeZone(ZONE);
        axis.setDateFormatOverride(format);
        return axis;
    }

    private static Date midnight(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static NumberAxis countAxis() {
        NumberAxis axis = new NumberAxis("Residents");
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.UK));
        axis.setRangeType(RangeType.POSITIVE);
        axis.setTickLabelInsets(new RectangleInsets(8, 4, 8, 4));
        axis.setAutoRangeMinimumSize(10);
        return axis;
    }

    private static void addLine(XYPlot plot, int index, TimeSeries series, Color colour) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        plot.setDataset(index, new TimeSeriesCollection(series, ZONE));
        plot.setRenderer(index, renderer);
    }

    private static void addBars(XYPlot plot, int index, TimeSeries series) {
        XYBarRenderer renderer = new XYBarRenderer(0.15);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, Palette.NEW_INFECTIONS);
        plot.setDataset(index, new TimeSeriesCollection(series, ZONE));
        plot.setRenderer(index, renderer);
    }
}
