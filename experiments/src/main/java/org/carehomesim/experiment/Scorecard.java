package org.carehomesim.experiment;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.Group;

/** Runs the scenarios of the targets and compares the model with what was published or observed. */
public final class Scorecard {

    private static final double Z_95 = 1.96;
    private static final double LOWEST_PERCENT = 5;
    private static final double HIGHEST_PERCENT = 95;

    private final long seed;
    private final int mostRuns;
    private final int threads;
    private final Map<String, List<RunRecord>> records = new LinkedHashMap<>();

    /**
     * Prepares runs.
     *
     * @param seed random seed
     * @param mostRuns most runs of a scenario, for a quick look; at least 2
     * @param threads threads to use
     */
    public Scorecard(long seed, int mostRuns, int threads) {
        this.seed = seed;
        this.mostRuns = mostRuns;
        this.threads = threads;
    }

    /** Scenarios that the targets need, in order. */
    private static Set<String> scenarios(List<Target> targets) {
        Set<String> names = new LinkedHashSet<>();
        for (Target target : targets) {
            names.add(target.scenario());
            target.against().ifPresent(names::add);
        }
        return names;
    }

    /**
     * Makes all runs and scores the targets in order.
     *
     * @param listener hears of every run
     * @throws IllegalStateException if a run fails
     */
    public List<Score> of(List<Target> targets, BatchListener listener) {
        for (String name : scenarios(targets)) {
            int wanted = targets.stream()
                    .filter(target ->
                            target.scenario().equals(name) || target.against().equals(Optional.of(name)))
                    .mapToInt(Target::runs)
                    .max()
                    .orElseThrow();
            records.put(name, run(name, Math.min(wanted, mostRuns), listener));
        }
        return targets.stream().map(this::score).toList();
    }

    private List<RunRecord> run(String name, int replicates, BatchListener listener) {
        ResolvedScenario scenario = new ScenarioReader().read(name, List.of());
        List<RunRecord> finished = new ArrayList<>();
        OrderedRuns.Tally tally = new OrderedRuns(threads)
                .execute(
                        new BatchPlan(List.of(name), replicates, seed),
                        new ModelRuns(List.of(scenario), false),
                        (key, record) -> finished.add(record),
                        listener);
        if (!tally.failures().isEmpty()) {
            throw new IllegalStateException(
                    "a run of " + name + " failed: " + tally.failures().get(0));
        }
        return finished;
    }

    private Score score(Target target) {
        DescriptiveStatistics values = values(target, target.scenario());
        double mean = values.getMean();
        double error = Z_95 * values.getStandardDeviation() / Math.sqrt((double) values.getN());
        int n = (int) values.getN();
        if (target.statistic() == Target.Statistic.COVERS) {
            double low = values.getPercentile(LOWEST_PERCENT);
            double high = values.getPercentile(HIGHEST_PERCENT);
            return new Score(target, mean, low, high, n, low <= target.published() && target.published() <= high);
        }
        if (target.statistic() == Target.Statistic.SD) {
            double sd = values.getStandardDeviation();
            double sdError = Z_95 * sd / Math.sqrt(2.0 * (n - 1));
            return score(target, sd, sdError, n);
        }
        if (target.against().isPresent()) {
            DescriptiveStatistics other = values(target, target.against().get());
            double ratio = mean / other.getMean();
            double relative = Math.hypot(
                    error / mean,
                    Z_95 * other.getStandardDeviation() / Math.sqrt((double) other.getN()) / other.getMean());
            return score(target, ratio, ratio * relative, n);
        }
        return score(target, mean, error, n);
    }

    private static Score score(Target target, double value, double error, int runs) {
        boolean agrees = target.low() <= value && value <= target.high();
        return new Score(target, value, value - error, value + error, runs, agrees);
    }

    private DescriptiveStatistics values(Target target, String scenario) {
        DescriptiveStatistics values = new DescriptiveStatistics();
        for (RunRecord record : records.get(scenario)) {
            double sum = target.outcomes().stream()
                    .mapToDouble(outcome -> value(record, outcome, target))
                    .sum();
            values.addValue(sum / target.per().map(record::outcome).orElse(1.0));
        }
        return values;
    }

    private static double value(RunRecord record, Outcome outcome, Target target) {
        if (target.until().isEmpty()) {
            return record.outcome(outcome);
        }
        if (outcome != Outcome.RESIDENT_DEATHS) {
            throw new IllegalStateException("only deaths of residents can be counted to a date");
        }
        int day = (int)
                ChronoUnit.DAYS.between(record.daily().date(0), target.until().get());
        return record.daily().get(day, Group.RESIDENT, DailyColumn.DEAD);
    }
}
