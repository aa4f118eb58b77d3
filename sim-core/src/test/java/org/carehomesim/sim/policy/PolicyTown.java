package org.carehomesim.sim.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;

/**
 * A town in which policies can show what they do. Its people are drawn once, and each replicate without the policy in
 * question is run once, however many policies are compared with it.
 */
final class PolicyTown {

    private final ScenarioBuilder builder = ScenarioBuilder.town();
    private final Map<Integer, RunRecord> withLineList = new HashMap<>();
    private final List<Map<Outcome, Double>> outcomes = new ArrayList<>();
    private final Map<Policy, List<Map<Outcome, Double>>> alwaysWith = new HashMap<>();

    private PolicyTown(Consumer<ScenarioBuilder> changes) {
        changes.accept(builder);
    }

    /** {@link ScenarioBuilder#town()} with changes. */
    static PolicyTown of(Consumer<ScenarioBuilder> changes) {
        return new PolicyTown(changes);
    }

    /** A replicate without a further policy. */
    RunRecord without(int replicate) {
        return withLineList.computeIfAbsent(replicate, builder::run);
    }

    /** A replicate with a further policy. */
    RunRecord with(Policy policy, Activation activation, int replicate) {
        return during(policy, activation, () -> builder.run(replicate));
    }

    /** Outcomes of replicates without a further policy. */
    List<Map<Outcome, Double>> outcomesWithout(int replicates) {
        for (int replicate = outcomes.size(); replicate < replicates; replicate++) {
            outcomes.add(builder.runWithoutLineList(replicate).outcomes());
        }
        return outcomes.subList(0, replicates);
    }

    /** Outcomes of replicates with a further policy. */
    List<Map<Outcome, Double>> outcomesWith(Policy policy, Activation activation, int replicates) {
        return activation.equals(Activation.ALWAYS)
                ? alwaysWith.computeIfAbsent(policy, with -> runAll(with, activation, replicates))
                : runAll(policy, activation, replicates);
    }

    private List<Map<Outcome, Double>> runAll(Policy policy, Activation activation, int replicates) {
        return during(policy, activation, () -> {
            List<Map<Outcome, Double>> found = new ArrayList<>();
            for (int replicate = 0; replicate < replicates; replicate++) {
                found.add(builder.runWithoutLineList(replicate).outcomes());
            }
            return found;
        });
    }

    private <T> T during(Policy policy, Activation activation, Supplier<T> runs) {
        builder.with(policy, activation);
        try {
            return runs.get();
        } finally {
            builder.policies.remove(builder.policies.size() - 1);
        }
    }
}
