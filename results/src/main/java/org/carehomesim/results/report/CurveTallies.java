package org.carehomesim.results.report;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carehomesim.results.table.DailyKey;
import org.carehomesim.results.table.DailyRun;
import org.carehomesim.sim.observe.ObservedSeries;

/**
 * Epidemic curves in the making, to which runs are added one by one and then forgotten.
 *
 * <p>It does not matter in which order the runs come, nor whether from memory or from a table. One thread only.
 */
public final class CurveTallies {

    private final String baseline;
    private final List<ObservedSeries> observed;
    private final Set<DailyKey> keys;
    private final Map<String, ScenarioTally> tallies = new HashMap<>();
    private int runs;

    /**
     * Curves of no runs.
     *
     * @param baseline name of the scenario beside which observed counts are drawn
     * @param observed observed counts
     */
    public CurveTallies(String baseline, List<ObservedSeries> observed) {
        this.baseline = baseline;
        this.observed = List.copyOf(observed);
        Set<DailyKey> wanted = new LinkedHashSet<>(List.of(ScenarioTally.DEATHS, ScenarioTally.INFECTIONS));
        observed.forEach(series -> wanted.add(DailyKey.of(series)));
        this.keys = Collections.unmodifiableSet(wanted);
    }

    /** The columns that are needed of a run. */
    public Set<DailyKey> keys() {
        return keys;
    }

    /**
     * Adds a run.
     *
     * @param run its {@link #keys}, and perhaps more
     * @return whether it was added; it is not if earlier runs of its scenario have another number of days, because then
     *     there is no common curve
     */
    public boolean add(DailyRun run) {
        ScenarioTally tally =
                tallies.computeIfAbsent(run.scenario(), scenario -> new ScenarioTally(run, observedFor(scenario)));
        if (!tally.add(run)) {
            return false;
        }
        runs++;
        return true;
    }

    /** Series whose periods a scenario's runs are counted in; deaths are drawn in the same periods for all. */
    private List<ObservedSeries> observedFor(String scenario) {
        return observed.stream()
                .filter(series ->
                        scenario.equals(baseline) || DailyKey.of(series).equals(ScenarioTally.DEATHS))
                .toList();
    }

    /** Whether it is this scenario beside which counts are drawn, and these counts. */
    public boolean isFor(String scenario, List<ObservedSeries> counts) {
        return scenario.equals(baseline) && counts.equals(observed);
    }

    /** Number of runs added. */
    public int runs() {
        return runs;
    }

    /**
     * The curves of the runs added.
     *
     * @param scenarios names of the scenarios to draw, in order; those without runs are left out
     */
    public Curves curves(List<String> scenarios) {
        List<ObservedTally> beside = Stream.ofNullable(tallies.get(baseline))
                .flatMap(tally -> tally.observed().stream())
                .filter(ObservedTally::isWithinRun)
                .toList();
        Optional<ObservedSeries> deathsObserved = beside.stream()
                .filter(tally -> tally.key().equals(ScenarioTally.DEATHS))
                .map(ObservedTally::series)
                .findFirst();
        Map<String, Curve> deaths = new LinkedHashMap<>();
        Map<String, Curve> infections = new LinkedHashMap<>();
        for (String scenario : scenarios) {
            ScenarioTally tally = tallies.get(scenario);
            if (tally != null) {
                deaths.put(scenario, deathsObserved.map(tally::deaths).orElseGet(tally::weeklyDeaths));
                infections.put(scenario, tally.infections());
            }
        }
        return new Curves(
                deaths,
                deathsObserved.map(ObservedSeries::periodDays).orElse(ScenarioTally.WEEK),
                infections,
                beside.stream().map(ObservedTally::observedCurve).toList());
    }
}
