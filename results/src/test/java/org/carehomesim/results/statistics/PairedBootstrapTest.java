package org.carehomesim.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {

    private static Optional<Interval> interval(double[] numerator, double[] denominator) {
        return bootstrap(new double[][] {numerator}, new double[][] {denominator})
                .ratioInterval(0);
    }

    private static PairedBootstrap bootstrap(double[][] with, double[][] without) {
        return PairedBootstrap.of(with[0].length, with.length, (pair, into) -> {
            for (int outcome = 0; outcome < with.length; outcome++) {
                into[outcome] = with[outcome][pair];
                into[with.length + outcome] = without[outcome][pair];
            }
        });
    }

    private static Interval difference(double... differences) {
        return bootstrap(new double[][] {differences}, new double[][] {new double[differences.length]})
                .differenceInterval(0, differences)
                .orElseThrow();
    }

    @Test
    void aConstantRatioHasNoSpread() {
        Interval interval =
                interval(new double[] {2, 4, 10, 1}, new double[] {4, 8, 20, 2}).orElseThrow();
        assertThat(interval).isEqualTo(new Interval(0.5, 0.5));
    }

    @Test
    void givesTheSameIntervalWhateverStandsBeside() {
        double[] a = {3, 5, 4, 8, 1, 9};
        double[] b = {6, 7, 5, 9, 4, 9};
        Interval alone = interval(a, b).orElseThrow();
        assertThat(bootstrap(new double[][] {b, a}, new double[][] {a, b}).ratioInterval(1))
                .contains(alone);
        assertThat(interval(a, b)).contains(alone);
        assertThat(alone.low()).isLessThan(0.75).isGreaterThan(0.4);
        assertThat(alone.high()).isGreaterThan(0.75).isLessThan(1.0);
    }

    /** With a constant denominator the ratio's standard error is sd / sqrt(n); 1.96 of them either side. */
    @Test
    void agreesWithTheNormalApproximation() {
        SplitMix64 random = new SplitMix64(11);
        double[] values = new double[400];
        double[] ones = new double[400];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextDouble();
            ones[i] = 1;
        }
        Interval interval = interval(values, ones).orElseThrow();
        double standardError = Sample.standardDeviation(values).orElseThrow() / 20;
        assertThat(interval.halfWidth()).isCloseTo(1.96 * standardError, within(0.15 * standardError));
        assertThat((interval.low() + interval.high()) / 2).isCloseTo(Sample.mean(values), within(0.15 * standardError));
    }

    @Test
    void isEmptyWithTooFewEventsOrPairs() {
        assertThat(interval(new double[] {1, 0, 2}, new double[] {0, 0, 3})).isEmpty();
        assertThat(interval(new double[] {0, 0}, new double[] {0, 0})).isEmpty();
        assertThat(interval(new double[] {1}, new double[] {2})).isEmpty();
    }

    /**
     * Of two pairs with differences 0 and 4, resampled means are 0, 2 and 4 with chances 1/4, 1/2 and 1/4; nothing is
     * skewed, so the interval goes from end to end.
     */
    @Test
    void differencesOfTwoPairs() {
        assertThat(difference(0, 4)).isEqualTo(new Interval(0, 4));
    }

    @Test
    void aConstantDifferenceHasNoSpread() {
        assertThat(difference(0.1, 0.1, 0.1)).isEqualTo(new Interval(0.1, 0.1));
        assertThat(bootstrap(new double[][] {{3}}, new double[][] {{1}}).differenceInterval(0, new double[] {2}))
                .isEmpty();
    }

    /**
     * A measure that costs the same in every run, beside costs a hundred million times as large: what differs between the
     * pairs is rounding alone. Few pairs have few different means, all of which may then lie on one side of the mean.
     */
    @Test
    void aConstantDifferenceOfLargeValuesHasNoSpreadButRounding() {
        SplitMix64 random = new SplitMix64(5);
        for (int pairs = 2; pairs <= 5; pairs++) {
            for (int batch = 0; batch < 200; batch++) {
                double[] without = new double[pairs];
                double[] with = new double[pairs];
                double[] differences = new double[pairs];
                for (int pair = 0; pair < pairs; pair++) {
                    without[pair] = random.nextInt(1_000_000_000) / 100.0;
                    with[pair] = without[pair] + 0.1;
                    differences[pair] = with[pair] - without[pair];
                }
                Interval interval = bootstrap(new double[][] {with}, new double[][] {without})
                        .differenceInterval(0, differences)
                        .orElseThrow();
                assertThat(interval.low()).isCloseTo(0.1, within(1e-8));
                assertThat(interval.high()).isCloseTo(0.1, within(1e-8));
            }
        }
    }

    /** A drawn mean ties with the mean itself when every pair is drawn once, whether or not binary digits can show it. */
    @Test
    void aTieIsOneInAnyUnit() {
        double[] pounds = {1, 2, 4, 7};
        double[] baseline = {400_000.3, 500_000.7, 600_000.1, 700_000.9};
        double[] scenario = new double[pounds.length];
        double[] differences = new double[pounds.length];
        for (int pair = 0; pair < pounds.length; pair++) {
            scenario[pair] = baseline[pair] + pounds[pair] / 10;
            differences[pair] = scenario[pair] - baseline[pair];
        }
        Interval whole = difference(pounds);
        Interval tenths = bootstrap(new double[][] {scenario}, new double[][] {baseline})
                .differenceInterval(0, differences)
                .orElseThrow();
        assertThat(10 * tenths.low()).isCloseTo(whole.low(), within(1e-6));
        assertThat(10 * tenths.high()).isCloseTo(whole.high(), within(1e-6));
    }

    /**
     * One epidemic of size 1 among ten runs: the resampled number of epidemics is binomial(10, 0.1). Half of the ties count
     * as below, so z0 = Phi^-1(0.3487 + 0.3874 / 2) = 0.106; with residuals 0.9 and nine times -0.1, a = 0.72 / (6 x
     * 0.9^1.5) = 0.1405. The lower level is Phi(0.106 + (0.106 - 1.960) / (1 + 0.1405 x 1.854)) = 0.0864, where the binomial
     * is 0, the upper Phi(0.106 + 2.066 / (1 - 0.1405 x 2.066)) = 0.9988, where it is 5 (0.99837 up to 4, 0.99985 up to 5).
     * The percentile interval would end at 3.
     */
    @Test
    void correctsForSkewness() {
        Interval interval = difference(1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(interval.low()).isEqualTo(0);
        assertThat(interval.high()).isBetween(0.4, 0.5);
    }

    /**
     * 95% intervals of the mean of 40 values from an exponential distribution, 400 times. Student's t covers 93% here and
     * the bootstrap about as much (Efron and Tibshirani 1993, chapter 14, for skewed data). With a true coverage of 0.93,
     * fewer than 0.88 of 400 happen by chance in one of 10,000 generators, and more than 0.98 in one of 100,000.
     */
    @Test
    void coversTheMeanOfSkewedValues() {
        SplitMix64 random = new SplitMix64(2026);
        int covered = 0;
        for (int experiment = 0; experiment < 400; experiment++) {
            double[] values = new double[40];
            for (int i = 0; i < values.length; i++) {
                values[i] = -Math.log(1 - random.nextDouble());
            }
            if (difference(values).contains(1)) {
                covered++;
            }
        }
        assertThat(covered / 400.0).isBetween(0.88, 0.98);
    }

    /**
     * 5,003 pairs are drawn in 2,000 groups of two or three. The interval of the mean is that of the normal approximation,
     * which 2,000 resamples of 2,000 groups tell to within 10%: their standard deviation has a relative standard error of
     * 2%, so chance goes beyond in one of a million generators.
     */
    @Test
    void drawsManyPairsInGroups() {
        SplitMix64 random = new SplitMix64(17);
        int pairs = 5_003;
        double[] with = new double[pairs];
        double[] without = new double[pairs];
        double[] differences = new double[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            without[pair] = 10 + random.nextDouble();
            with[pair] = without[pair] + random.nextDouble();
            differences[pair] = with[pair] - without[pair];
        }
        PairedBootstrap bootstrap = bootstrap(new double[][] {with}, new double[][] {without});
        Interval interval = bootstrap.differenceInterval(0, differences).orElseThrow();
        Interval expected = Sample.meanInterval(differences).orElseThrow();
        assertThat(interval.halfWidth()).isCloseTo(expected.halfWidth(), within(0.1 * expected.halfWidth()));
        assertThat((interval.low() + interval.high()) / 2)
                .isCloseTo(Sample.mean(differences), within(0.3 * expected.halfWidth()));
        double ratio = Sample.mean(with) / Sample.mean(without);
        assertThat(bootstrap.ratioInterval(0).orElseThrow().contains(ratio)).isTrue();
    }

    /** However many replicates a group has, a draw stands for as many as there are. */
    @Test
    void groupsOfDifferentSizeDoNotBiasMeans() {
        double[] constant = new double[3_001];
        Arrays.fill(constant, 3);
        BootstrapSums.draw(
                constant.length,
                1,
                (replicate, into) -> into[0] = constant[replicate],
                (resample, sums) -> assertThat(sums[0] / constant.length).isCloseTo(3, within(1e-12)));
    }
}
