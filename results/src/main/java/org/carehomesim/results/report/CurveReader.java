package org.carehomesim.results.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carehomesim.results.statistics.Periods;
import org.carehomesim.results.table.DailyKey;
import org.carehomesim.results.table.DailyReader;
import org.carehomesim.results.table.DailyRun;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.ObservedSeries;
import org.carehomesim.sim.person.Group;

/** Makes the epidemic curves of a report from {@code daily.csv}, in memory that does not grow with the number of runs. */
public final class CurveReader {

    private static final DailyKey DEATHS = new DailyKey(Group.RESIDENT, DailyColumn.NEW_DEATHS);
    private static final DailyKey INFECTIONS = new DailyKey(Group.RESIDENT, DailyColumn.NEW_INFECTIONS);
    private static final int WEEK = 7;

    private final List<String> scenarios;
    private final String baseline;
    private final List<ObservedSeries> observed;
    private final Map<String, ScenarioTally> tallies = new HashMap<>();

    private CurveReader(List<String> scenarios, String baseline, List<ObservedSeries> observed) {
        this.scenarios = scenarios;
        this.baseline = baseline;
        this.observed = observed;
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
        CurveReader curves = new CurveReader(scenarios, baseline, observed);
        Set<DailyKey> keys = new LinkedHashSet<>(List.of(DEATHS, INFECTIONS));
        observed.forEach(series -> keys.add(new DailyKey(series.group(), series.column())));
        try (DailyReader reader = new DailyReader(folder, keys)) {
            for (Optional<DailyRun> run = reader.next(); run.isPresent(); run = reader.next()) {
                curves.add(run.get());
            }
        }
        return curves.curves();
    }

    private void add(DailyRun run) {
        tallies.computeIfAbsent(run.scenario(), name -> new ScenarioTally(run, observedFor(name)))
                .add(run);
    }

    /** Series whose periods a scenario's runs are counted in; deaths are drawn in the same periods for all. */
    private List<ObservedSeries> observedFor(String scenario) {
        return observed.stream()
                .filter(series -> scenario.equals(baseline) || isDeaths(series))
                .toList();
    }

    private static boolean isDeaths(ObservedSeries series) {
        return new DailyKey(series.group(), series.column()).equals(DEATHS);
    }

    private Curves curves() {
        List<ObservedTally> beside = Stream.ofNullable(tallies.get(baseline))
                .flatMap(tally -> tally.observed.stream())
                .filter(ObservedTally::isWithinRun)
                .toList();
        Optional<ObservedSeries> deathsObserved = beside.stream()
                .filter(tally -> tally.key().equals(DEATHS))
                .map(ObservedTally::series)
                .findFirst();
        Map<String, Curve> deaths = new LinkedHashMap<>();
        Map<String, Curve> infections = new LinkedHashMap<>();
        for (String scenario : scenarios) {
            ScenarioTally tally = tallies.get(scenario);
            if (tally != null) {
                deaths.put(scenario, tally.deaths(deathsObserved));
                infections.put(scenario, tally.infections.curve());
            }
        }
        return new Curves(
                deaths,
                deathsObserved.map(ObservedSeries::periodDays).orElse(WEEK),
                infections,
                beside.stream().map(ObservedTally::observedCurve).toList());
    }

    /** What is kept of the runs of a scenario. */
    private static final class ScenarioTally {

        private final CurveTally infections;
        private final CurveTally weeklyDeaths;
        private final List<ObservedTally> observed;

        ScenarioTally(DailyRun first, List<ObservedSeries> observed) {
            LocalDate start = first.start();
            int days = first.days();
            this.infections = new CurveTally(INFECTIONS, Periods.fromStart(1, start, days));
            this.weeklyDeaths = new CurveTally(DEATHS, Periods.fromStart(WEEK, start, days));
            this.observed = observed.stream()
                    .map(series -> new ObservedTally(series, start, days))
                    .toList();
        }

        void add(DailyRun run) {
            infections.add(run);
            weeklyDeaths.add(run);
            observed.forEach(tally -> tally.add(run));
        }

        Curve deaths(Optional<ObservedSeries> periods) {
            return observed.stream()
                    .filter(tally -> periods.isPresent() && tally.series().equals(periods.get()))
                    .findFirst()
                    .map(ObservedTally::curve)
                    .orElseGet(weeklyDeaths::curve);
        }
    }
}
