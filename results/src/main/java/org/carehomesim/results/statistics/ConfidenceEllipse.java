package org.carehomesim.results.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The ellipse that holds the true means of two quantities with 95% confidence.
 *
 * <p>By Hotelling's T-squared distribution (Johnson and Wichern 2007, Applied Multivariate Statistical Analysis, section
 * 5.4).
 *
 * @param points points of its outline in order, the first again at the end
 */
public record ConfidenceEllipse(List<Point> points) {

    private static final double TAIL = 0.05;

    /** A point: QALYs gained and incremental cost in pounds. */
    public record Point(double qalys, double cost) {}

    /** Copies the list. */
    public ConfidenceEllipse {
        points = List.copyOf(points);
    }

    /** The ellipse of cost and QALYs; empty for fewer than three pairs, and if either is the same in all. */
    public static Optional<ConfidenceEllipse> of(CostEffectivenessRow row, int sides) {
        if (row.n() < 3 || row.correlation().isEmpty()) {
            return Optional.empty();
        }
        double studentT = Sample.studentT(row.n());
        double qalys = row.qalysInterval().orElseThrow().halfWidth() / studentT;
        double cost = row.costInterval().orElseThrow().halfWidth() / studentT;
        double correlation = row.correlation().getAsDouble();
        double across = Math.sqrt(Math.max(0, 1 - correlation * correlation));
        double radius = radius(row.n());
        return Optional.of(new ConfidenceEllipse(IntStream.rangeClosed(0, sides)
                .mapToDouble(side -> 2 * Math.PI * side / sides)
                .mapToObj(angle -> new Point(
                        row.qalys() + radius * qalys * StrictMath.cos(angle),
                        row.cost()
                                + radius
                                        * cost
                                        * (correlation * StrictMath.cos(angle) + across * StrictMath.sin(angle))))
                .toList()));
    }

    /** Half of the ellipse's width in standard errors, for {@code n} pairs, at least three. */
    static double radius(int n) {
        double f = FDistribution.of(2, n - 2.0).inverseSurvivalProbability(TAIL);
        return Math.sqrt(2 * (n - 1.0) / (n - 2) * f);
    }
}
