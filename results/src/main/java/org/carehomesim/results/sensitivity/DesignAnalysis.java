package org.carehomesim.results.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.results.sensitivity.SensitivityRow.Measure;
import org.carehomesim.results.table.DesignTable;
import org.carehomesim.results.table.DesignTable.Point;
import org.carehomesim.results.table.NumberStore;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/** Measures of sensitivity from the runs of a design; which ones, its method decides. */
public final class DesignAnalysis {

    /** Most values of a parameter for which the response is tabulated value by value. */
    private static final int MOST_LEVELS = 50;

    private static final String CENTRE = "centre";
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private final String scenario;
    private final DesignTable design;
    private final List<SensitivityRow> rows = new ArrayList<>();

    /** Empty before the first rank correlation. */
    private Optional<Ranked> ranked = Optional.empty();

    private DesignAnalysis(String scenario, DesignTable design) {
        this.scenario = scenario;
        this.design = design;
    }

    /**
     * Analyses a design.
     *
     * @param scenario name of the scenario that its points vary
     * @param design the points
     * @param outcomes the finished runs
     * @return the measures; none of an outcome that is the same at all points
     */
    public static List<SensitivityRow> of(String scenario, DesignTable design, RunOutcomes outcomes) {
        DesignAnalysis analysis = new DesignAnalysis(scenario, design);
        for (Outcome outcome : Outcome.values()) {
            PointRuns runs = new PointRuns(design, outcomes, outcome);
            List<Point> points = design.points().stream().filter(runs::has).toList();
            if (!points.isEmpty() && runs.varies(points)) {
                analysis.analyse(outcome, runs, points);
            }
        }
        return List.copyOf(analysis.rows);
    }

    private void analyse(Outcome outcome, PointRuns runs, List<Point> points) {
        switch (design.method()) {
            case "sobol" -> {
                sobol(outcome, runs);
                rankCorrelation(
                        outcome,
                        runs,
                        points.stream()
                                .filter(point -> point.part().equals(FIRST)
                                        || point.part().equals(SECOND))
                                .toList());
            }
            case "morris" -> morris(outcome, runs);
            case "one-at-a-time" -> oneAtATime(outcome, runs, points);
            default -> {
                rankCorrelation(outcome, runs, points);
                responses(outcome, runs, points);
            }
        }
        runs.noiseShare(points)
                .ifPresent(share -> add(outcome, "", Measure.NOISE_SHARE, "", new Estimate(share, Optional.empty())));
    }

    /** Points by sample, of samples all of whose points have runs. */
    private Map<Integer, List<Point>> samples(PointRuns runs) {
        Map<Integer, List<Point>> samples = new LinkedHashMap<>();
        for (Point point : design.points()) {
            samples.computeIfAbsent(point.sample(), sample -> new ArrayList<>()).add(point);
        }
        samples.values().removeIf(points -> !points.stream().allMatch(runs::has));
        return samples;
    }

    private void sobol(Outcome outcome, PointRuns runs) {
        List<List<Point>> samples = List.copyOf(samples(runs).values());
        int parameters = design.parameters().size();
        double[] first = new double[samples.size()];
        double[] second = new double[samples.size()];
        double[][] mixed = new double[parameters][samples.size()];
        for (int sample = 0; sample < samples.size(); sample++) {
            for (Point point : samples.get(sample)) {
                double mean = runs.mean(point);
                if (point.part().equals(FIRST)) {
                    first[sample] = mean;
                } else if (point.part().equals(SECOND)) {
                    second[sample] = mean;
                } else {
                    mixed[design.parameters().indexOf(point.varied())][sample] = mean;
                }
            }
        }
        SobolIndices.of(first, second, mixed).ifPresent(indices -> {
            for (int i = 0; i < parameters; i++) {
                String parameter = design.parameters().get(i);
                add(outcome, parameter, Measure.FIRST_ORDER, "", indices.first().get(i));
                add(outcome, parameter, Measure.TOTAL, "", indices.total().get(i));
            }
        });
    }

