package org.carehomesim.sim.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.carehomesim.sim.parameter.Distribution;
import org.junit.jupiter.api.Test;

class DayTableTest {

    /** A random day of four finds one to four days left, each as often. */
    @Test
    void whatIsLeftOfAConstantDurationIsUniform() {
        DayTable four = new DayTable(new Distribution.Constant(4), 0);
        assertThat(four.mean()).isEqualTo(4);
        for (int quarter = 0; quarter < 4; quarter++) {
            assertThat(four.remainingAt(quarter / 4.0 + 0.01)).isEqualTo(quarter + 1);
            assertThat(four.remainingAt(quarter / 4.0 + 0.24)).isEqualTo(quarter + 1);
        }
    }

    /** An exponential duration has no memory: what is left has its own mean. */
    @Test
    void whatIsLeftOfAnExponentialDurationIsExponential() {
        DayTable table = new DayTable(new Distribution.Exponential(30), 0);
        double mean = 0;
        int draws = 10_000;
        for (int i = 0; i < draws; i++) {
            mean += table.remainingAt((i + 0.5) / draws) / (double) draws;
        }
        // rounded up where durations are rounded to the nearest day
        assertThat(mean).isCloseTo(30.5, Offset.offset(0.1));
        assertThat(table.mean()).isCloseTo(30, Offset.offset(0.1));
    }

    @Test
    void nothingIsLeftOfNothing() {
        assertThat(new DayTable(new Distribution.Constant(0), 0).remainingAt(0.5))
                .isZero();
    }
}
