package org.carehomesim.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.junit.jupiter.api.Test;

class CountDistributionTest {

    private static final double[] PROBABILITIES = {0, 0.05, 0.25, 0.5, 0.75, 0.95, 1};

    /** As of 1, 2, 4, 8, 16 in R's quantile(). */
    @Test
    void quantilesAreThoseOfTheCounts() {
        assertThat(CountDistribution.of(16, 1, 8, 2, 4).quantiles(0.05, 0.25, 0.5, 0.75, 0.95))
                .containsExactly(new double[] {1.2, 2, 4, 8, 14.4}, within(1e-12));
    }

    @Test
    void quantilesAreToTheBitThoseOfTheRunsThemselves() {
        SplitMix64 random = new SplitMix64(3);
        for (int runs : new int[] {1, 2, 3, 10, 99, 1000}) {
            int[] counts =
                    random.ints(runs, -20, 50).map(count -> Math.max(0, count)).toArray();
            double[] all = Arrays.stream(counts).asDoubleStream().toArray();
            assertThat(CountDistribution.of(counts).quantiles(PROBABILITIES))
                    .containsExactly(Sample.quantiles(all, PROBABILITIES));
        }
    }

    @Test
    void meanIsExact() {
        CountDistribution distribution = CountDistribution.of(7, 7, 0, 2_000_000_000, 2_000_000_000);
        assertThat(distribution.mean()).isEqualTo(800_000_002.8);
        assertThat(distribution.runs()).isEqualTo(5);
    }
}
