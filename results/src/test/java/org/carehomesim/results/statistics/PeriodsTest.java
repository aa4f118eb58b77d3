package org.carehomesim.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final LocalDate SUNDAY = LocalDate.of(2020, 3, 1);

    @Test
    void weeksEndOnTheObservedDates() {
        Periods weeks = Periods.endingOn(LocalDate.of(2020, 3, 20), 7, SUNDAY, 30);
        assertThat(weeks.dates())
                .as("the week to 6 March would begin before the run")
                .containsExactly(LocalDate.of(2020, 3, 13), LocalDate.of(2020, 3, 20), LocalDate.of(2020, 3, 27));
        assertThat(weeks.sums(IntStream.range(0, 30).toArray()))
                .containsExactly(6 + 7 + 8 + 9 + 10 + 11 + 12, 13 + 14 + 15 + 16 + 17 + 18 + 19, 161);
        assertThat(weeks.last(IntStream.range(0, 30).toArray())).containsExactly(12, 19, 26);
    }

    @Test
    void anEndBeforeOrAfterTheRunAlignsTheSame() {
        Periods inside = Periods.endingOn(LocalDate.of(2020, 3, 20), 7, SUNDAY, 30);
        assertThat(Periods.endingOn(LocalDate.of(2019, 3, 22), 7, SUNDAY, 30)).isEqualTo(inside);
        assertThat(Periods.endingOn(LocalDate.of(2021, 3, 19), 7, SUNDAY, 30)).isEqualTo(inside);
    }

    @Test
    void periodsFromTheStart() {
        assertThat(Periods.fromStart(7, SUNDAY, 15).lastDays()).containsExactly(6, 13);
        assertThat(Periods.fromStart(1, SUNDAY, 3).lastDays()).containsExactly(0, 1, 2);
        assertThat(Periods.fromStart(7, SUNDAY, 6).lastDays()).isEmpty();
    }

    @Test
    void bandsOverRuns() {
        Bands bands = Bands.of(3, List.of(CountDistribution.of(0, 4, 2), CountDistribution.of(10, 10, 10)));
        assertThat(bands.points().get(0)).isEqualTo(new Bands.Point(0.2, 1, 2, 3, 3.8));
        assertThat(bands.points().get(1)).isEqualTo(new Bands.Point(10, 10, 10, 10, 10));
        assertThat(bands.highest()).isEqualTo(10);
    }
}
