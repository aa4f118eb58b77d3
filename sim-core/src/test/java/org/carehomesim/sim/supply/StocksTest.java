package org.carehomesim.sim.supply;

import static org.assertj.core.api.Assertions.assertThat;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.time.Today;
import org.junit.jupiter.api.Test;

class StocksTest {

    private final Today today = new Today(ScenarioBuilder.START, 100);
    private final Stocks stocks = new Stocks(2, 2, today);

    private void nextDay() {
        today.advance();
        stocks.arrive();
    }

    @Test
    void whatIsSentArrivesOnItsDay() {
        nextDay();
        stocks.send(1, 0, 5, 3);
        stocks.send(1, 0, 7, 0);
        assertThat(stocks.of(1, 0)).isEqualTo(7);
        assertThat(stocks.expected(1, 0)).isEqualTo(12);
        assertThat(stocks.within(1, 0, 2)).isEqualTo(7);
        assertThat(stocks.within(1, 0, 3)).isEqualTo(12);
        assertThat(stocks.within(1, 0, 90)).isEqualTo(12);
        nextDay();
        nextDay();
        assertThat(stocks.of(1, 0)).isEqualTo(7);
        nextDay();
        assertThat(stocks.of(1, 0)).isEqualTo(12);
        assertThat(stocks.expected(1, 0)).isEqualTo(12);
        assertThat(stocks.of(0, 0)).isZero();
        assertThat(stocks.of(1, 1)).isZero();
    }

    /** Something from far away makes the ring longer; what was on its way before keeps its days. */
    @Test
    void aLongWayDisturbsNothing() {
        for (int day = 0; day < 13; day++) {
            nextDay();
        }
        for (int days = 1; days <= 7; days++) {
            stocks.send(0, 1, days, days);
        }
        stocks.send(0, 0, 100, 40);
        double sum = 0;
        for (int days = 1; days <= 7; days++) {
            nextDay();
            sum += days;
            assertThat(stocks.of(0, 1)).isEqualTo(sum);
        }
        for (int days = 8; days <= 40; days++) {
            assertThat(stocks.of(0, 0)).isZero();
            nextDay();
        }
        assertThat(stocks.of(0, 0)).isEqualTo(100);
    }
}
