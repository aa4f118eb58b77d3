package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carehomesim.sim.policy.SameRun.assertSame;
import static org.carehomesim.sim.policy.SameRun.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every policy does something, in the right direction; at zero strength it changes nothing at all; nothing differs before
 * it starts.
 *
 * <p>Directions are judged by the paired t statistic of at least 60 replicates with common random numbers; at a threshold of
 * 3 a policy without any effect would pass by chance once in 500 times. Towns and numbers of replicates are chosen so that
 * every effect has a statistic of 4 at least, away from the threshold. Seeds are fixed.
 */
class PolicyEffectTest {

    private static final int START_DAY = 30;

    private static Stream<PolicyCase> cases() {
        return PolicyCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesWhatItIsFor(PolicyCase policyCase) {
        PolicyTown town = policyCase.town();
        List<Map<Outcome, Double>> before = town.outcomesWithout(policyCase.replicates());
        List<Map<Outcome, Double>> after = town.outcomesWith(policyCase.policy(), policyCase.replicates());
        for (PolicyCase.Effect effect : policyCase.effects()) {
            assertThat(effect.sign() * pairedT(before, after, effect.outcome()))
                    .as("t statistic of %s", effect.outcome())
                    .isNotNaN()
                    .isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void atZeroStrengthChangesNothing(PolicyCase policyCase) {
        for (PolicyTown town : List.of(policyCase.town(), PolicyTowns.BUSY)) {
            RunRecord without = town.without(1);
            assertSame(without, town.with(policyCase.policy(), activation(0, 1, 0), 1));
            assertSame(without, town.with(policyCase.policy(), activation(0, 0, 1), 1));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesNothingBeforeItStarts(PolicyCase policyCase) {
        RunRecord without = policyCase.town().without(2);
        RunRecord with = policyCase.town().with(policyCase.policy(), activation(START_DAY, 1, 1), 2);
        for (int day = 0; day < START_DAY; day++) {
            assertThat(row(with, day)).as("day %d", day).isEqualTo(row(without, day));
        }
        assertThat(with.outcomes()).isNotEqualTo(without.outcomes());
    }

    @Test
    void everyPolicyIsTested() {
        List<String> known = new ArrayList<>();
        ServiceLoader.load(Policy.class).forEach(policy -> known.add(policy.name()));
        assertThat(known).hasSizeGreaterThanOrEqualTo(12);
        assertThat(cases().map(policyCase -> policyCase.policy().name()).distinct())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private static Activation activation(int fromDay, double uptake, double adherence) {
        return new Activation(ScenarioBuilder.START.plusDays(fromDay), null, null, uptake, adherence);
    }

    private static double pairedT(
            List<Map<Outcome, Double>> before, List<Map<Outcome, Double>> after, Outcome outcome) {
        int replicates = before.size();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < replicates; i++) {
            double difference = after.get(i).get(outcome) - before.get(i).get(outcome);
            sum += difference;
            squares += difference * difference;
        }
        double mean = sum / replicates;
        double variance = (squares - replicates * mean * mean) / (replicates - 1);
        return mean / Math.sqrt(variance / replicates);
    }
}
