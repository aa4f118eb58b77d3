package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.Group;

/** Compares runs exactly. */
final class SameRun {

    private SameRun() {}

    static void assertSame(RunRecord expected, RunRecord actual) {
        assertThat(actual.outcomes()).isEqualTo(expected.outcomes());
        assertThat(actual.infections()).isEqualTo(expected.infections());
        for (int day = 0; day < expected.daily().days(); day++) {
            assertThat(row(actual, day)).isEqualTo(row(expected, day));
        }
    }

    static List<Integer> row(RunRecord run, int day) {
        List<Integer> row = new ArrayList<>();
        for (Group group : Group.values()) {
            for (DailyColumn column : DailyColumn.values()) {
                row.add(run.daily().get(day, group, column));
            }
        }
        return row;
    }
}
