package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carehomesim.sim.policy.SameRun.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pair of different policies can be combined, in either order with the same result to the bit, or says why not.
 *
 * <p>The order in which a scenario lists two different policies that start together means nothing; a pair whose result
 * depends on it would let one silently undo the other.
 */
class PolicyPairTest {

    private static final Map<String, Policy> WORKING = new LinkedHashMap<>();

    static {
        PolicyCases.all()
                .forEach(policyCase -> WORKING.putIfAbsent(policyCase.policy().name(), policyCase.policy()));
    }

    private static Stream<String> policies() {
        return WORKING.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void combinesWithEveryOther(String name) {
        Policy policy = WORKING.get(name);
        for (Policy other : WORKING.values()) {
            if (other.name().compareTo(name) <= 0
                    || reasonAgainst(policy, other).isPresent()) {
                continue;
            }
            RunRecord one = run(policy, other);
            RunRecord reverse = run(other, policy);
            assertThat(one.outcomes()).as("%s with %s", name, other.name()).isEqualTo(reverse.outcomes());
            for (int day = 0; day < one.daily().days(); day++) {
                assertThat(row(one, day)).as("%s with %s", name, other.name()).isEqualTo(row(reverse, day));
            }
        }
    }

    @Test
    void refusalsGiveAReasonAndAreFew() {
        List<String> refused = new ArrayList<>();
        for (Policy policy : WORKING.values()) {
            for (Policy other : WORKING.values()) {
                policy.conflictWith(other).ifPresent(reason -> {
                    assertThat(reason)
                            .as("%s with %s", policy.name(), other.name())
                            .hasSizeGreaterThan(20);
                    refused.add(policy.name() + " with " + other.name());
                });
            }
        }
        assertThat(refused).hasSizeLessThan(10);
    }

    private static Optional<String> reasonAgainst(Policy one, Policy other) {
        return one.conflictWith(other).or(() -> other.conflictWith(one));
    }

    private static RunRecord run(Policy first, Policy second) {
        ScenarioBuilder town = ScenarioBuilder.town();
        town.days = 45;
        town.secondJobs = 0.2;
        town.bankShare = 0;
        town.vacancyRate = 0.2;
        return town.with(new SymptomaticTesting()).with(first).with(second).runWithoutLineList(3);
    }
}
