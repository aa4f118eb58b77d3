package org.carehomesim.results.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.carehomesim.results.statistics.Bands;
import org.carehomesim.results.statistics.Periods;
import org.carehomesim.results.statistics.Sample;
import org.carehomesim.results.table.DailyKey;
import org.carehomesim.results.table.DailySeries;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.ObservedSeries;
import org.carehomesim.sim.person.Group;

/** Makes the epidemic curves of a report from {@code daily.csv}. */
public final class CurveReader {

    private static final DailyKey DEATHS = new DailyKey(Group.RESIDENT, DailyColumn.NEW_DEATHS);
    private static final DailyKey INFECTIONS = new DailyKey(Group.RESIDENT, DailyColumn.NEW_INFECTIONS);
    private static final int WEEK = 7;

    private final DailySeries daily;
    private final List<String> scenarios;
    private final String baseline;

    private CurveReader(DailySeries daily, List<String> scenarios, String baseline) {
        this.daily = daily;
        this.scenarios = scenarios;
        this.baseline = baseline;
    }

    /**
     * Reads the curves.
     *
     * @param folder the results folder
     * @param scenarios names of the scenarios that have runs
     * @param baseline name of the one beside which observed counts are drawn
     * @param observed observed counts
     */
    public static Curves read(Path folder, List<String> scenarios, String baseline, List<ObservedSeries> observed)
            throws IOException {
        Set<DailyKey> keys = new LinkedHashSet<>(List.of(DEATHS, INFECTIONS));
        observed.forEach(series -> keys.add(key(series)));
        return new CurveReader(DailySeries.read(folder, keys), scenarios, baseline).curves(observed);
    }

    private Curves curves(List<ObservedSeries> observed) {
        List<ObservedCurve> beside = new ArrayList<>();
        Optional<ObservedSeries> deathsObserved = Optional.empty();
        for (ObservedSeries series : observed) {
            Optional<ObservedCurve> curve = observed(series);
            curve.ifPresent(beside::add);
            if (curve.isPresent() && deathsObserved.isEmpty() && key(series).equals(DEATHS)) {
                deathsObserved = Optional.of(series);
            }
        }
        Map<String, Curve> deaths = new LinkedHashMap<>();
        Map<String, Curve> infections = new LinkedHashMap<>();
        for (String scenario : scenarios) {
            if (!daily.runs(DEATHS, scenario).isEmpty()) {
                Periods periods = deathsObserved.isPresent()
                        ? periods(deathsObserved.get(), scenario)
                        : Periods.fromStart(WEEK, daily.start(scenario), days(DEATHS, scenario));
                deaths.put(scenario, curve(DEATHS, scenario, periods));
                Periods dailyPeriods = Periods.fromStart(1, daily.start(scenario), days(INFECTIONS, scenario));
                infections.put(scenario, curve(INFECTIONS, scenario, dailyPeriods));
            }
        }
        int period = deathsObserved.map(ObservedSeries::periodDays).orElse(WEEK);
        return new Curves(deaths, period, infections, beside);
    }

    private Optional<ObservedCurve> observed(ObservedSeries series) {
        DailyKey key = key(series);
        if (daily.runs(key, baseline).isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = daily.start(baseline);
        LocalDate end = start.plusDays(days(key, baseline));
        Map<LocalDate, Double> within = new LinkedHashMap<>(series.counts().points());
        within.keySet().removeIf(date -> date.isBefore(start) || !date.isBefore(end));
        if (within.isEmpty()) {
            return Optional.empty();
        }
        Periods periods = periods(series, baseline);
        return Optional.of(new ObservedCurve(
                series.title(),
                series.source(),
                key,
                series.periodDays(),
                List.copyOf(within.keySet()),
                List.copyOf(within.values()),
                curve(key, baseline, periods),
                key.countsEvents() ? totals(key, periods, within) : Optional.empty()));
    }

    private Optional<ObservedCurve.Totals> totals(DailyKey key, Periods periods, Map<LocalDate, Double> observed) {
        List<LocalDate> dates = periods.dates();
        int[] common = IntStream.range(0, dates.size())
                .filter(i -> observed.containsKey(dates.get(i)))
                .toArray();
        if (common.length == 0) {
            return Optional.empty();
        }
        double seen = IntStream.of(common)
                .mapToDouble(i -> observed.get(dates.get(i)))
                .sum();
        double[] modelled = daily.runs(key, baseline).stream()
                .mapToDouble(run -> {
                    double[] sums = periods.sums(run);
                    return IntStream.of(common).mapToDouble(i -> sums[i]).sum();
                })
                .toArray();
        double[] ends = Sample.quantiles(modelled, 0.05, 0.95);
        return Optional.of(new ObservedCurve.Totals(seen, Sample.mean(modelled), ends[0], ends[1]));
    }

    private Periods periods(ObservedSeries series, String scenario) {
        LocalDate start = daily.start(scenario);
        LocalDate anchor = Optional.ofNullable(series.counts().points().ceilingKey(start))
                .orElse(series.counts().points().lastKey());
        return Periods.endingOn(anchor, series.periodDays(), start, days(key(series), scenario));
    }

    private Curve curve(DailyKey key, String scenario, Periods periods) {
        List<double[]> runs = daily.runs(key, scenario).stream()
                .map(run -> key.countsEvents() ? periods.sums(run) : periods.last(run))
                .toList();
        return new Curve(periods.dates(), Bands.of(runs));
    }

    /** Days that every run of the scenario has. */
    private int days(DailyKey key, String scenario) {
        return daily.runs(key, scenario).stream()
                .mapToInt(run -> run.length)
                .min()
                .orElse(0);
    }

    private static DailyKey key(ObservedSeries series) {
        return new DailyKey(series.group(), series.column());
    }
}
