package org.carehomesim.results.sensitivity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.carehomesim.results.statistics.Sample;
import org.carehomesim.results.table.DesignTable;
import org.carehomesim.results.table.DesignTable.Point;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/** One outcome of the finished runs of a design, by point and replicate. */
final class PointRuns {

    private final Map<String, Map<Integer, Double>> runs = new LinkedHashMap<>();

    PointRuns(DesignTable design, RunOutcomes outcomes, Outcome outcome) {
        List<String> finished = outcomes.scenarios();
        Set<String> names = new HashSet<>(finished);
        for (Point point : design.points()) {
            if (names.contains(point.name())) {
                runs.put(point.name(), ofPoint(point.name(), outcomes, outcome));
            }
        }
    }

    private static Map<Integer, Double> ofPoint(String point, RunOutcomes outcomes, Outcome outcome) {
        int[] replicates = outcomes.replicates(point);
        double[] values = outcomes.values(point, outcome);
        Map<Integer, Double> byReplicate = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            byReplicate.put(replicates[i], values[i]);
        }
        return byReplicate;
    }

    /** Whether any run of a point finished. */
    boolean has(Point point) {
        return runs.containsKey(point.name());
    }

    /** Mean over the finished runs of a point. */
    double mean(Point point) {
        return Sample.mean(values(point));
    }

    private double[] values(Point point) {
        return runs.get(point.name()).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Mean over some points, replicate by replicate, of the replicates that finished at all of them. */
    Map<Integer, Double> meansByReplicate(List<Point> points) {
        Map<Integer, Double> means = new TreeMap<>(runs.get(points.get(0).name()));
        for (Point point : points) {
            means.keySet().retainAll(runs.get(point.name()).keySet());
        }
        means.replaceAll((replicate, value) -> points.stream()
                .mapToDouble(point -> runs.get(point.name()).get(replicate))
                .average()
                .orElseThrow());
        return means;
    }

    /** Whether the means of the points differ. */
    boolean varies(List<Point> points) {
        return points.stream().mapToDouble(this::mean).distinct().count() > 1;
    }

    /**
     * The share of the variance between the means of points that chance between runs alone would give: the mean squared
     * standard error over the variance of the means. Empty for one run a point.
     */
    OptionalDouble noiseShare(List<Point> points) {
        double[] means = points.stream().mapToDouble(this::mean).toArray();
        double errors = 0;
        for (Point point : points) {
            double[] values = values(point);
            OptionalDouble variance = Sample.variance(values);
            if (variance.isEmpty()) {
                return OptionalDouble.empty();
            }
            errors += variance.getAsDouble() / values.length;
        }
        double between = Sample.variance(means).orElse(0);
        return between > 0 ? OptionalDouble.of(errors / points.size() / between) : OptionalDouble.empty();
    }

    /** A mean over replicates with its interval by Student's t. */
    static Estimate estimate(Map<Integer, Double> byReplicate) {
        double[] values =
                byReplicate.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new Estimate(Sample.mean(values), Optional.of(values).flatMap(Sample::meanInterval));
    }

    /** The means of points, in order. */
    double[] means(List<Point> points) {
        double[] means = new double[points.size()];
        Arrays.setAll(means, i -> mean(points.get(i)));
        return means;
    }
}
