package org.carehomesim.viz.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.carehomesim.viz.chart.DailyChart.Period;
import org.carehomesim.viz.figures.DayFigures;
import org.carehomesim.viz.figures.RunFigures;
import org.jfree.chart.JFreeChart;

/** The charts that follow a run, or several side by side, while they go on. */
public final class LiveCharts {

    private final List<RunFigures> runs;
    private final int[] daysSent;
    private final List<DailyChart> charts;
    private final List<ObjIntConsumer<DayFigures>> listeners = new ArrayList<>();
    private final PacedUpdates updates;

    /**
     * Creates the charts of runs that have been started.
     *
     * @param runs one run or more, with the same first day and length
     */
    public LiveCharts(List<RunFigures> runs) {
        this.runs = List.copyOf(runs);
        daysSent = new int[runs.size()];
        charts = charts(new Period(runs.get(0).startDate(), runs.get(0).days()), this.runs);
        updates = new PacedUpdates(charts.stream().map(DailyChart::chart).toArray(JFreeChart[]::new));
    }

    private static List<DailyChart> charts(Period period, List<RunFigures> runs) {
        int number = runs.size();
        List<ObservedTotals> observed = ObservedTotals.ofDeaths(runs.get(0).observed(), period);
        DailyLineChart deaths = new DailyLineChart(ObservedTotals.explain(Topic.DEATHS, observed), period, number);
        for (ObservedTotals totals : observed) {
            deaths.withObserved(observed.size() == 1 ? "Observed" : "Observed: " + totals.title(), totals);
        }
        return List.of(
                number == 1
                        ? new StackedCurve(Topic.INFECTIONS, period)
                        : new DailyLineChart(Topic.INFECTIONS_COMPARED, period, number),
                new DailyLineChart(Topic.OUTBREAKS, period, number),
                deaths,
                new DailyLineChart(Topic.REPRODUCTION, period, number).withThreshold(1),
                new DailyLineChart(Topic.STAFF, period, number),
                new DailyLineChart(Topic.PROTECTION, period, number));
    }

    /** The charts: infections, outbreaks, deaths, reproduction numbers, staff, protective equipment. */
    public List<DailyChart> all() {
        return charts;
    }

    /** Adds somebody who is told of every day of every run, on the Swing thread, after the charts. */
    public void onDay(ObjIntConsumer<DayFigures> listener) {
        listeners.add(listener);
    }

    /** Days drawn so far; on the Swing thread only. */
    public int daysDrawn() {
        return charts.get(0).days(runs.size() - 1);
    }

    /** Starts drawing. */
    public void open() {
        updates.begin();
    }

    /** Stops drawing for good. */
    public void close() {
        updates.end();
    }

    /** Begins again with empty charts; called while the models stand still. */
    public void restart() {
        Arrays.fill(daysSent, 0);
        runs.forEach(RunFigures::restart);
        updates.later(() -> charts.forEach(DailyChart::clear));
    }

    /** Takes over the day simulated since the last call, if any; called after every day, while the models stand still. */
    public void follow() {
        for (int i = 0; i < daysSent.length; i++) {
            int run = i;
            if (runs.get(run).daysDone() > daysSent[run]) {
                daysSent[run] = runs.get(run).daysDone();
                DayFigures figures = runs.get(run).today();
                updates.later(() -> append(run, figures));
            }
        }
    }

    private void append(int run, DayFigures figures) {
        charts.forEach(chart -> chart.append(run, figures));
        listeners.forEach(listener -> listener.accept(figures, run));
    }

    /** Makes all changes that wait; on the Swing thread only. */
    public void drawNow() {
        updates.makeChanges();
    }
}
