package org.carehomesim.scenario.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carehomesim.scenario.measure.MeasurePath;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Nothing;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Policy;
import org.carehomesim.sim.policy.ScheduledPolicy;

/** Reads the policies of a scenario: a mapping from labels to settings. */
final class PolicyBinder {

    /** Key that names the kind of policy, where the label does not. */
    static final String KIND = "policy";

    private static final String ADDED = "a measure that does not come with CareHomeSim needs its JAR file in the folder"
            + " measures or named by " + MeasurePath.VARIABLE;

    private static final List<String> ACTIVATION = Shape.of(Activation.class).names();

    private final Context context;
    private final RecordBinder records;

    PolicyBinder(Context context, RecordBinder records) {
        this.context = context;
        this.records = records;
    }

    /** Name of the kind of policy of an entry. */
    static String kind(String label, Mapping settings) {
        return settings.get(KIND)
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text())
                .orElse(label);
    }

    Object bind(Slot slot, Node node) {
        if (!(node instanceof Mapping mapping)) {
            return context.fail(
                    slot, node, "must be a mapping from labels to settings but is " + node.kind(), "masking: {}");
        }
        List<Object> policies = new ArrayList<>();
        for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
            Slot inner = slot.within("." + entry.getKey(), ScheduledPolicy.class);
            Node settings = entry.getValue().value();
            if (settings instanceof Nothing nothing) {
                if (!nothing.removal()) {
                    policies.add(nothingToRemove(inner, entry.getKey(), settings));
                }
            } else {
                policies.add(policy(inner, entry.getKey(), settings));
            }
        }
        return policies.contains(Context.FAILED) ? Context.FAILED : List.copyOf(policies);
    }

    private Object nothingToRemove(Slot slot, String label, Node node) {
        boolean known = PolicyCatalogue.prototypes().containsKey(label);
        return context.fail(
                slot,
                node,
                "there is no policy '" + label + "' below to remove",
                known ? "for a policy with its defaults write " + label + ": {}" : "");
    }

    private Object policy(Slot slot, String label, Node node) {
        if (!(node instanceof Mapping settings)) {
            return context.fail(
                    slot, node, "must be a mapping of settings but is " + node.kind(), "defaults: " + label + ": {}");
        }
        String kind = kind(label, settings);
        Policy prototype = PolicyCatalogue.prototypes().get(kind);
        if (prototype == null) {
            boolean named = settings.get(KIND).isPresent();
            Set<String> names = PolicyCatalogue.prototypes().keySet();
            return context.fail(
                    settings.get(KIND).map(Node::origin).orElse(settings.origin()),
                    named ? slot.path() + "." + KIND : slot.path(),
                    "there is no policy '" + kind + "'",
                    hint(NearestName.suggestion(kind, names), named));
        }
        List<String> own =
                prototype.getClass().isRecord() ? Shape.of(prototype.getClass()).names() : List.of();
        return scheduled(slot, label, settings, prototype, own);
    }

    /** A name that is unknown may be misspelt, a label, or that of a measure whose JAR file is not there. */
    private static String hint(String nearest, boolean named) {
        return Stream.of(nearest, named ? "" : "a label of your own needs the key policy", ADDED)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private Object scheduled(Slot slot, String label, Mapping settings, Policy prototype, List<String> own) {
        Mapping activationKeys = settings;
        Mapping ownKeys = settings.without(KIND);
        for (String key : settings.entries().keySet()) {
            if (ACTIVATION.contains(key)) {
                ownKeys = ownKeys.without(key);
            } else {
                activationKeys = activationKeys.without(key);
            }
        }
        Object activation =
                records.bind(slot.within("", Activation.class), activationKeys, own, Optional.of(Activation.ALWAYS));
        List<String> common = new ArrayList<>(ACTIVATION);
        common.add(KIND);
        Object policy = prototype.getClass().isRecord()
                ? records.bind(slot.within("", prototype.getClass()), ownKeys, common, Optional.of(prototype))
                : prototype;
        return activation == Context.FAILED || policy == Context.FAILED
                ? Context.FAILED
                : new ScheduledPolicy(label, (Activation) activation, (Policy) policy);
    }
}
