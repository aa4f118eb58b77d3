package org.carehomesim.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.junit.jupiter.api.Test;

class ExpectedShortfallTest {

    private static ExpectedShortfall ofFirst(int n) {
        return ExpectedShortfall.of(
                        IntStream.rangeClosed(1, n).mapToDouble(i -> i).toArray())
                .orElseThrow();
    }

    @Test
    void isTheMeanOfTheWorstTwentieth() {
        assertThat(ofFirst(20).mean()).isEqualTo(20);
        assertThat(ofFirst(100).mean()).isEqualTo(98);
        assertThat(ofFirst(100).runs()).isEqualTo(100);
    }

    /** The worst 1.5 of 30: the worst and half of the next. */
    @Test
    void takesTheNextWorstInPart() {
        assertThat(ofFirst(30).mean()).isCloseTo((30 + 0.5 * 29) / 1.5, within(1e-12));
    }

    @Test
    void needsOneRunInTheTailAndFiveForAnInterval() {
        assertThat(ExpectedShortfall.of(new double[19])).isEmpty();
        assertThat(ofFirst(99).interval()).isEmpty();
        assertThat(ofFirst(100).interval()).isPresent();
    }

    /** Runs that are all the same are known exactly. */
    @Test
    void ofEqualRunsIsExact() {
        double[] same = new double[100];
        Arrays.fill(same, 7);
        assertThat(ExpectedShortfall.of(same).orElseThrow().interval()).hasValue(new Interval(7, 7));
    }

    /**
     * The mean of the worst 5% of an exponential distribution with mean 1 is ln 20 + 1. With 400 runs, 20 of them in the
     * tail, the nominal 95% intervals hold it about 93% of the time, since the tail is skewed. For 1,000 samples the
     * standard error of that is 0.8%, so that bounds at least four of them away fail by luck in less than 1 of 10,000
     * seeds.
     */
    @Test
    void intervalsHoldTheTruth() {
        UniformRandomProvider random = new SplitMix64(20200301);
        double truth = Math.log(20) + 1;
        int held = 0;
        for (int sample = 0; sample < 1_000; sample++) {
            double[] values = new double[400];
            for (int i = 0; i < values.length; i++) {
                values[i] = -Math.log1p(-random.nextDouble());
            }
            if (ExpectedShortfall.of(values)
                    .orElseThrow()
                    .interval()
                    .orElseThrow()
                    .contains(truth)) {
                held++;
            }
        }
        assertThat(held).isBetween(890, 965);
    }
}
