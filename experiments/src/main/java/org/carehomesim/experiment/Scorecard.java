package org.carehomesim.experiment;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
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
    private final Map<Drawn, DescriptiveStatistics> values = new HashMap<>();

    /** What a target takes from the runs of a scenario. */
    private record Drawn(Target target, String scenario) {}

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
            run(name, targets.stream().filter(target -> needs(target, name)).toList(), listener);
        }
        return targets.stream().map(this::score).toList();
    }

    private static boolean needs(Target target, String scenario) {
        return target.scenario().equals(scenario) || target.against().equals(Optional.of(scenario));
    }

    /** Runs a scenario for its targets and keeps of each run only the figures they ask for. */
    private void run(String name, List<Target> targets, BatchListener listener) {
        ResolvedScenario scenario = new ScenarioReader().read(name, List.of());
        int wanted = targets.stream().mapToInt(Target::runs).max().orElseThrow();
        targets.forEach(target -> values.put(new Drawn(target, name), new DescriptiveStatistics()));
        OrderedRuns.Tally tally = new OrderedRuns(threads)
                .execute(
                        new BatchPlan(List.of(name), Math.min(wanted, mostRuns), seed),
                        new ModelRuns(List.of(scenario), false),
                        (key, record) -> targets.forEach(
                                target -> values.get(new Drawn(target, name)).addValue(value(record, target))),
                        listener);
        if (!tally.failures().isEmpty()) {
            throw new IllegalStateException(
                    "a run of " + name + " failed: " + tally.failures().get(0).error());
        }
    }

    private Score score(Target target) {
        DescriptiveStatistics own = values.get(new Drawn(target, target.scenario()));
        double mean = own.getMean();
        double error = Z_95 * own.getStandardDeviation() / Math.sqrt((double) own.getN());
        int n = (int) own.getN();
        if (target.statistic() == Target.Statistic.COVERS) {
            double low = own.getPercentile(LOWEST_PERCENT);
            double high = own.getPercentile(HIGHEST_PERCENT);
            return new Score(target, mean, low, high, n, low <= target.published() && target.published() <= high);
        }
        if (target.statistic() == Target.Statistic.SD) {
            double sd = own.getStandardDeviation();
            double sdError = Z_95 * sd / Math.sqrt(2.0 * (n - 1));
            return score(target, sd, sdError, n);
        }
        if (target.against().isPresent()) {
            DescriptiveStatistics other =
                    values.get(new Drawn(target, target.against().get()));
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

    private static double value(RunRecord record, Target target) {
        double sum = target.outcomes().stream()
                .mapToDouble(outcome -> value(record, outcome, target))
                .sum();
        return sum / target.per().map(record::outcome).orElse(1.0);
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
