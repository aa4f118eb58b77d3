package org.carehomesim.experiment;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.util.ResizableDoubleArray;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.PairedComparison;
import org.carehomesim.results.statistics.Sample;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.Group;

/** Runs the scenarios of the targets and compares the model with what was published or observed. */
public final class Scorecard {

    private static final double LOWEST = 0.05;
    private static final double HIGHEST = 0.95;

    private final long seed;
    private final int mostRuns;
    private final int threads;
    private final Map<Drawn, ResizableDoubleArray> values = new HashMap<>();

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
        targets.forEach(target -> values.put(new Drawn(target, name), new ResizableDoubleArray()));
        OrderedRuns.Tally tally = new OrderedRuns(threads)
                .execute(
                        new BatchPlan(List.of(name), Math.min(wanted, mostRuns), seed),
                        new ModelRuns(List.of(scenario), false),
                        (key, record) -> targets.forEach(
                                target -> values.get(new Drawn(target, name)).addElement(value(record, target))),
                        listener);
        if (!tally.failures().isEmpty()) {
            throw new IllegalStateException(
                    "a run of " + name + " failed: " + tally.failures().get(0).error());
        }
    }

    private Score score(Target target) {
        double[] own = values(target, target.scenario());
        double mean = Sample.mean(own);
        if (target.statistic() == Target.Statistic.COVERS) {
            double[] ends = Sample.quantiles(own, LOWEST, HIGHEST);
            boolean covers = ends[0] <= target.published() && target.published() <= ends[1];
            return new Score(target, mean, ends[0], ends[1], own.length, covers);
        }
        if (target.statistic() == Target.Statistic.SD) {
            double deviation = Sample.standardDeviation(own).orElseThrow();
            return score(target, deviation, Sample.standardDeviationInterval(own), own.length);
        }
        if (target.against().isPresent()) {
            return ratio(target, own, values(target, target.against().get()));
        }
        return score(target, mean, Sample.meanInterval(own), own.length);
    }

    /** The mean over that of the other scenario, over the replicates that both have. */
    private static Score ratio(Target target, double[] own, double[] other) {
        int pairs = Math.min(own.length, other.length);
        double[] numerators = Arrays.copyOf(own, pairs);
        double[] denominators = Arrays.copyOf(other, pairs);
        double ratio = Sample.mean(numerators) / Sample.mean(denominators);
        return score(target, ratio, PairedComparison.ratioInterval(numerators, denominators), pairs);
    }

    private double[] values(Target target, String scenario) {
        return values.get(new Drawn(target, scenario)).getElements();
    }

    /** The value stands for its own interval where there is none. */
    private static Score score(Target target, double value, Optional<Interval> interval, int runs) {
        boolean agrees = target.low() <= value && value <= target.high();
        Interval ends = interval.orElse(new Interval(value, value));
        return new Score(target, value, ends.low(), ends.high(), runs, agrees);
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
