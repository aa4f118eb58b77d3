package org.carehomesim.results.sensitivity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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

/** One outcome of the finished runs of a design, by point and replicate; keeps a mean a point. */
final class PointRuns {

    private final RunOutcomes outcomes;
    private final Outcome outcome;
    private final Map<String, Double> means = new HashMap<>();

    PointRuns(DesignTable design, RunOutcomes outcomes, Outcome outcome) {
        this.outcomes = outcomes;
        this.outcome = outcome;
        Set<String> finished = new HashSet<>(outcomes.scenarios());
        for (Point point : design.points()) {
            if (finished.contains(point.name())) {
                means.put(point.name(), Sample.mean(values(point)));
            }
        }
    }

    private double[] values(Point point) {
        return outcomes.values(point.name(), outcome);
    }

    /** Whether any run of a point finished. */
    boolean has(Point point) {
        return means.containsKey(point.name());
    }

    /** Mean over the finished runs of a point. */
    double mean(Point point) {
        return means.get(point.name());
    }

    /** Mean over some points, replicate by replicate, of the replicates that finished at all of them. */
    Map<Integer, Double> meansByReplicate(List<Point> points) {
        int[] replicates =
                outcomes.commonReplicates(points.stream().map(Point::name).toList());
        double[] sums = new double[replicates.length];
        for (Point point : points) {
            double[] values = outcomes.values(point.name(), outcome, replicates);
            Arrays.setAll(sums, i -> sums[i] + values[i]);
        }
        Map<Integer, Double> byReplicate = new TreeMap<>();
        for (int i = 0; i < sums.length; i++) {
            byReplicate.put(replicates[i], sums[i] / points.size());
        }
        return byReplicate;
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
