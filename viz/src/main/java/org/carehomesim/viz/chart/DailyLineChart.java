package org.carehomesim.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carehomesim.results.chart.ChartStyle;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.TimeSeriesCollection;

/** Lines by date; of several runs, each line in the same colour, solid for the first and dashed for the second. */
public final class DailyLineChart extends DailyChart {

    private final List<List<TimeSeries>> series = new ArrayList<>();
    private int datasets;

    /** Creates a chart without days. */
    DailyLineChart(Topic topic, Period period, int runs) {
        super(topic, period, runs);
        // drawn from the last run to the first, so that the solid lines are not hidden
        for (int run = 0; run < runs; run++) {
            series.add(addRun(topic, run, runs));
        }
        complete();
    }

    /** Draws a line across at a value that divides good from bad. */
    DailyLineChart withThreshold(double value) {
        ValueMarker marker = new ValueMarker(value, ChartStyle.MUTED, new BasicStroke(1.2f));
        plot().addRangeMarker(marker);
        NumberAxis axis = (NumberAxis) plot().getRangeAxis();
        axis.setStandardTickUnits(NumberAxis.createStandardTickUnits());
        axis.setAutoRangeMinimumSize(1.5 * value);
        return this;
    }

    /** Adds dots of what was observed; they are there from the start, and stay. */
    DailyLineChart withObserved(String name, ObservedTotals observed) {
        TimeSeries dots = new TimeSeries(name);
        observed.byDate().forEach((date, total) -> dots.add(Dates.day(date), total));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
        renderer.setSeriesPaint(0, ChartStyle.VERMILION);
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, Color.WHITE);
        plot().setDataset(datasets, new TimeSeriesCollection(dots, Dates.ZONE));
        plot().setRenderer(datasets++, renderer);
        complete();
        return this;
    }

    private List<TimeSeries> addRun(Topic topic, int run, int runs) {
        TimeSeriesCollection dataset = new TimeSeriesCollection(Dates.ZONE);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        List<TimeSeries> ofRun = new ArrayList<>();
        for (int line = 0; line < topic.lines().size(); line++) {
            Topic.Line drawn = topic.lines().get(line);
            TimeSeries lineOfRun =
                    new TimeSeries(runs == 1 ? drawn.name() : RunStyle.letter(run) + ": " + drawn.name());
            dataset.addSeries(lineOfRun);
            ofRun.add(lineOfRun);
            renderer.setSeriesPaint(line, drawn.colour());
            renderer.setSeriesStroke(line, RunStyle.stroke(run));
        }
        plot().setDataset(datasets, dataset);
        plot().setRenderer(datasets++, renderer);
        return ofRun;
    }

    @Override
    void draw(int run, LocalDate date, double[] row) {
        for (int line = 0; line < row.length; line++) {
            series.get(run).get(line).add(Dates.day(date), row[line], line == row.length - 1);
        }
    }

    @Override
    void clearDrawn() {
        series.forEach(ofRun -> ofRun.forEach(TimeSeries::clear));
    }
}
