package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When homes are cleaned deeply, and what it costs. */
class DeepCleaningTest {

    private static RecordedActions home() {
        return new RecordedActions().answering("beds", 40);
    }

    private static List<Integer> days(DeepCleaning policy, RecordedActions recorded, int from, int to) {
        List<Integer> days = new ArrayList<>();
        for (int day = from; day < to; day++) {
            policy.onDay(recorded.home, 1, day);
            if (!recorded.take("charge").isEmpty()) {
                days.add(day);
            }
        }
        return days;
    }

    @Test
    void homesWithoutCasesAreCleanedAtTheLongInterval() {
        assertThat(days(new DeepCleaning(10, 3, 14, 0.8, 2, 10, 1), home(), 0, 31))
                .containsExactly(0, 10, 20, 30);
        assertThat(days(new DeepCleaning(0, 3, 14, 0.8, 2, 10, 1), home(), 0, 31))
                .isEmpty();
    }

    @Test
    void homesWithCasesAreCleanedAtTheShortOne() {
        RecordedActions cases = home().answering("recentKnownCases[14]", 2);
        assertThat(days(new DeepCleaning(10, 3, 14, 0.8, 2, 10, 1), cases, 1, 12))
                .containsExactly(3, 6, 9);
        assertThat(days(new DeepCleaning(10, 0, 14, 0.8, 2, 10, 1), cases, 1, 12))
                .containsExactly(10);
    }

    @Test
    void theFirstNewCasesLeadToACleaningOnTheNextDay() {
        RecordedActions first = home().answering("recentKnownCases[14]", 2)
                .answering("recentKnownCases[1]", 2)
                .answering("recentKnownCases[4]", 2);
        assertThat(days(new DeepCleaning(0, 3, 14, 0.8, 2, 10, 1), first, 4, 5)).containsExactly(4);
        RecordedActions further = home().answering("recentKnownCases[14]", 3)
                .answering("recentKnownCases[1]", 2)
                .answering("recentKnownCases[4]", 3);
        assertThat(days(new DeepCleaning(0, 3, 14, 0.8, 2, 10, 1), further, 4, 5))
                .isEmpty();
    }

    @Test
    void theHomePaysByBedAndAdherence() {
        RecordedActions recorded = home();
        new DeepCleaning(10, 3, 14, 0.8, 2, 10, 1.5).onDay(recorded.home, 0.5, 0);
        assertThat(recorded.take()).containsExactly("charge[HOME, 30.0]", "deepClean[0.4]", "charge[HOME, 200.0]");
    }

    @Test
    void cleaningInBetweenIsAsOftenAsTheStrictestPolicySays() {
        Measures measures = new Measures();
        measures.cleaningFactor = 1.2;
        DeepCleaning policy = new DeepCleaning(10, 3, 14, 0.8, 2, 10, 1.5);
        policy.apply(measures, 0.1);
        assertThat(measures.cleaningFactor).isEqualTo(1.2);
        policy.apply(measures, 0.5);
        assertThat(measures.cleaningFactor).isCloseTo(1.5, within(1e-12));
    }
}