    private void morris(Outcome outcome, PointRuns runs) {
        Map<String, List<Double>> effects = new LinkedHashMap<>();
        for (List<Point> walk : samples(runs).values()) {
            for (int i = 1; i < walk.size(); i++) {
                Point point = walk.get(i);
                double change = runs.mean(point) - runs.mean(walk.get(i - 1));
                effects.computeIfAbsent(point.varied(), parameter -> new ArrayList<>())
                        .add(change / point.step());
            }
        }
        for (String parameter : design.parameters()) {
            double[] values = effects.getOrDefault(parameter, List.of()).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            if (values.length > 1) {
                ElementaryEffects statistics = ElementaryEffects.of(values);
                add(outcome, parameter, Measure.MU_STAR, "", statistics.meanAbsolute());
                add(outcome, parameter, Measure.MU, "", statistics.mean());
                add(outcome, parameter, Measure.SIGMA, "", statistics.deviation());
            }
        }
    }

    private void oneAtATime(Outcome outcome, PointRuns runs, List<Point> points) {
        List<Point> centre =
                points.stream().filter(point -> point.part().equals(CENTRE)).toList();
        if (centre.isEmpty()) {
            return;
        }
        Map<Integer, Double> reference = runs.meansByReplicate(centre);
        for (Point point : points) {
            if (point.part().equals(CENTRE)) {
                continue;
            }
            String at = value(point, point.varied());
            Map<Integer, Double> there = runs.meansByReplicate(List.of(point));
            add(outcome, point.varied(), Measure.MEAN, at, PointRuns.estimate(there));
            there.keySet().retainAll(reference.keySet());
            there.replaceAll((replicate, value) -> value - reference.get(replicate));
            if (!there.isEmpty()) {
                add(outcome, point.varied(), Measure.DIFFERENCE, at, PointRuns.estimate(there));
            }
        }
    }

    /** Parameters and their ranks, which are the same for all outcomes, since a run that finished has them all. */
    private record Ranked(List<String> parameters, PartialRankCorrelation correlation) {}

    private void rankCorrelation(Outcome outcome, PointRuns runs, List<Point> points) {
        if (ranked.isEmpty()) {
            ranked = Optional.of(ranked(points));
        }
        List<String> parameters = ranked.get().parameters();
        List<Optional<Estimate>> coefficients = ranked.get().correlation().of(runs.means(points));
        for (int i = 0; i < parameters.size(); i++) {
            String parameter = parameters.get(i);
            coefficients.get(i).ifPresent(coefficient -> add(outcome, parameter, Measure.PRCC, "", coefficient));
        }
    }

    /** Parameters that are words have no ranks; they are left out. */
    private Ranked ranked(List<Point> points) {
        List<String> numeric = design.parameters().stream()
                .filter(parameter -> points.stream().allMatch(point -> isNumber(value(point, parameter))))
                .toList();
        double[][] values = numeric.stream()
                .map(parameter -> points.stream()
                        .mapToDouble(point -> Double.parseDouble(value(point, parameter)))
                        .toArray())
                .toArray(double[][]::new);
        return new Ranked(
                numeric,
                new PartialRankCorrelation(
                        numeric.size(), points.size(), parameter -> values[parameter], NumberStore.inMemory()));
    }

    private void responses(Outcome outcome, PointRuns runs, List<Point> points) {
        for (String parameter : design.parameters()) {
            Map<String, List<Point>> byValue = new LinkedHashMap<>();
            points.forEach(point -> byValue.computeIfAbsent(value(point, parameter), value -> new ArrayList<>())
                    .add(point));
            if (byValue.size() > MOST_LEVELS) {
                continue;
            }
            byValue.forEach((value, there) -> {
                Map<Integer, Double> means = runs.meansByReplicate(there);
                if (!means.isEmpty()) {
                    add(outcome, parameter, Measure.MEAN, value, PointRuns.estimate(means));
                }
            });
        }
    }

    private void add(Outcome outcome, String parameter, Measure measure, String at, Estimate estimate) {
        rows.add(new SensitivityRow(scenario, design.method(), outcome, parameter, measure, at, estimate));
    }

    private String value(Point point, String parameter) {
        return point.values().get(design.parameters().indexOf(parameter));
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");
    }
}
