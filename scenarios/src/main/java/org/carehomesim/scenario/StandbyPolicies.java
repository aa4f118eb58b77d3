package org.carehomesim.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carehomesim.scenario.binding.PolicyCatalogue;
import org.carehomesim.scenario.binding.TestsOfPolicy;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Policy;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.CalendarParameters;
import org.carehomesim.sim.sector.Scenario;

/** Policies that a scenario does not have, with their default settings, for those who watch a run and try them out. */
public final class StandbyPolicies {

    private StandbyPolicies() {}

    /**
     * A scenario with every known policy of which it has no entry, each starting on the day after the last: the run is the
     * same unless somebody switches one on. Policies that name a test which the scenario lacks are left out.
     */
    public static Scenario addedTo(Scenario scenario) {
        CalendarParameters calendar = scenario.calendar();
        LocalDate after = calendar.start().plusDays(calendar.days());
        Activation standby = new Activation(after, null, null, 1, 1);
        List<ScheduledPolicy> policies = new ArrayList<>(scenario.policies());
        Set<String> present = scenario.policies().stream()
                .flatMap(entry -> List.of(entry.label(), entry.policy().name()).stream())
                .collect(Collectors.toSet());
        PolicyCatalogue.prototypes().forEach((name, policy) -> {
            if (!present.contains(name) && hasTests(scenario, policy)) {
                policies.add(new ScheduledPolicy(name, standby, policy));
            }
        });
        return scenario.withPolicies(policies);
    }

    private static boolean hasTests(Scenario scenario, Policy policy) {
        return scenario.tests().keySet().containsAll(TestsOfPolicy.of(policy).values());
    }

    /** Whether an entry of such a scenario is on standby: no day of the run is one of its own. */
    public static boolean isStandby(Scenario scenario, ScheduledPolicy entry) {
        CalendarParameters calendar = scenario.calendar();
        LocalDate from = entry.activation().from();
        return from != null && !from.isBefore(calendar.start().plusDays(calendar.days()));
    }
}
