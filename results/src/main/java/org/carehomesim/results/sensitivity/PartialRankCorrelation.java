package org.carehomesim.results.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.table.NumberStore;

/**
 * Partial rank correlation coefficients (PRCC): how strongly an outcome rises or falls with a parameter when linear
 * effects of the others are taken away, all in ranks; ties get their mean rank.
 *
 * <p>Marino et al. (2008), Journal of Theoretical Biology 254: 178-196. The 95% interval is Fisher's, with n - k - 2
 * in place of n - 3 for n points and k parameters.
 */
public final class PartialRankCorrelation {

    /** What is left of a variance after the others are taken away, below which it is taken for nothing. */
    private static final double NOTHING = 1e-9;

    private static final double TWO_SIDED = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);

    private final int points;
    private final double[][] among;
    /** Ranks of the first parameter point by point, then those of the second, and so on. */
    private final NumberStore ranks;

    /**
     * Prepares the ranks of the parameters.
     *
     * @param parameters number of parameters
     * @param points number of points
     * @param values gives the values of a parameter, counted from 0, point by point
     * @param ranks an empty store, to be used for nothing else
     */
    public PartialRankCorrelation(int parameters, int points, IntFunction<double[]> values, NumberStore ranks) {
        this.points = points;
        this.ranks = ranks;
        this.among = new double[parameters][parameters];
        for (int i = 0; i < parameters; i++) {
            double[] own = ranks(values.apply(i));
            ranks.write((long) i * points, own, points);
            double[] with = correlations(own, i);
            for (int j = 0; j < i; j++) {
                among[i][j] = with[j];
                among[j][i] = with[j];
            }
            among[i][i] = 1;
        }
    }

    /**
     * The coefficients of an outcome.
     *
     * @param outcome its values, point by point
     * @return for each parameter the coefficient; empty where the parameter or the outcome does not vary beyond what
     *     other parameters explain, or if there are too few points
     */
    public List<Optional<Estimate>> of(double[] outcome) {
        double[] with = correlations(ranks(outcome), among.length);
        return IntStream.range(0, among.length)
                .mapToObj(parameter -> coefficient(parameter, with))
                .toList();
    }

    /** Correlations of ranks with those of the first parameters. */
    private double[] correlations(double[] own, int parameters) {
        double[] correlations = new double[parameters];
        double[] others = new double[points];
        for (int parameter = 0; parameter < parameters; parameter++) {
            ranks.read((long) parameter * points, others, 0, points);
            correlations[parameter] = correlation(others, own);
        }
        return correlations;
    }

    private Optional<Estimate> coefficient(int parameter, double[] with) {
        int[] others = IntStream.range(0, with.length)
                .filter(other -> other != parameter && Double.isFinite(with[other]))
                .toArray();
        int freedom = points - others.length - 3;
        if (freedom < 1 || !Double.isFinite(with[parameter])) {
            return Optional.empty();
        }
        double own = 1;
        double outcome = 1;
        double shared = with[parameter];
        if (others.length > 0) {
            RealVector left = vector(others, among[parameter]);
            RealVector right = vector(others, with);
            DecompositionSolver solver = new LUDecomposition(matrix(others), NOTHING).getSolver();
            if (!solver.isNonSingular()) {
                return Optional.empty();
            }
            RealVector explained = solver.solve(right);
            own -= left.dotProduct(solver.solve(left));
            outcome -= right.dotProduct(explained);
            shared -= left.dotProduct(explained);
        }
        if (own < NOTHING || outcome < NOTHING) {
            return Optional.empty();
        }
        double value = Math.max(-1, Math.min(1, shared / Math.sqrt(own * outcome)));
        return Optional.of(new Estimate(value, Optional.of(interval(value, freedom))));
    }

    private static Interval interval(double value, int freedom) {
        if (Math.abs(value) == 1) {
            return new Interval(value, value);
        }
        double z = 0.5 * StrictMath.log((1 + value) / (1 - value));
        double half = TWO_SIDED / Math.sqrt(freedom);
        return new Interval(StrictMath.tanh(z - half), StrictMath.tanh(z + half));
    }

    private Array2DRowRealMatrix matrix(int[] others) {
        double[][] matrix = Arrays.stream(others)
                .mapToObj(row -> Arrays.stream(others)
                        .mapToDouble(column -> among[row][column])
                        .toArray())
                .toArray(double[][]::new);
        return new Array2DRowRealMatrix(matrix, false);
    }

    private static RealVector vector(int[] others, double[] values) {
        return new ArrayRealVector(
                Arrays.stream(others).mapToDouble(other -> values[other]).toArray(), false);
    }

    private static double[] ranks(double[] values) {
        return new NaturalRanking(TiesStrategy.AVERAGE).rank(values);
    }

    /** Correlation of two columns; not a number if one of them is constant. */
    private static double correlation(double[] a, double[] b) {
        return a.length < 2 ? Double.NaN : new PearsonsCorrelation().correlation(a, b);
    }
}
