package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carehomesim.sim.policy.SameRun.assertSame;
import static org.carehomesim.sim.policy.SameRun.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
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
    private static final Activation HALF = new Activation(null, null, null, 1, 0.5);

    /** What measures cost in money, freedom or work. */
    private static final Set<Outcome> PRICES = EnumSet.of(
            Outcome.COST_HOME_GBP,
            Outcome.COST_COUNCIL_GBP,
            Outcome.COST_NHS_GBP,
            Outcome.ISOLATION_DAYS,
            Outcome.VISITS_LOST,
            Outcome.STAFF_ABSENCE_DAYS,
            Outcome.AGENCY_SHIFTS,
            Outcome.UNFILLED_SHIFTS,
            Outcome.DELAYED_DISCHARGE_DAYS);

    private static Stream<PolicyCase> cases() {
        return PolicyCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesWhatItIsFor(PolicyCase policyCase) {
        PolicyTown town = policyCase.town();
        List<Map<Outcome, Double>> before = town.outcomesWithout(policyCase.replicates());
        List<Map<Outcome, Double>> after =
                town.outcomesWith(policyCase.policy(), Activation.ALWAYS, policyCase.replicates());
        for (PolicyCase.Effect effect : policyCase.effects()) {
            assertThat(effect.sign() * pairedT(before, after, effect.outcome()))
                    .as("t statistic of %s", effect.outcome())
                    .isNotNaN()
                    .isGreaterThan(3);
        }
    }

    /**
     * Half followed, a policy does not do more than fully followed, and not the opposite of it: neither step from none to
     * half to full goes the wrong way by more than 3 standard errors, which chance alone does once in 700 steps.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void doesMoreTheBetterItIsFollowed(PolicyCase policyCase) {
        PolicyTown town = policyCase.town();
        int replicates = policyCase.replicates();
        List<Map<Outcome, Double>> none = town.outcomesWithout(replicates);
        List<Map<Outcome, Double>> half = town.outcomesWith(policyCase.policy(), HALF, replicates);
        List<Map<Outcome, Double>> full = town.outcomesWith(policyCase.policy(), Activation.ALWAYS, replicates);
        for (PolicyCase.Effect effect : policyCase.effects()) {
            assertThat(effect.sign() * pairedT(none, half, effect.outcome()))
                    .as("from none to half, t statistic of %s", effect.outcome())
                    .isGreaterThan(-3);
            assertThat(effect.sign() * pairedT(half, full, effect.outcome()))
                    .as("from half to full, t statistic of %s", effect.outcome())
                    .isGreaterThan(-3);
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

    @Test
    void everyPolicyHasAPrice() {
        Set<String> withoutPrice = new TreeSet<>();
        cases().forEach(policyCase -> withoutPrice.add(policyCase.policy().name()));
        cases().filter(policyCase -> policyCase.effects().stream()
                        .anyMatch(effect -> effect.sign() > 0 && PRICES.contains(effect.outcome())))
                .forEach(policyCase -> withoutPrice.remove(policyCase.policy().name()));
        assertThat(withoutPrice).isEmpty();
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
        if (variance <= 0) {
            return mean == 0 ? 0 : Math.signum(mean) * Double.POSITIVE_INFINITY;
        }
        return mean / Math.sqrt(variance / replicates);
    }
}
