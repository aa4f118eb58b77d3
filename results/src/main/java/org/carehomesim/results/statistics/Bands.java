package org.carehomesim.results.statistics;

import java.util.List;

/**
 * How runs spread around their middle at each of several times.
 *
 * @param runs number of runs
 * @param points one a time, in order
 */
public record Bands(int runs, List<Point> points) {

    /** Copies the list. */
    public Bands {
        points = List.copyOf(points);
    }

    /**
     * The runs at one time.
     *
     * @param p05 5% quantile
     * @param p25 25% quantile
     * @param median 50% quantile
     * @param p75 75% quantile
     * @param p95 95% quantile
     */
    public record Point(double p05, double p25, double median, double p75, double p95) {}

    /** Bands of the counts of the same {@code runs} runs, at least one, at each time. */
    public static Bands of(int runs, List<CountDistribution> times) {
        List<Point> points = times.stream()
                .map(counts -> counts.quantiles(0.05, 0.25, 0.5, 0.75, 0.95))
                .map(quantiles -> new Point(quantiles[0], quantiles[1], quantiles[2], quantiles[3], quantiles[4]))
                .toList();
        return new Bands(runs, points);
    }

    /** Largest value of the 5% to 95% band. */
    public double highest() {
        return points.stream().mapToDouble(Point::p95).max().orElse(0);
    }
}
