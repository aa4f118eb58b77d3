package org.carehomesim.sim.policy;

import java.util.Locale;
import java.util.Optional;

/**
 * A measure. One record a measure: its components are its own parameters, its methods what it does.
 *
 * <p>To add one, write a record with a public constructor without arguments that gives the defaults, and name it in
 * {@code META-INF/services/org.carehomesim.sim.policy.Policy}. The name in scenario files is the class name in kebab
 * case. Policies are immutable and hold no state of a run.
 *
 * <p>Contract: at an adherence of 0 no method may change anything at all.
 */
public interface Policy {

    /** What the measure is, in one sentence for planners. */
    String summary();

    /**
     * Changes what a home does while the policy is in force there. Called whenever the set of policies in force in the
     * home or their adherence changes, in order of their start; a later policy may overwrite what an earlier one set.
     *
     * @param measures what the home does so far
     * @param adherence how far the policy is followed, 0 to 1
     */
    void apply(Measures measures, double adherence);

    /**
     * Acts once in a home when the policy comes into force there.
     *
     * @param home the home
     * @param adherence how far the policy is followed, 0 to 1; the full height also where it is phased in
     */
    default void onStart(HomeActions home, double adherence) {}

    /**
     * Acts in a home on every day in force, the first included.
     *
     * @param home the home
     * @param adherence how far the policy is followed, 0 to 1
     * @param dayInForce 0 on the first day
     */
    default void onDay(HomeActions home, double adherence, int dayInForce) {}

    /**
     * Why this policy cannot be in force in the same home at the same time as another; asked once for each order of the
     * two. Empty where they can be combined.
     *
     * @param other another policy of the scenario
     */
    default Optional<String> conflictWith(Policy other) {
        return Optional.empty();
    }

    /**
     * Whether several entries of this policy in a scenario add up; otherwise, of those in force in a home, the one that
     * started later there has the last word.
     */
    default boolean addsUp() {
        return false;
    }

    /** Name in scenario files: the class name in kebab case. */
    default String name() {
        return nameOf(getClass());
    }

    /** Name in scenario files of a policy class. */
    static String nameOf(Class<? extends Policy> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
