package org.carehomesim.viz.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.viz.figures.DayFigures;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.RangeType;

/** A chart of one or more runs by date. Days are only ever appended; {@link #clear()} begins again. */
public abstract class DailyChart {

    private static final float TEXT_POINTS = 12;

    /** Room for counts beside the axis, the same in all charts so that dates stand above each other. */
    private static final double AXIS_WIDTH = 44;

    private final Topic topic;
    private final LocalDate start;
    private final List<List<double[]>> daily = new ArrayList<>();
    private final List<List<double[]>> values = new ArrayList<>();
    private final EventMarks marks;
    private final XYPlot plot = new XYPlot();
    private JFreeChart chart;

    /**
     * Creates a chart without days.
     *
     * @param topic what it shows
     * @param period the dates that its axis spans
     * @param runs number of runs
     */
    DailyChart(Topic topic, Period period, int runs) {
        this.topic = topic;
        this.start = period.start();
        for (int run = 0; run < runs; run++) {
            daily.add(new ArrayList<>());
            values.add(new ArrayList<>());
        }
        marks = new EventMarks(runs);
        plot.setDomainAxis(Dates.axis(period.start(), period.days()));
        plot.setRangeAxis(countAxis());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    /**
     * The days of runs that are shown together.
     *
     * @param start date of day 0
     * @param days number of days
     */
    public record Period(LocalDate start, int days) {}

    /** Gives plot and chart their looks; called when datasets and renderers are there. */
    final void complete() {
        // behind the data, so that words do not hide it
        plot.getRenderer(0).removeAnnotations();
        plot.getRenderer(0).addAnnotation(marks, Layer.BACKGROUND);
        chart = new JFreeChart(topic.title(), JFreeChart.DEFAULT_TITLE_FONT, plot, true);
        ChartStyle.apply(chart);
        chart.setPadding(new RectangleInsets(4, 4, 2, 12));
        chart.getTitle().setFont(ChartStyle.boldFont());
        chart.getTitle().setPadding(2, 4, 0, 4);
        LegendTitle legend = chart.getLegend();
        legend.setPosition(RectangleEdge.TOP);
        legend.setItemFont(ChartStyle.font().deriveFont(TEXT_POINTS));
        legend.setItemLabelPadding(new RectangleInsets(1, 2, 1, 10));
        legend.setPadding(0, 2, 2, 0);
        plot.getDomainAxis().setTickLabelFont(ChartStyle.font().deriveFont(TEXT_POINTS));
        plot.getRangeAxis().setTickLabelFont(ChartStyle.font().deriveFont(TEXT_POINTS));
    }

    private static NumberAxis countAxis() {
        NumberAxis axis = new NumberAxis();
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.UK));
        axis.setRangeType(RangeType.POSITIVE);
        axis.setTickLabelInsets(new RectangleInsets(6, 4, 6, 4));
        axis.setAutoRangeMinimumSize(5);
        axis.setFixedDimension(AXIS_WIDTH);
        return axis;
    }

    /** The chart; it redraws itself when days are appended. */
    public final JFreeChart chart() {
        return chart;
    }

    /** What it shows. */
    public final Topic topic() {
        return topic;
    }

    /** The lines where policies start and end. */
    public final EventMarks marks() {
        return marks;
    }

    /** Number of runs. */
    public final int runs() {
        return values.size();
    }

    /** Days drawn of a run, counted from 0. */
    public final int days(int run) {
        return values.get(run).size();
    }

    /** Adds a day of a run after its last one. */
    public final void append(int run, DayFigures figures) {
        daily.get(run).add(topic.values(figures));
        double[] row = mean(daily.get(run));
        values.get(run).add(row);
        draw(run, figures.date(), row);
        marks.add(run, figures.changes());
    }

    private double[] mean(List<double[]> rows) {
        List<double[]> last = rows.subList(Math.max(0, rows.size() - topic.meanOfDays()), rows.size());
        double[] mean = new double[topic.lines().size()];
        for (int line = 0; line < mean.length; line++) {
            int number = line;
            mean[line] = last.stream().mapToDouble(row -> row[number]).sum() / last.size();
        }
        return mean;
    }

    /** Takes all days of all runs away. */
    public final void clear() {
        daily.forEach(List::clear);
        values.forEach(List::clear);
        clearDrawn();
        marks.clear();
    }

    /** What a run shows for a date, in the order of the topic's lines; empty for a day that is not drawn. */
    public final Optional<double[]> valuesOn(int run, LocalDate date) {
        long day = date.toEpochDay() - start.toEpochDay();
        return day < 0 || day >= values.get(run).size()
                ? Optional.empty()
                : Optional.of(values.get(run).get((int) day).clone());
    }

    /** The date at a place of the date axis. */
    public final LocalDate dateAt(double axisValue) {
        return Dates.date(axisValue);
    }

    final XYPlot plot() {
        return plot;
    }

    /** Draws a row of values. */
    abstract void draw(int run, LocalDate date, double[] row);

    /** Takes away everything drawn by {@link #draw}. */
    abstract void clearDrawn();
}
