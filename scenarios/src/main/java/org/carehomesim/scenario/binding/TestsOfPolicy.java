package org.carehomesim.scenario.binding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.carehomesim.sim.policy.Policy;

/** The tests that a policy names: its texts called {@code test} or ending in it name tests of the scenario. */
public final class TestsOfPolicy {

    private TestsOfPolicy() {}

    /** Names of tests by the key that names them. */
    public static Map<String, String> of(Policy policy) {
        Map<String, String> tests = new LinkedHashMap<>();
        if (policy.getClass().isRecord()) {
            for (Shape.Component component : Shape.of(policy.getClass()).components()) {
                if (component.type() == String.class && component.name().matches("(.*-)?test")) {
                    component.value(policy).ifPresent(test -> tests.put(component.name(), (String) test));
                }
            }
        }
        return tests;
    }
}
