package org.carehomesim.scenario.binding;

import java.util.Collections;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.carehomesim.sim.policy.Policy;

/** The policies that can be named: those of the model and those that other JARs bring along. */
public final class PolicyCatalogue {

    private PolicyCatalogue() {}

    /** Policies with their default settings, by name. */
    public static Map<String, Policy> prototypes() {
        return Holder.PROTOTYPES;
    }

    /** Loads the policies once, when they are first needed. */
    private static final class Holder {

        private static final Map<String, Policy> PROTOTYPES = load();

        private static Map<String, Policy> load() {
            Map<String, Policy> prototypes = new TreeMap<>();
            ServiceLoader.load(Policy.class).forEach(policy -> prototypes.put(policy.name(), policy));
            return Collections.unmodifiableMap(prototypes);
        }
    }
}
