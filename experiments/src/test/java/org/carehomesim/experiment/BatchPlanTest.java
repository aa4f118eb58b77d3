package org.carehomesim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchPlanTest {

    @Test
    void oneRoundIsScenarioAfterScenario() {
        BatchPlan plan = new BatchPlan(List.of("a", "b"), 3, 7);
        assertThat(order(plan)).containsExactly("a0", "a1", "a2", "b0", "b1", "b2");
        assertThat(plan.endOfRoundOf(0)).isEqualTo(6);
        assertThat(IntStream.rangeClosed(0, 6).filter(plan::isEndOfRound)).containsExactly(6);
    }

    @Test
    void severalRoundsAreOneAfterTheOther() {
        BatchPlan plan = rounds(2, 7, 3, 2);
        assertThat(order(plan))
                .containsExactly(
                        "s0-0", "s0-1", "s0-2", "s1-0", "s1-1", "s1-2", "s0-3", "s0-4", "s1-3", "s1-4", "s0-5", "s0-6",
                        "s1-5", "s1-6");
        assertThat(IntStream.rangeClosed(0, 14).filter(plan::isEndOfRound)).containsExactly(6, 10, 14);
        assertThat(IntStream.of(0, 5, 6, 9, 10, 13).map(plan::endOfRoundOf)).containsExactly(6, 6, 10, 10, 14, 14);
    }

    /** Whatever the sizes, each run is there once, and the last round ends with the last run. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1",
        "3, 10, 4, 4",
        "3, 10, 4, 5",
        "2, 9, 20, 3",
        "5, 30, 30, 10",
        "4, 31, 30, 10",
        "2, 7, 1, 1000000"
    })
    void everyRunIsThereOnce(int scenarios, int replicates, int first, int next) {
        BatchPlan plan = rounds(scenarios, replicates, first, next);
        assertThat(order(plan)).hasSize(scenarios * replicates).doesNotHaveDuplicates();
        assertThat(plan.isEndOfRound(plan.runs())).isTrue();
        assertThat(plan.endOfRoundOf(plan.runs() - 1)).isEqualTo(plan.runs());
    }

    @Test
    void aRoundHasAtLeastOneReplicate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounds(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounds(1, 0));
    }

    private static BatchPlan rounds(int scenarios, int replicates, int first, int next) {
        List<String> names =
                IntStream.range(0, scenarios).mapToObj(i -> "s" + i + "-").toList();
        return new BatchPlan(names, 0, replicates, 7, Optional.of(new Rounds(first, next)));
    }

    private static List<String> order(BatchPlan plan) {
        return IntStream.range(0, plan.runs())
                .mapToObj(plan::run)
                .map(key -> key.scenario() + key.replicate())
                .toList();
    }
}
