package org.carehomesim.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final double[] EIGHT = {2, 4, 4, 4, 5, 5, 7, 9};

    @Test
    void meanVarianceAndDeviation() {
        assertThat(Sample.mean(EIGHT)).isEqualTo(5);
        assertThat(Sample.variance(EIGHT).orElseThrow()).isCloseTo(32.0 / 7, within(1e-12));
        assertThat(Sample.standardDeviation(EIGHT).orElseThrow()).isCloseTo(2.138089935299395, within(1e-12));
    }

    /** t(7, 0.975) = 2.364624 from printed tables; 2.364624 * 2.138090 / sqrt(8) = 1.787488. */
    @Test
    void intervalOfTheMeanByStudentsT() {
        Interval interval = Sample.meanInterval(EIGHT).orElseThrow();
        assertThat(interval.low()).isCloseTo(5 - 1.787488, within(1e-5));
        assertThat(interval.high()).isCloseTo(5 + 1.787488, within(1e-5));
        assertThat(interval.halfWidth()).isCloseTo(1.787488, within(1e-5));
    }

    /** t(1, 0.975) = 12.7062; the half-width of 0 and 2 is 12.7062 * sqrt(2) / sqrt(2). */
    @Test
    void intervalOfTwoValues() {
        Interval interval = Sample.meanInterval(0, 2).orElseThrow();
        assertThat(interval.low()).isCloseTo(1 - 12.7062, within(1e-4));
    }

    /** Type 7: position (n - 1) p from 0, as R's default quantile(c(1, 2, 4, 8, 16)). */
    @Test
    void quantilesOfTypeSeven() {
        double[] values = {16, 1, 8, 2, 4};
        assertThat(Sample.quantiles(values, 0.05, 0.25, 0.5, 0.75, 0.95))
                .containsExactly(new double[] {1.2, 2, 4, 8, 14.4}, within(1e-12));
        assertThat(values).as("left as they were").containsExactly(16, 1, 8, 2, 4);
    }

    @Test
    void oneValueHasNoSpread() {
        SummaryRow row = SummaryRow.of("a", Outcome.RESIDENT_DEATHS, new double[] {7});
        assertThat(row.standardDeviation()).isEqualTo(OptionalDouble.empty());
        assertThat(row.meanInterval()).isEqualTo(Optional.empty());
        assertThat(row.rangeOfRuns()).isEqualTo(new Interval(7, 7));
    }

    @Test
    void intervalsTurnTheirSign() {
        assertThat(new Interval(-3, 5).negated()).isEqualTo(new Interval(-5, 3));
        assertThat(new Interval(0, 0).negated()).isEqualTo(new Interval(0.0, 0.0));
        assertThat(new Interval(-1, 0).contains(0)).isTrue();
        assertThat(new Interval(0.1, 2).contains(0)).isFalse();
    }

    /**
     * t(9, 0.975) = 2.262157, so ten values of deviation 1 have the half-width 2.262157 / sqrt(10) = 0.715357; and t(1) =
     * 12.7062, so two have 8.98. A hundred thousandth less is not reached by as many.
     */
    @Test
    void replicatesForAHalfWidth() {
        assertThat(Sample.replicatesFor(1, 0.71536)).hasValue(10);
        assertThat(Sample.replicatesFor(1, 0.71535)).hasValue(11);
        assertThat(Sample.replicatesFor(1, 9)).hasValue(2);
        assertThat(Sample.replicatesFor(0, 1)).hasValue(2);
        assertThat(Sample.replicatesFor(1, 1e-9)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.replicatesFor(1, 0))
                .withMessage("a half-width must be above 0, not 0.0");
    }

    /** The variance 32 / 7 of 8 values; chi-squared with 7 degrees of freedom: 1.68987 and 16.01276 from printed tables. */
    @Test
    void intervalOfTheStandardDeviation() {
        Interval interval = Sample.standardDeviationInterval(EIGHT).orElseThrow();
        assertThat(interval.low()).isCloseTo(Math.sqrt(32 / 16.01276), within(1e-5));
        assertThat(interval.high()).isCloseTo(Math.sqrt(32 / 1.68987), within(1e-5));
        assertThat(Sample.standardDeviationInterval(3)).isEmpty();
    }

    /**
     * Intervals by Student's t of five normal values, 10,000 times: they cover exactly 95%, with a standard deviation of
     * 0.22%. Beyond 4 of them is one generator in 16,000.
     */
    @Test
    void studentsIntervalCoversTheMeanAsItSays() {
        ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(new SplitMix64(5));
        int covered = 0;
        for (int experiment = 0; experiment < 10_000; experiment++) {
            double[] values = new double[5];
            Arrays.setAll(values, i -> gaussian.sample());
            if (Sample.meanInterval(values).orElseThrow().contains(0)) {
                covered++;
            }
        }
        assertThat(covered / 1e4).isCloseTo(0.95, within(0.0088));
    }
}
