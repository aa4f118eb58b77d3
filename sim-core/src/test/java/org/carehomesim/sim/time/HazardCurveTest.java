package org.carehomesim.sim.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class HazardCurveTest {

    private final HazardCurve curve = new HazardCurve(new double[] {0.5, 0, 0.25, 1});

    @Test
    void accumulates() {
        assertThat(curve.before(0)).isZero();
        assertThat(curve.before(3)).isCloseTo(0.75, offset(1e-15));
        assertThat(curve.total()).isCloseTo(1.75, offset(1e-15));
        assertThat(curve.on(2)).isCloseTo(0.25, offset(1e-15));
    }

    @Test
    void findsTheDayOnWhichAnAmountIsReached() {
        assertThat(curve.dayReaching(0.1)).isZero();
        assertThat(curve.dayReaching(0.5)).isZero();
        assertThat(curve.dayReaching(0.500001)).isEqualTo(2);
        assertThat(curve.dayReaching(1.75)).isEqualTo(3);
        assertThat(curve.dayReaching(1.76)).isEqualTo(EventCalendar.NEVER);
        assertThat(curve.dayReaching(Double.NaN)).isEqualTo(EventCalendar.NEVER);
    }
}
