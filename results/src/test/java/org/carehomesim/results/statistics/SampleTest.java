package org.carehomesim.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
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

    /** Student's t makes it two more than (1.96 / 0.1)^2 = 384.1; and the sizes on both sides tell that it is the fewest. */
    @Test
    void fewestValuesForAHalfWidth() {
        assertThat(Sample.sizeFor(1, 0.1)).isEqualTo(387);
        for (double halfWidth : new double[] {0.001, 0.03, 0.5, 2}) {
            long size = Sample.sizeFor(1, halfWidth);
            double before = Sample.studentT((int) size - 1) / Math.sqrt(size - 1.0);
            assertThat(Sample.studentT((int) size) / Math.sqrt((double) size)).isLessThanOrEqualTo(halfWidth);
            assertThat(before).isGreaterThan(halfWidth);
        }
        assertThat(Sample.sizeFor(0, 0.1)).isEqualTo(2);
        assertThat(Sample.sizeFor(1e9, 1e-3)).isEqualTo(1L << 40);
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
}
