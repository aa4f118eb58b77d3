package org.carehomesim.sim.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {

    private static Stream<Distribution> distributions() {
        return Stream.of(
                new Distribution.Exponential(3),
                new Distribution.Gamma(4.6, 2),
                new Distribution.Erlang(3.42, 2),
                new Distribution.Lognormal(1.63, 0.5),
                new Distribution.Weibull(5, 1.9),
                new Distribution.Normal(86, 7.9),
                new Distribution.Uniform(1, 3),
                new Distribution.Triangular(1, 4, 5),
                new Distribution.Beta(5, 266));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void quantilesInvertProbabilitiesAndGiveTheMean(Distribution distribution) {
        double sum = 0;
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            double p = (i + 0.5) / n;
            double x = distribution.quantile(p);
            sum += x;
            if (i % 1000 == 0) {
                assertThat(distribution.cumulativeProbability(x)).isCloseTo(p, offset(1e-9));
            }
        }
        assertThat(sum / n).isCloseTo(distribution.mean(), offset(0.002 * distribution.mean()));
    }

    @Test
    void weibullHasTheStandardDeviationAskedFor() {
        Distribution weibull = new Distribution.Weibull(5, 1.9);
        double squares = 0;
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            double deviation = weibull.quantile((i + 0.5) / n) - 5;
            squares += deviation * deviation;
        }
        assertThat(Math.sqrt(squares / n)).isCloseTo(1.9, offset(0.005));
    }

    @Test
    void impossibleArgumentsAreRefusedWithTheirName() {
        assertThatThrownBy(() -> new Distribution.Gamma(-1, 2))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("mean must be greater than 0");
        assertThatThrownBy(() -> new Distribution.Triangular(1, 6, 5)).hasMessageContaining("mode");
        assertThatThrownBy(() -> new Distribution.Weibull(1, 100)).hasMessageContaining("sd");
        assertThatThrownBy(() -> new Distribution.Uniform(2, 2)).hasMessageContaining("low");
    }

    @Test
    void seriesByDateIsLinearBetweenDates() {
        DateSeries series =
                new DateSeries(new TreeMap<>(Map.of(LocalDate.of(2020, 3, 1), 1.0, LocalDate.of(2020, 3, 11), 2.0)));
        assertThat(series.at(LocalDate.of(2020, 1, 1))).isEqualTo(1);
        assertThat(series.at(LocalDate.of(2020, 3, 6))).isCloseTo(1.5, offset(1e-12));
        assertThat(series.at(LocalDate.of(2021, 1, 1))).isEqualTo(2);
        assertThat(series.times(3).daily(LocalDate.of(2020, 3, 10), 2)[1]).isCloseTo(6, offset(1e-12));
        assertThatThrownBy(() -> new DateSeries(new TreeMap<>())).isInstanceOf(InvalidParameterException.class);
    }
}
