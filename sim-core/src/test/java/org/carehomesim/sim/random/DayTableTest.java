package org.carehomesim.sim.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.carehomesim.sim.parameter.Distribution;
import org.junit.jupiter.api.Test;

/** Means and remaining times of durations in whole days, against sums over their probabilities. */
class DayTableTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    @Test
    void theMeanIsTheSumOfDaysTimesProbabilities() {
        DayTable table = new DayTable(new Distribution.Gamma(28, 2), 1);
        double mean = 0;
        for (int day = 1; day <= table.longest(); day++) {
            mean += day * table.probability(day);
        }
        assertThat(table.mean()).isCloseTo(mean, ROUNDING);
        assertThat(table.mean()).isCloseTo(28, Offset.offset(0.01));
    }

    /** P(k) = P(D > k) / E(D), with mean E(D (D - 1)) / (2 E(D)). */
    @Test
    void whatRemainsHasTheDistributionOfRenewalTheory() {
        DayTable table = new DayTable(new Distribution.Gamma(6, 2), 2);
        DayTable remaining = table.remaining();
        double longer = 1;
        double factorialMoment = 0;
        for (int day = 0; day < table.longest(); day++) {
            longer -= table.probability(day);
            assertThat(remaining.probability(day)).isCloseTo(longer / table.mean(), ROUNDING);
            factorialMoment += (day + 1.0) * day * table.probability(day + 1);
        }
        assertThat(remaining.mean()).isCloseTo(factorialMoment / (2 * table.mean()), ROUNDING);
    }

    @Test
    void ofAFixedDurationEveryRemainderIsEquallyLikely() {
        DayTable remaining = new DayTable(new Distribution.Constant(4), 1).remaining();
        for (int day = 0; day < 4; day++) {
            assertThat(remaining.probability(day)).isCloseTo(0.25, ROUNDING);
        }
        assertThat(remaining.longest()).isEqualTo(3);
    }
}
