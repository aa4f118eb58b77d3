package org.carehomesim.sim.parameter;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;

/**
 * A named probability distribution of a parameter or a duration.
 *
 * <p>In a scenario file: a bare number for {@link Constant}, otherwise one key with its arguments, for example {@code
 * {gamma: {mean: 4.6, shape: 2}}}. Constructors refuse impossible arguments with {@link InvalidParameterException}.
 */
public sealed interface Distribution {

    /** Mean of the distribution. */
    double mean();

    /** Probability of a value of at most {@code x}. */
    double cumulativeProbability(double x);

    /** Smallest value with a cumulative probability of at least {@code p}; {@code p} in [0, 1). */
    double quantile(double p);

    /** Always the same value. */
    record Constant(double value) implements Distribution {
        public Constant {
            require(Double.isFinite(value), "value", value, "a finite number");
        }

        @Override
        public double mean() {
            return value;
        }

        @Override
        public double cumulativeProbability(double x) {
            return x >= value ? 1 : 0;
        }

        @Override
        public double quantile(double p) {
            return value;
        }
    }

    /** Exponential distribution with the given mean (&gt; 0). */
    record Exponential(double mean) implements Continuous {
        public Exponential {
            requirePositive("mean", mean);
        }

        @Override
        public ContinuousDistribution distribution() {
            return ExponentialDistribution.of(mean);
        }
    }

    /** Gamma distribution with the given mean (&gt; 0) and shape (&gt; 0); an Erlang distribution for a whole shape. */
    record Gamma(double mean, double shape) implements Continuous {
        public Gamma {
            requirePositive("mean", mean);
            requirePositive("shape", shape);
        }

        @Override
        public ContinuousDistribution distribution() {
            return GammaDistribution.of(shape, mean / shape);
        }
    }

    /** Erlang distribution: the sum of {@code stages} equal exponential stages with the given total mean (&gt; 0). */
    record Erlang(double mean, int stages) implements Continuous {
        public Erlang {
            requirePositive("mean", mean);
            require(stages >= 1, "stages", stages, "at least 1");
        }

        @Override
        public ContinuousDistribution distribution() {
            return GammaDistribution.of(stages, mean / stages);
        }
    }

    /** Lognormal distribution; {@code mu} and {@code sigma} (&gt; 0) are mean and standard deviation of the logarithm. */
    record Lognormal(double mu, double sigma) implements Continuous {
        public Lognormal {
            require(Double.isFinite(mu), "mu", mu, "a finite number");
            requirePositive("sigma", sigma);
        }

        @Override
        public ContinuousDistribution distribution() {
            return LogNormalDistribution.of(mu, sigma);
        }
    }

    /** Weibull distribution given by its mean and standard deviation (both &gt; 0). */
    record Weibull(double mean, double sd) implements Continuous {
        public Weibull {
            requirePositive("mean", mean);
            requirePositive("sd", sd);
            WeibullShape.check(sd / mean);
        }

        @Override
        public ContinuousDistribution distribution() {
            double shape = WeibullShape.forCoefficientOfVariation(sd / mean);
            return WeibullDistribution.of(shape, mean / WeibullShape.meanAtUnitScale(shape));
        }
    }

    /** Normal distribution with the given mean and standard deviation (&gt; 0). */
    record Normal(double mean, double sd) implements Continuous {
        public Normal {
            require(Double.isFinite(mean), "mean", mean, "a finite number");
            requirePositive("sd", sd);
        }

        @Override
        public ContinuousDistribution distribution() {
            return NormalDistribution.of(mean, sd);
        }
    }

    /** Uniform distribution between {@code low} and {@code high}, {@code low < high}. */
    record Uniform(double low, double high) implements Continuous {
        public Uniform {
            require(low < high, "low", low, "less than high (" + high + ")");
        }

        @Override
        public ContinuousDistribution distribution() {
            return UniformContinuousDistribution.of(low, high);
        }
    }

    /** Triangular distribution, {@code low <= mode <= high}, {@code low < high}. */
    record Triangular(double low, double mode, double high) implements Continuous {
        public Triangular {
            require(low < high, "low", low, "less than high (" + high + ")");
            require(mode >= low && mode <= high, "mode", mode, "between low and high");
        }

        @Override
        public ContinuousDistribution distribution() {
            return TriangularDistribution.of(low, mode, high);
        }
    }

    /** Beta distribution with parameters {@code alpha} and {@code beta} (both &gt; 0). */
    record Beta(double alpha, double beta) implements Continuous {
        public Beta {
            requirePositive("alpha", alpha);
            requirePositive("beta", beta);
        }

        @Override
        public ContinuousDistribution distribution() {
            return BetaDistribution.of(alpha, beta);
        }
    }

    /** A distribution that a Commons Statistics distribution computes. */
    sealed interface Continuous extends Distribution {

        /** The library distribution with these arguments. */
        ContinuousDistribution distribution();

        @Override
        default double mean() {
            return distribution().getMean();
        }

        @Override
        default double cumulativeProbability(double x) {
            return distribution().cumulativeProbability(x);
        }

        @Override
        default double quantile(double p) {
            return distribution().inverseCumulativeProbability(p);
        }
    }

    private static void requirePositive(String name, double value) {
        require(value > 0 && Double.isFinite(value), name, value, "greater than 0");
    }

    private static void require(boolean holds, String name, double value, String expected) {
        if (!holds) {
            throw new InvalidParameterException(name + " must be " + expected + " but is " + value);
        }
    }
}
