package org.carehomesim.results.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carehomesim.results.statistics.CountDistribution;
import org.carehomesim.results.statistics.Periods;
import org.carehomesim.results.table.DailyKey;
import org.carehomesim.results.table.DailyRun;
import org.carehomesim.sim.observe.ObservedSeries;

/** Runs of a scenario in the periods of an observed series, and their sums over the periods that were observed. */
final class ObservedTally {

    private final ObservedSeries series;
    private final DailyKey key;
    private final CurveTally tally;
    private final Map<LocalDate, Double> within;
    /** Which of the tally's periods were observed. */
    private final int[] common;

    private final CountDistribution totals = new CountDistribution();

    ObservedTally(ObservedSeries series, LocalDate start, int days) {
        this.series = series;
        this.key = DailyKey.of(series);
        LocalDate anchor = Optional.ofNullable(series.counts().points().ceilingKey(start))
                .orElse(series.counts().points().lastKey());
        this.tally = new CurveTally(key, Periods.endingOn(anchor, series.periodDays(), start, days));
        LocalDate end = start.plusDays(days);
        this.within = new LinkedHashMap<>(series.counts().points());
        within.keySet().removeIf(date -> date.isBefore(start) || !date.isBefore(end));
        List<LocalDate> dates = tally.periods().dates();
        this.common = IntStream.range(0, dates.size())
                .filter(i -> within.containsKey(dates.get(i)))
                .toArray();
    }

    void add(DailyRun run) {
        int[] values = tally.add(run);
        int total = 0;
        for (int period : common) {
            total += values[period];
        }
        totals.add(total);
    }

    ObservedSeries series() {
        return series;
    }

    DailyKey key() {
        return key;
    }

    /** Whether anything was observed within the run. */
    boolean isWithinRun() {
        return !within.isEmpty();
    }

    /** The scenario in the observed periods. */
    Curve curve() {
        return tally.curve();
    }

    /** The scenario beside what was observed within the run. */
    ObservedCurve observedCurve() {
        return new ObservedCurve(
                series.title(),
                series.source(),
                key,
                series.periodDays(),
                List.copyOf(within.keySet()),
                List.copyOf(within.values()),
                curve(),
                key.countsEvents() && common.length > 0 ? Optional.of(totals()) : Optional.empty());
    }

    private ObservedCurve.Totals totals() {
        List<LocalDate> dates = tally.periods().dates();
        double seen =
                IntStream.of(common).mapToDouble(i -> within.get(dates.get(i))).sum();
        double[] ends = totals.quantiles(0.05, 0.95);
        return new ObservedCurve.Totals(seen, totals.mean(), ends[0], ends[1]);
    }
}
