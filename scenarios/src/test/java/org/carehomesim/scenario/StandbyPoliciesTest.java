package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carehomesim.scenario.binding.PolicyCatalogue;
import org.carehomesim.scenario.binding.TestsOfPolicy;
import org.carehomesim.sim.policy.Policy;
import org.carehomesim.sim.policy.RoutineTesting;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.testing.TestParameters;
import org.junit.jupiter.api.Test;

class StandbyPoliciesTest {

    private final Scenario scenario =
            new ScenarioReader().read("stoke-on-trent-spring-2020", List.of()).central();

    @Test
    void everyKnownPolicyIsThereOnceAndThoseOfTheScenarioAsTheyWere() {
        Scenario added = StandbyPolicies.addedTo(scenario);

        int own = scenario.policies().size();
        assertThat(added.policies().subList(0, own)).isEqualTo(scenario.policies());
        assertThat(added.policies()).extracting(ScheduledPolicy::label).doesNotHaveDuplicates();
        Set<String> kinds =
                added.policies().stream().map(entry -> entry.policy().name()).collect(Collectors.toSet());
        assertThat(kinds).isEqualTo(PolicyCatalogue.prototypes().keySet());
        assertThat(added.policies().subList(own, added.policies().size()))
                .isNotEmpty()
                .allMatch(entry -> StandbyPolicies.isStandby(added, entry))
                .extracting(entry -> entry.policy().name())
                .doesNotContainAnyElementsOf(scenario.policies().stream()
                        .map(entry -> entry.policy().name())
                        .toList());
        assertThat(scenario.policies()).noneMatch(entry -> StandbyPolicies.isStandby(added, entry));
    }

    @Test
    void standbyCoversNoDayOfTheRun() {
        Scenario added = StandbyPolicies.addedTo(scenario);
        var last = scenario.calendar().start().plusDays(scenario.calendar().days() - 1L);

        assertThat(added.policies())
                .filteredOn(entry -> StandbyPolicies.isStandby(added, entry))
                .allSatisfy(entry -> {
                    assertThat(entry.activation().covers(last)).isFalse();
                    assertThat(entry.activation().covers(last.plusDays(1))).isTrue();
                    assertThat(entry.activation().isEffective()).isTrue();
                });
    }

    @Test
    void aPolicyThatNamesATestWhichTheScenarioLacksIsLeftOut() {
        assertThat(TestsOfPolicy.of(new RoutineTesting())).containsEntry("test", "pcr");
        Scenario without = withoutPoliciesAndTest("pcr");

        List<Policy> offered = StandbyPolicies.addedTo(without).policies().stream()
                .map(ScheduledPolicy::policy)
                .toList();
        assertThat(offered)
                .isNotEmpty()
                .noneMatch(policy -> TestsOfPolicy.of(policy).containsValue("pcr"));
        assertThat(offered).hasSizeLessThan(PolicyCatalogue.prototypes().size());
    }

    private Scenario withoutPoliciesAndTest(String test) {
        Map<String, TestParameters> tests = new HashMap<>(scenario.tests());
        assertThat(tests.remove(test)).isNotNull();
        return new Scenario(
                scenario.title(),
                scenario.description(),
                scenario.calendar(),
                scenario.homes(),
                scenario.workforce(),
                scenario.agency(),
                scenario.families(),
                scenario.hospital(),
                scenario.community(),
                scenario.disease(),
                scenario.contact(),
                scenario.indexCases(),
                tests,
                scenario.practice(),
                scenario.supply(),
                scenario.costs(),
                List.of(),
                scenario.observed());
    }
}
