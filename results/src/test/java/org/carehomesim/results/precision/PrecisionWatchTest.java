package org.carehomesim.results.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.Sample;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionWatchTest {

    private static final Outcome DEATHS = Outcome.RESIDENT_DEATHS;

    /** Differences 2, 4, 4, 4, 5, 5, 7, 9 have the half-width 1.787488, see the test of the interval itself. */
    @Test
    void comparesPairsWithTheBaseline() {
        PrecisionWatch watch = watch(1.8, "a", "b", "c");
        double[] differences = {2, 4, 4, 4, 5, 5, 7, 9};
        for (int replicate = 0; replicate < differences.length; replicate++) {
            double luck = 1000.0 * replicate;
            watch.add("b", replicate, luck + differences[replicate]);
            watch.add("a", replicate, luck);
            watch.add("c", replicate, luck + 3);
        }
        PrecisionReached reached = watch.look(8);
        assertThat(reached.met()).isTrue();
        assertThat(reached.replicates()).isEqualTo(8);
        assertThat(reached.scenarios()).extracting(ScenarioPrecision::scenario).containsExactly("b", "c");
        ScenarioPrecision b = reached.scenarios().get(0);
        assertThat(b.halfWidth().orElseThrow()).isCloseTo(1.787488, within(1e-5));
        assertThat(b.runsNeeded()).hasValue(8);
        assertThat(reached.scenarios().get(1))
                .isEqualTo(new ScenarioPrecision("c", 8, Optional.of(0.0), Optional.of(2)));
    }

    @Test
    void oneScenarioTooWideIsNotEnough() {
        PrecisionWatch watch = watch(1.7, "a", "b");
        double[] differences = {2, 4, 4, 4, 5, 5, 7, 9};
        for (int replicate = 0; replicate < differences.length; replicate++) {
            watch.add("a", replicate, 0);
            watch.add("b", replicate, differences[replicate]);
        }
        PrecisionReached reached = watch.look(8);
        assertThat(reached.met()).isFalse();
        assertThat(reached.scenarios().get(0).runsNeeded()).hasValue(9);
    }

    @Test
    void ofOneScenarioTheMeanItselfCounts() {
        PrecisionWatch watch = watch(13, "only");
        watch.add("only", 0, 10);
        assertThat(watch.look(1).scenarios())
                .containsExactly(new ScenarioPrecision("only", 1, Optional.empty(), Optional.empty()));
        assertThat(watch.look(1).met()).isFalse();
        watch.add("only", 1, 12);
        assertThat(watch.look(2).scenarios().get(0).halfWidth().orElseThrow()).isCloseTo(12.7062, within(1e-4));
        assertThat(watch.look(2).met()).isTrue();
    }

    @Test
    void onlyReplicatesThatFinishedInBothArePairs() {
        PrecisionWatch watch = rounds(20, 20, "a", "b");
        for (int round = 0; round < 3; round++) {
            for (int replicate : new int[] {0, 3, 10, 19}) {
                watch.add("a", 20 * round + replicate, replicate * replicate);
            }
            for (int replicate : new int[] {1, 3, 10, 18}) {
                watch.add("b", 20 * round + replicate, replicate * replicate + 7.0);
            }
        }
        ScenarioPrecision pairs = watch.look(60).scenarios().get(0);
        assertThat(pairs.runs()).isEqualTo(6);
        assertThat(pairs.halfWidth()).hasValue(0.0);
    }

    /** A batch that is taken up again in the middle of a round reads all earlier rounds without a look between them. */
    @Test
    void looksBetweenTheRoundsChangeNothing() {
        PrecisionWatch looking = rounds(6, 4, "a", "b", "c");
        PrecisionWatch reading = rounds(6, 4, "a", "b", "c");
        SplittableRandom random = new SplittableRandom(7);
        for (int start = 0; start < 30; start = end(start)) {
            for (String scenario : List.of("b", "a", "c")) {
                for (int replicate = start; replicate < end(start); replicate++) {
                    double value = random.nextDouble();
                    looking.add(scenario, replicate, value);
                    reading.add(scenario, replicate, value);
                }
            }
            PrecisionReached reached = looking.look(end(start));
            assertThat(reached.scenarios().get(1).runs()).isEqualTo(end(start));
        }
        assertThat(reading.look(30)).isEqualTo(looking.look(30));
    }

    private static int end(int start) {
        return start == 0 ? 6 : start + 4;
    }

    /**
     * Stopping as soon as the interval is narrow enough makes it cover the mean less often than 95% of the time (Chow and
     * Robbins 1965 prove 95% for ever narrower ones): little less where values are normal and some 200 are needed, more
     * where they are skewed like deaths in one home and some 400 are needed. Of 400 experiments with the coverages found
     * with many more, 94.8% and 93.5%, the shares lie outside these bounds in fewer than one test of 1000.
     */
    @ParameterizedTest(name = "skewed {0}, half-width {1}")
    @CsvSource({"false, 0.14, 0.91, 0.98", "true, 0.10, 0.893, 0.973"})
    void intervalsAfterStoppingCoverTheMeanNearlyAsOftenAsTheySay(
            boolean skewed, double halfWidth, double low, double high) {
        ContinuousDistribution values = skewed ? GammaDistribution.of(0.5, Math.sqrt(2)) : NormalDistribution.of(0, 1);
        UniformRandomProvider random = new SplittableRandom(20201123)::nextLong;
        ContinuousDistribution.Sampler sampler = values.createSampler(random);
        int experiments = 400;
        int covered = 0;
        for (int experiment = 0; experiment < experiments; experiment++) {
            PrecisionWatch watch = watch(halfWidth, "only");
            double[] sample = new double[3000];
            int n = 0;
            int end = 30;
            do {
                for (; n < end; n++) {
                    sample[n] = sampler.sample();
                    watch.add("only", n, sample[n]);
                }
                end += 10;
            } while (!watch.look(n).met());
            Interval interval = Sample.meanInterval(Arrays.copyOf(sample, n)).orElseThrow();
            covered += interval.contains(values.getMean()) ? 1 : 0;
        }
        assertThat(covered / (double) experiments).isBetween(low, high);
    }

    @Test
    void targetsThatMeanNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PrecisionTarget(DEATHS, 0, 30, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrecisionTarget(DEATHS, Double.NaN, 30, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrecisionTarget(DEATHS, 1, 1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrecisionTarget(DEATHS, 1, 30, 0));
    }

    private static PrecisionWatch watch(double halfWidth, String... scenarios) {
        return new PrecisionWatch(new PrecisionTarget(DEATHS, halfWidth, 2, 1), List.of(scenarios), scenarios[0]);
    }

    private static PrecisionWatch rounds(int atLeast, int every, String... scenarios) {
        return new PrecisionWatch(new PrecisionTarget(DEATHS, 1, atLeast, every), List.of(scenarios), scenarios[0]);
    }
}
