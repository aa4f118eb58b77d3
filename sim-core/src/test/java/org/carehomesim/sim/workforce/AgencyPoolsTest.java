package org.carehomesim.sim.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyPoolsTest {

    /** Over eight weeks exactly as many days as said, also eighths of a day. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 2.25, 2.5, 5, 6.875, 7})
    void workersCanBeCalledOnAsManyDaysAsSaid(double daysPerWeek) {
        for (int offset : new int[] {0, 3, 16}) {
            int days = 0;
            for (int day = 0; day < 56; day++) {
                days += Availability.canBeCalled(day + offset, daysPerWeek) ? 1 : 0;
            }
            assertThat(days).isEqualTo((int) Math.round(8 * daysPerWeek));
        }
    }
}
