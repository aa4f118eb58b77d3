package org.carehomesim.scenario.binding;

import java.util.Optional;
import java.util.StringJoiner;
import org.carehomesim.scenario.binding.Shape.Component;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Policy;

/** Whether a policy can be set in files: every parameter is described, and its defaults can be written and read again. */
final class PolicyCheck {

    private PolicyCheck() {}

    /** What is wrong with a policy, in one sentence; empty if nothing is. */
    static Optional<String> problem(Policy policy) {
        if (!(policy instanceof Record defaults)) {
            return Optional.of("its class " + policy.getClass().getName() + " is no record");
        }
        try {
            return Shape.of(defaults.getClass()).components().stream()
                    .flatMap(component -> problem(component, defaults).stream())
                    .findFirst()
                    .or(() -> problemOfDefaults(defaults));
        } catch (RuntimeException e) {
            return Optional.of("its parameters cannot be read: " + e); // code of others may throw anything
        }
    }

    private static Optional<String> problem(Component component, Record defaults) {
        String name = component.name();
        if (name.equals(PolicyBinder.KIND) || Shape.of(Activation.class).names().contains(name)) {
            return Optional.of("its component '" + name + "' has the name of a key that every measure has");
        }
        Optional<Parameter> parameter = component.parameter();
        if (parameter.isEmpty()) {
            return Optional.of("its component '" + name + "' has no annotation @Parameter");
        }
        if (parameter.get().meaning().isBlank()) {
            return Optional.of("its component '" + name + "' has no meaning in @Parameter");
        }
        if (isNumber(component)
                && component.value(defaults).isPresent()
                && parameter.get().source().isBlank()) {
            return Optional.of("its component '" + name + "' is a number without a source in @Parameter;"
                    + " write where the default comes from, or 'judgement'");
        }
        return Optional.empty();
    }

    private static boolean isNumber(Component component) {
        return component.type() instanceof Class<?> type
                && (NumberBinder.handles(type) || type == Distribution.class || type == DateSeries.class);
    }

    /** The defaults are written into every results folder, from where they must come back as they were. */
    private static Optional<String> problemOfDefaults(Record defaults) {
        StringJoiner problems = new StringJoiner("; ");
        Complaints complaints = (origin, key, reason, suggestion) -> problems.add("'" + key + "' " + reason);
        Mapping written = ResolvedTree.of(defaults);
        Optional<? extends Record> again = ScenarioBinding.bindPart(defaults.getClass(), written, complaints);
        if (problems.length() > 0) {
            return Optional.of("its defaults are refused: " + problems);
        }
        return again.equals(Optional.of(defaults))
                ? Optional.empty()
                : Optional.of("its defaults change when they are written to a file and read again: " + defaults
                        + " comes back as " + again.orElseThrow());
    }
}
