package org.carehomesim.sim.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    private static final List<ShiftParameters> SHIFTS = List.of(
            new ShiftParameters("day", 0.28, 0.8, true, 12), new ShiftParameters("night", 0.12, 0.2, false, 12));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 10, 34, 49, 200})
    void everyPostHasOneShiftAndDemandIsMetEveryDay(int posts) {
        Roster roster = new Roster(SHIFTS, 3, posts);
        assertThat(roster.postsOf(0) + roster.postsOf(1)).isEqualTo(posts);
        for (int day = 0; day < 60; day++) {
            int onDuty = 0;
            for (int post = 0; post < posts; post++) {
                onDuty += roster.isOnDuty(post, day) ? 1 : 0;
            }
            assertThat(onDuty).isEqualTo(roster.demand(0) + roster.demand(1));
        }
    }

    @Test
    void postsWorkInARowAndShareTheWork() {
        Roster roster = new Roster(SHIFTS, 3, 50);
        assertThat(roster.demand(0)).isEqualTo(14);
        assertThat(roster.demand(1)).isEqualTo(6);
        for (int post = 0; post < 50; post++) {
            int worked = 0;
            for (int day = 0; day < 420; day++) {
                worked += roster.isOnDuty(post, day) ? 1 : 0;
                if (day % 3 != 0) {
                    assertThat(roster.isOnDuty(post, day)).isEqualTo(roster.isOnDuty(post, day - 1));
                }
            }
            assertThat(worked / 420.0).isCloseTo(0.4, offset(0.02));
        }
    }
}
