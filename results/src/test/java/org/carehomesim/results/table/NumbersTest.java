package org.carehomesim.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "84, 84",
        "-3, -3",
        "0.1, 0.1",
        "-2.5, -2.5",
        "12345678.25, 12345678.25",
        "1e7, 10000000",
        "1e20, 100000000000000000000",
        "1e-7, 0.0000001",
        "2.0E-3, 0.002",
        "0.30000000000000004, 0.30000000000000004",
        "2.0E23, 200000000000000000000000",
        "9007199254740993, 9007199254740992"
    })
    void writesTheShortestExactForm(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }

    @Test
    void readsBackTheSameNumber() {
        UniformRandomProvider random = new SplitMix64(5);
        for (int i = 0; i < 10_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(30) - 15);
            String text = Numbers.text(value);
            assertThat(Double.parseDouble(text)).isEqualTo(value);
            assertThat(text).doesNotContainIgnoringCase("e");
        }
    }

    @Test
    void writesNumbersOfFewPlacesAsTheyAre() {
        UniformRandomProvider random = new SplitMix64(6);
        for (int i = 0; i < 10_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(1, 2_000_000_000_000_000L), random.nextInt(10))
                    .stripTrailingZeros();
            if (number.precision() <= 15) {
                String text = number.toPlainString();
                assertThat(Numbers.text(Double.parseDouble(text))).isEqualTo(text);
                assertThat(Numbers.text(-Double.parseDouble(text))).isEqualTo("-" + text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoNumber(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.text(value));
    }
}
