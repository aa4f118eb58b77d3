package org.carehomesim.sim.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DateSeriesTest {

    private static final LocalDate START = LocalDate.of(2020, 3, 1);

    @Test
    void isLinearBetweenDatesAndConstantOutside() {
        DateSeries series = new DateSeries(new TreeMap<>(Map.of(START.plusDays(1), 1.0, START.plusDays(3), 2.0)));
        assertThat(series.daily(START, 5)).containsExactly(1, 1, 1.5, 2, 2);
    }

    @Test
    void meanOverDaysTakesTheDatesThatThereAre() {
        DateSeries series = new DateSeries(new TreeMap<>(
                Map.of(START, 3.0, START.plusDays(1), 6.0, START.plusDays(2), 0.0, START.plusDays(5), 7.0)));
        assertThat(series.meanOver(3).points().values()).containsExactly(4.5, 3.0, 3.0, 7.0);
        assertThat(series.meanOver(1)).isEqualTo(series);
    }

    @Test
    void movesDates() {
        DateSeries series = new DateSeries(new TreeMap<>(Map.of(START, 1.0, START.plusDays(3), 2.0)));
        assertThat(series.earlierBy(2).points().keySet()).containsExactly(START.minusDays(2), START.plusDays(1));
        assertThat(series.earlierBy(0)).isEqualTo(series);
    }

    @Test
    void refusesAnEmptySeries() {
        TreeMap<LocalDate, Double> nothing = new TreeMap<>();
        assertThatThrownBy(() -> new DateSeries(nothing)).isInstanceOf(InvalidParameterException.class);
    }
}
