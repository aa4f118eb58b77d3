package org.carehomesim.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "84|84",
                "12,300|12300",
                "−49.5 (−60 to −39)|-49.5",
                "+£6.8 million (£6.7 to £6.8 million)|6800000",
                "−£274,000|-274000",
                "£1.2 to £1.4 billion|1200000000",
                "57%|57",
                "4 of 5 runs|4",
                "0 (0 to 0)|0",
                "£20,000|20000"
            })
    void isTheFirstFigure(String text, double value) {
        assertThat(SortValue.of(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"–", "", "saves lives and money", "gain not clear"})
    void isMissingWhereThereIsNoFigure(String text) {
        assertThat(SortValue.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<1%,1%", "99%,>99%", "1%,2%", ">99%,100%"})
    void keepsTheOrderOfShares(String less, String more) {
        assertThat(SortValue.of(less).orElseThrow())
                .isLessThan(SortValue.of(more).orElseThrow());
    }
}
