package org.carehomesim.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.results.statistics.CostEffectivenessRow.NetBenefit;
import org.carehomesim.results.statistics.CostEffectivenessRow.Result;
import org.junit.jupiter.api.Test;

class ConfidenceEllipseTest {

    /** A row of n pairs around (10 QALYs, 500 pounds) whose standard errors are 2 and 30. */
    private static CostEffectivenessRow row(int n, double correlation) {
        double t = Sample.studentT(n);
        NetBenefit none = new NetBenefit(0, Optional.empty());
        return new CostEffectivenessRow(
                "a",
                n,
                500,
                Optional.of(new Interval(500 - 30 * t, 500 + 30 * t)),
                10,
                Optional.of(new Interval(10 - 2 * t, 10 + 2 * t)),
                OptionalDouble.of(correlation),
                Result.COSTS_MORE_GAINS_MORE,
                OptionalDouble.of(50),
                none,
                none);
    }

    /** F(2, 10; 0.95) = 4.102821 from printed tables; 2 x 11 / 10 x 4.102821 = 9.026206, the square of 3.004364. */
    @Test
    void reachesAsFarAsHotellingSays() {
        ConfidenceEllipse ellipse = ConfidenceEllipse.of(row(12, 0), 360).orElseThrow();
        assertThat(ellipse.points()).hasSize(361);
        assertThat(ellipse.points().get(0).qalys()).isCloseTo(10 + 2 * 3.004364, within(1e-5));
        assertThat(ellipse.points().get(0).cost()).isCloseTo(500, within(1e-9));
        assertThat(ellipse.points().get(90).cost()).isCloseTo(500 + 30 * 3.004364, within(1e-4));
        assertThat(ellipse.points().get(360).qalys())
                .isCloseTo(ellipse.points().get(0).qalys(), within(1e-9));
    }

    @Test
    void leansWithTheCorrelation() {
        ConfidenceEllipse along = ConfidenceEllipse.of(row(12, 1), 4).orElseThrow();
        assertThat(along.points().get(0).cost()).isCloseTo(500 + 30 * 3.004364, within(1e-4));
        assertThat(along.points().get(1).cost()).isCloseTo(500, within(1e-9));
    }

    @Test
    void needsThreePairs() {
        assertThat(ConfidenceEllipse.of(row(2, 0), 4)).isEmpty();
    }
}
