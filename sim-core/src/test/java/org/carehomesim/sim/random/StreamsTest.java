package org.carehomesim.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.carehomesim.sim.parameter.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamsTest {

    @Test
    void aDrawDependsOnAllPartsOfItsKeyAndNothingElse() {
        Streams streams = new Streams(1, 2);
        double draw = streams.uniform(Purpose.LATENT, 3, 4);
        streams.uniform(Purpose.VISIT, 8, 9);
        assertThat(streams.uniform(Purpose.LATENT, 3, 4)).isEqualTo(draw);
        assertThat(new Streams(1, 2).uniform(Purpose.LATENT, 3, 4)).isEqualTo(draw);
        assertThat(new Streams(2, 2).uniform(Purpose.LATENT, 3, 4)).isNotEqualTo(draw);
        assertThat(new Streams(1, 3).uniform(Purpose.LATENT, 3, 4)).isNotEqualTo(draw);
        assertThat(streams.uniform(Purpose.VISIT, 3, 4)).isNotEqualTo(draw);
        assertThat(streams.uniform(Purpose.LATENT, 4, 4)).isNotEqualTo(draw);
        assertThat(streams.uniform(Purpose.LATENT, 3, 5)).isNotEqualTo(draw);
    }

    /** Chi-square over 100 cells; with 100 draws for each, at a false-alarm rate of 0.0001 for each purpose. */
    @ParameterizedTest
    @EnumSource(Purpose.class)
    void drawsAreUniformOverNeighbouringKeys(Purpose purpose) {
        Streams streams = new Streams(20, 0);
        int[] cells = new int[100];
        for (int who = 0; who < 100; who++) {
            for (int when = 0; when < 100; when++) {
                cells[(int) (100 * streams.uniform(purpose, who, when))]++;
            }
        }
        double statistic = 0;
        for (int count : cells) {
            statistic += (count - 100.0) * (count - 100.0) / 100;
        }
        assertThat(ChiSquaredDistribution.of(99).survivalProbability(statistic)).isGreaterThan(0.0001);
    }

    /** Draws of neighbouring keys are uncorrelated: |r| &lt; 4.4 / sqrt(n), false-alarm rate 1e-5. */
    @Test
    void drawsOfNeighboursAreUncorrelated() {
        Streams streams = new Streams(21, 0);
        int n = 100_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double a = streams.uniform(Purpose.INFECTION_THRESHOLD, i, 0) - 0.5;
            double b = streams.uniform(Purpose.INFECTION_THRESHOLD, i + 1L, 0) - 0.5;
            sum += 12 * a * b;
        }
        assertThat(Math.abs(sum / n)).isLessThan(4.4 / Math.sqrt(n));
    }

    @Test
    void exponentialHasMeanOne() {
        Streams streams = new Streams(22, 0);
        int n = 100_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += streams.exponential(Purpose.INFECTION_THRESHOLD, i, 0);
        }
        assertThat(sum / n).isCloseTo(1, offset(4.4 / Math.sqrt(n)));
    }

    @Test
    void dayTableRoundsToWholeDays() {
        DayTable table = new DayTable(new Distribution.Gamma(5, 4), 1);
        double mean = 0;
        double total = 0;
        for (int day = 0; day <= table.longest(); day++) {
            mean += day * table.probability(day);
            total += table.probability(day);
        }
        assertThat(total).isCloseTo(1, offset(1e-12));
        assertThat(mean).isCloseTo(5, offset(0.01));
        assertThat(table.at(1e-12)).isEqualTo(1);
        assertThat(table.at(0.5)).isEqualTo(5);
        assertThat(new DayTable(new Distribution.Constant(3), 0).at(0.9)).isEqualTo(3);
        assertThat(new DayTable(new Distribution.Constant(0), 1).at(0.1)).isEqualTo(1);
    }
}
