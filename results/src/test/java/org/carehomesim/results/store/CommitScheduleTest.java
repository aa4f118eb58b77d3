package org.carehomesim.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitScheduleTest {

    private static final long START = 5;

    private static CommitSchedule every(long nanoseconds) {
        return new CommitSchedule(Duration.ofNanos(nanoseconds), START);
    }

    @Test
    void shortRunsAreCommittedOnceAnInterval() {
        CommitSchedule schedule = every(100);
        int commits = 0;
        for (long now = START; now <= START + 1_000; now += 2) {
            if (schedule.isDue(now)) {
                commits++;
                assertThat(now).isEqualTo(START + commits * 100L);
            }
        }
        assertThat(commits).isEqualTo(10);
    }

    @Test
    void longRunsThatEndTogetherAreCommittedOneByOne() {
        CommitSchedule schedule = every(100);
        long now = START + 6_400;
        for (int run = 1; run <= 64; run++) {
            assertThat(schedule.isDue(now)).isTrue();
        }
        assertThat(schedule.isDue(now)).isFalse();
        assertThat(schedule.isDue(now + 100)).isTrue();
    }

    @Test
    void withoutAnIntervalEachRunIsCommitted() {
        CommitSchedule schedule = every(0);
        for (int run = 0; run < 5; run++) {
            assertThat(schedule.isDue(START)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE - 50, -50})
    void theClockMayHaveAnyStart(long start) {
        CommitSchedule schedule = new CommitSchedule(Duration.ofNanos(100), start);
        assertThat(schedule.isDue(start + 99)).isFalse();
        assertThat(schedule.isDue(start + 100)).isTrue();
        assertThat(schedule.isDue(start + 199)).isFalse();
    }
}
