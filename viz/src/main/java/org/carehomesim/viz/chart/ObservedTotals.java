package org.carehomesim.viz.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.ObservedSeries;
import org.carehomesim.viz.chart.DailyChart.Period;

/**
 * Deaths observed in reality, added up from the start of a run.
 *
 * @param title what was counted
 * @param byDate deaths so far at the end of a date
 */
record ObservedTotals(String title, SortedMap<LocalDate, Double> byDate) {

    /** The series of deaths among the observed, with the periods that lie wholly within the run. */
    static List<ObservedTotals> ofDeaths(List<ObservedSeries> observed, Period period) {
        return observed.stream().flatMap(series -> of(series, period).stream()).toList();
    }

    /** A topic with words on what was observed. */
    static Topic explain(Topic topic, List<ObservedTotals> observed) {
        return observed.isEmpty()
                ? topic
                : topic.explainedBy(observed.stream()
                        .map(ObservedTotals::title)
                        .collect(Collectors.joining(
                                "; ", "Dots: observed in reality, added up over the same days (", ").")));
    }

    private static Optional<ObservedTotals> of(ObservedSeries series, Period period) {
        SortedMap<LocalDate, Double> totals = new TreeMap<>();
        double sum = 0;
        for (Map.Entry<LocalDate, Double> count : series.counts().points().entrySet()) {
            LocalDate last = count.getKey();
            boolean within = !last.minusDays(series.periodDays() - 1L).isBefore(period.start())
                    && last.isBefore(period.start().plusDays(period.days()));
            if (within && series.column() == DailyColumn.NEW_DEATHS) {
                sum += count.getValue();
                totals.put(last, sum);
            } else if (within && series.column() == DailyColumn.DEAD) {
                totals.put(last, count.getValue());
            }
        }
        return totals.isEmpty() ? Optional.empty() : Optional.of(new ObservedTotals(series.title(), totals));
    }
}
