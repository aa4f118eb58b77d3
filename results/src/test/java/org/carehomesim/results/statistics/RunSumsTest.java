package org.carehomesim.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Statistics that are kept as sums over runs. */
class RunSumsTest {

    @Test
    void countsGiveTheIntervalOfTheirValues() {
        RunCounts counts = new RunCounts();
        for (int value : new int[] {30, 41, 35, 28}) {
            counts.add(value);
        }
        Interval expected = Sample.meanInterval(30, 41, 35, 28).orElseThrow();
        assertThat(counts.mean(4)).isEqualTo(33.5);
        assertThat(counts.meanInterval(4).orElseThrow().low()).isCloseTo(expected.low(), within(1e-9));
        assertThat(counts.meanInterval(4).orElseThrow().high()).isCloseTo(expected.high(), within(1e-9));
        assertThat(counts.meanInterval(1)).isEmpty();
    }

    @Test
    void runsThatWereNotAddedCountAsZero() {
        RunCounts counts = new RunCounts();
        counts.add(4);
        Interval expected = Sample.meanInterval(4, 0, 0, 0).orElseThrow();
        assertThat(counts.mean(4)).isEqualTo(1);
        assertThat(counts.meanInterval(4).orElseThrow().low()).as("not below 0").isZero();
        assertThat(counts.meanInterval(4).orElseThrow().high()).isCloseTo(expected.high(), within(1e-9));
    }

    @Test
    void aRatioHasTheIntervalOfTheRatioEstimator() {
        RunRatio ratio = new RunRatio();
        ratio.add(3, 1);
        ratio.add(9, 4);
        ratio.add(0, 0);
        ratio.add(4, 3);
        // R = 2; residuals 1, 1, -2; n / (n - 1) x 6 / 64 = 9 / 64; t with 2 degrees of freedom 4.302653
        assertThat(ratio.ratio()).isEqualTo(2);
        assertThat(ratio.interval().orElseThrow().high()).isCloseTo(2 + 4.302653 * 3 / 8, within(1e-6));
        assertThat(ratio.interval().orElseThrow().low()).isCloseTo(2 - 4.302653 * 3 / 8, within(1e-6));
    }

    @Test
    void oneRunHasNoInterval() {
        RunRatio ratio = new RunRatio();
        ratio.add(0, 0);
        ratio.add(3, 2);
        assertThat(ratio.interval()).isEmpty();
    }
}
