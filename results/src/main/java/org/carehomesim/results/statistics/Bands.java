package org.carehomesim.results.statistics;

import java.util.ArrayList;
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

    /** Bands of at least one run; all have the same number of times. */
    public static Bands of(List<double[]> runs) {
        List<Point> points = new ArrayList<>();
        double[] values = new double[runs.size()];
        for (int time = 0; time < runs.get(0).length; time++) {
            for (int run = 0; run < values.length; run++) {
                values[run] = runs.get(run)[time];
            }
            double[] quantiles = Sample.quantiles(values, 0.05, 0.25, 0.5, 0.75, 0.95);
            points.add(new Point(quantiles[0], quantiles[1], quantiles[2], quantiles[3], quantiles[4]));
        }
        return new Bands(runs.size(), points);
    }

    /** Largest value of the 5% to 95% band. */
    public double highest() {
        return points.stream().mapToDouble(Point::p95).max().orElse(0);
    }
}
