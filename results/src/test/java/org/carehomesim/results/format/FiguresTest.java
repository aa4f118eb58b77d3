package org.carehomesim.results.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.carehomesim.results.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "83.7263 | 84",
                "0 | 0",
                "-0.001 | 0",
                "0.4249 | 0.42",
                "7.26 | 7.3",
                "9.96 | 10",
                "-41.2 | −41",
                "999.4 | 999",
                "1234 | 1,230",
                "1234567 | 1,230,000"
            })
    void counts(double value, String text) {
        assertThat(Figures.count(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 | 1", "6 | 6", "15513 | 15,513"})
    void wholeNumbersKeepTheirDigits(double value, String text) {
        assertThat(Figures.whole(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.3 | +12", "-12.3 | −12", "0 | 0", "0.0004 | 0", "2.25 | +2.2"})
    void changes(double value, String text) {
        assertThat(Figures.change(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "41, 33, 49, +41 (33 to 49)",
        "-41, -49, -33, −41 (−49 to −33)",
        "0.2, -0.04, 0.44, +0.20 (−0.04 to 0.44)",
        "0, -1, 1, 0 (−1.0 to 1.0)",
        "0.001, -12, 12, 0 (−12 to 12)"
    })
    void changesHaveASignBesideTheirInterval(double value, double low, double high, String text) {
        assertThat(Figures.changeWithInterval(value, new Interval(low, high))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | £0",
                "0.2 | £0",
                "849.6 | £850",
                "12345 | £12,300",
                "999600 | £1.0 million",
                "1234567 | £1.2 million",
                "-12345678 | −£12.3 million",
                "2.34e9 | £2.3 billion"
            })
    void money(double value, String text) {
        assertThat(Figures.money(value)).isEqualTo(text);
    }

    @Test
    void moneyOfOtherKinds() {
        assertThat(Figures.moneyChange(1_234_567)).isEqualTo("+£1.2 million");
        assertThat(Figures.moneyChange(0)).isEqualTo("£0");
        assertThat(Figures.moneyInterval(new Interval(-200_000, 1_400_000))).isEqualTo("−£0.2 to £1.4 million");
        assertThat(Figures.shortMoney(2_500_000)).isEqualTo("£2.5m");
        assertThat(Figures.shortMoney(-250_000)).isEqualTo("−£250k");
        assertThat(Figures.shortMoney(0)).isEqualTo("£0");
        assertThat(Figures.roughMoney(28_712)).isEqualTo("£29,000");
    }

    @Test
    void intervalsShareTheirDecimals() {
        assertThat(Figures.interval(new Interval(0.4, 12.2))).isEqualTo("0 to 12");
        assertThat(Figures.withInterval(1.84, new Interval(-1.06, 4.74))).isEqualTo("1.8 (−1.1 to 4.7)");
        assertThat(Figures.withInterval(41.2, new Interval(33.4, 48.9))).isEqualTo("41 (33 to 49)");
    }

    @Test
    void sharesClaimNoMoreThanTheRunsAllow() {
        assertThat(Figures.share(0.974, 100)).isEqualTo("97%");
        assertThat(Figures.share(1, 100)).isEqualTo(">99%");
        assertThat(Figures.share(0, 100)).isEqualTo("<1%");
        assertThat(Figures.share(1, 5)).isEqualTo("5 of 5 runs");
        assertThat(Figures.share(0, 1)).isEqualTo("0 of 1 run");
        assertThat(Figures.share(0.8, 5)).isEqualTo("80%");
        assertThat(Figures.share(0.625, 20)).isEqualTo("62%");
        assertThat(Figures.share(0.5, 1)).isEqualTo("50%");
    }

    @Test
    void ticksHaveTheDigitsTheyNeed() {
        assertThat(Figures.tick(5)).isEqualTo("5");
        assertThat(Figures.tick(2.5)).isEqualTo("2.5");
        assertThat(Figures.tick(12_500)).isEqualTo("12,500");
        assertThat(Figures.changeTick(20)).isEqualTo("+20");
        assertThat(Figures.changeTick(-20)).isEqualTo("−20");
    }
}
