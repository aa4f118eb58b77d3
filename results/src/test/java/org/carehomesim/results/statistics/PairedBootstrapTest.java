package org.carehomesim.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {

    private static Optional<Interval> interval(double[] numerator, double[] denominator) {
        return PairedBootstrap.ratioIntervals(List.of(numerator), List.of(denominator))
                .get(0);
    }

    @Test
    void aConstantRatioHasNoSpread() {
        Interval interval =
                interval(new double[] {2, 4, 10, 1}, new double[] {4, 8, 20, 2}).orElseThrow();
        assertThat(interval).isEqualTo(new Interval(0.5, 0.5));
    }

    @Test
    void givesTheSameIntervalWhateverStandsBeside() {
        double[] a = {3, 5, 4, 8, 1, 9};
        double[] b = {6, 7, 5, 9, 4, 9};
        Interval alone = interval(a, b).orElseThrow();
        assertThat(PairedBootstrap.ratioIntervals(List.of(b, a), List.of(a, b)).get(1))
                .contains(alone);
        assertThat(interval(a, b)).contains(alone);
        assertThat(alone.low()).isLessThan(0.75).isGreaterThan(0.4);
        assertThat(alone.high()).isGreaterThan(0.75).isLessThan(1.0);
    }

    /** With a constant denominator the ratio's standard error is sd / sqrt(n); 1.96 of them either side. */
    @Test
    void agreesWithTheNormalApproximation() {
        SplitMix64 random = new SplitMix64(11);
        double[] values = new double[400];
        double[] ones = new double[400];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextDouble();
            ones[i] = 1;
        }
        Interval interval = interval(values, ones).orElseThrow();
        double standardError = Sample.standardDeviation(values).orElseThrow() / 20;
        assertThat(interval.halfWidth()).isCloseTo(1.96 * standardError, within(0.15 * standardError));
        assertThat((interval.low() + interval.high()) / 2).isCloseTo(Sample.mean(values), within(0.15 * standardError));
    }

    @Test
    void isEmptyWithTooFewEventsOrPairs() {
        assertThat(interval(new double[] {1, 0, 2}, new double[] {0, 0, 3})).isEmpty();
        assertThat(interval(new double[] {0, 0}, new double[] {0, 0})).isEmpty();
        assertThat(interval(new double[] {1}, new double[] {2})).isEmpty();
    }
}
