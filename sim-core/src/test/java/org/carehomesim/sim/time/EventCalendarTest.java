package org.carehomesim.sim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EventCalendarTest {

    @Test
    void takesEachEventOnItsDayOnce() {
        EventCalendar calendar = new EventCalendar(10, 2);
        calendar.schedule(0, 3);
        calendar.schedule(7, 3);
        calendar.schedule(1, 4);
        int first = calendar.take(3);
        int second = calendar.take(3);
        assertThat(new int[] {first, second}).containsExactlyInAnyOrder(0, 7);
        assertThat(calendar.take(3)).isEqualTo(-1);
        assertThat(calendar.day(0)).isEqualTo(EventCalendar.NEVER);
        assertThat(calendar.take(4)).isEqualTo(1);
    }

    @Test
    void forgetsDaysAfterTheRun() {
        EventCalendar calendar = new EventCalendar(10, 1);
        calendar.schedule(0, 5);
        calendar.schedule(0, 10);
        assertThat(calendar.day(0)).isEqualTo(EventCalendar.NEVER);
        assertThat(calendar.take(5)).isEqualTo(-1);
    }

    @Test
    void behavesAsAMapFromNumbersToDays() {
        SplittableRandom random = new SplittableRandom(1);
        EventCalendar calendar = new EventCalendar(50, 4);
        Map<Integer, Integer> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int id = random.nextInt(200);
            int day = random.nextInt(60);
            if (random.nextInt(3) == 0) {
                calendar.cancel(id);
                expected.remove(id);
            } else {
                calendar.schedule(id, day);
                expected.remove(id);
                if (day < 50) {
                    expected.put(id, day);
                }
            }
        }
        for (int day = 0; day < 50; day++) {
            Set<Integer> taken = new HashSet<>();
            for (int id = calendar.take(day); id >= 0; id = calendar.take(day)) {
                assertThat(taken.add(id)).isTrue();
            }
            int today = day;
            assertThat(taken)
                    .isEqualTo(new HashSet<>(expected.keySet().stream()
                            .filter(id -> expected.get(id) == today)
                            .toList()));
        }
    }
}
