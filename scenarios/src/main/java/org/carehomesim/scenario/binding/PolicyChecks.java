package org.carehomesim.scenario.binding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.HomeSelection;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.Scenario;

/** Checks whether the policies of a scenario can be in force together, and whether there are homes for them. */
final class PolicyChecks {

    /** Writes down what is wrong at a place of the scenario. */
    @FunctionalInterface
    interface Complaint {
        void add(String reason, String suggestion, Object... steps);
    }

    private final Scenario scenario;
    private final Complaint complaint;

    PolicyChecks(Scenario scenario, Complaint complaint) {
        this.scenario = scenario;
        this.complaint = complaint;
    }

    void check() {
        List<ScheduledPolicy> policies = scenario.policies();
        for (int i = 0; i < policies.size(); i++) {
            checkHomes(policies.get(i));
            for (int j = 0; j < i; j++) {
                checkTogether(policies.get(i), policies.get(j));
            }
        }
    }

    private void checkTogether(ScheduledPolicy later, ScheduledPolicy earlier) {
        if (!later.activation().mayMeet(earlier.activation())) {
            return;
        }
        Optional<String> conflict = later.policy()
                .conflictWith(earlier.policy())
                .or(() -> earlier.policy().conflictWith(later.policy()));
        conflict.ifPresent(reason -> complaint.add(
                "cannot be in force together with '" + earlier.label() + "': " + reason,
                "let one end before the other starts, or limit them to different homes with the key where",
                "policies",
                later.label()));
        if (conflict.isEmpty() && isUndecided(later, earlier)) {
            complaint.add(
                    "is the same policy as '" + earlier.label() + "' and starts on the same day in the same homes",
                    "take one away, or give them different days or homes; of two entries the one that starts later holds",
                    "policies",
                    later.label());
        }
    }

    private static boolean isUndecided(ScheduledPolicy one, ScheduledPolicy other) {
        return one.policy().name().equals(other.policy().name())
                && !one.policy().addsUp()
                && Objects.equals(one.activation().from(), other.activation().from())
                && one.activation().trigger() == null
                && other.activation().trigger() == null;
    }

    private void checkHomes(ScheduledPolicy policy) {
        Activation activation = policy.activation();
        if (activation.where() == null) {
            return;
        }
        List<HomeSpec> homes = scenario.homes().list();
        HomeSelection where = activation.where();
        if (homes.stream().noneMatch(home -> where.includesSize(home.beds()))) {
            complaint.add(
                    "fits no home of the scenario: none has as many beds", "", "policies", policy.label(), "where");
        }
        Set<String> areas =
                homes.stream().map(HomeSpec::area).filter(Objects::nonNull).collect(Collectors.toSet());
        for (String area : Optional.ofNullable(where.areas()).orElse(List.of())) {
            if (!areas.contains(area)) {
                complaint.add(
                        "no home states the area '" + area + "'",
                        areas.isEmpty() ? "no home states any area" : NearestName.suggestion(area, areas),
                        "policies",
                        policy.label(),
                        "where",
                        "areas");
            }
        }
    }
}
