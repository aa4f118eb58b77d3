package org.carehomesim.sim.disease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.parameter.Distribution;
import org.junit.jupiter.api.Test;

class GenerationIntervalTest {

    private static GenerationInterval of(double symptomatic, Distribution latent, Distribution infectious) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(1);
        builder.latent = latent;
        builder.presymptomatic = new Distribution.Constant(1);
        builder.presymptomaticInfectiousness = 0.5;
        builder.infectiousPeriod = infectious;
        builder.symptomatic = symptomatic;
        builder.multiplier = new Distribution.Gamma(1, 0.1);
        return GenerationInterval.of(builder.build().disease());
    }

    @Test
    void isInfectiousnessByDayWithFixedPeriods() {
        GenerationInterval interval = of(1, new Distribution.Constant(2), new Distribution.Constant(2));

        // half a day's worth before onset on day 2, then two whole days
        assertThat(IntStream.rangeClosed(0, 5).mapToDouble(interval::weight).toArray())
                .containsExactly(new double[] {0, 0, 0.2, 0.4, 0.4, 0}, within(1e-12));
        assertThat(interval.longest()).isEqualTo(4);
        assertThat(interval.mean()).isCloseTo(3.2, within(1e-12));
    }

    @Test
    void hasTheMeanOfRandomPeriods() {
        Distribution latent = new Distribution.Gamma(4.6, 4);
        Distribution infectious = new Distribution.Gamma(6, 4);
        GenerationInterval interval = of(0, latent, infectious);

        // with constant infectiousness: E(L) + (E(D squared) / E(D) - 1) / 2 in whole days; the variance of a sum of
        // 20,000 courses makes the standard error below 0.03, so 0.12 has a false-alarm rate below 0.0001
        double meanSquare = 6 * 6 * (1 + 1.0 / 4) + 1.0 / 12;
        double expected = 4.6 + (meanSquare / 6 - 1) / 2;
        assertThat(interval.mean()).isCloseTo(expected, within(0.12));
        assertThat(IntStream.rangeClosed(0, interval.longest())
                        .mapToDouble(interval::weight)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(interval.weight(0)).isZero();
        assertThat(interval.weight(interval.longest() + 1)).isZero();
    }

    @Test
    void isTheSameEveryTime() {
        Distribution gamma = new Distribution.Gamma(4.6, 4);

        assertThat(of(0.5, gamma, gamma).mean()).isEqualTo(of(0.5, gamma, gamma).mean());
    }
}
