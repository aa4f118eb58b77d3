package org.carehomesim.sim.policy;

import java.util.List;
import org.carehomesim.sim.observe.Outcome;

/**
 * A policy at working strength, the town where it can show what it does, and what it does there.
 *
 * @param name name of the case
 * @param policy the policy
 * @param town the town
 * @param replicates replicates that the effects are judged by
 * @param effects what it lowers and raises
 */
record PolicyCase(String name, Policy policy, PolicyTown town, int replicates, List<Effect> effects) {

    /** An outcome that the policy lowers (-1) or raises (+1). */
    record Effect(Outcome outcome, int sign) {}

    /** A case judged by 60 replicates. */
    static PolicyCase of(String name, Policy policy, PolicyTown town, Effect... effects) {
        return new PolicyCase(name, policy, town, 60, List.of(effects));
    }

    /** The same case judged by another number of replicates. */
    PolicyCase judgedBy(int number) {
        return new PolicyCase(name, policy, town, number, effects);
    }

    static Effect lowers(Outcome outcome) {
        return new Effect(outcome, -1);
    }

    static Effect raises(Outcome outcome) {
        return new Effect(outcome, 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
