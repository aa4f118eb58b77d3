package org.carehomesim.scenario.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Nothing;
import org.carehomesim.scenario.tree.Node.Sequence;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.Scenario;

/** Lists every single value of a full tree with what is known about it. */
public final class Leaves {

    /**
     * One value.
     *
     * @param path full path of keys
     * @param node the value
     * @param comment comment beside it, or empty
     * @param parameter what is said about it where it is declared
     * @param whole whether it is a whole number
     */
    public record Leaf(String path, Node node, String comment, Optional<Parameter> parameter, boolean whole) {}

    private final List<Leaf> leaves = new ArrayList<>();

    private Leaves() {}

    /** The values of a full tree in its order; lists of homes and of links count as one value. */
    public static List<Leaf> of(Mapping tree) {
        Leaves leaves = new Leaves();
        leaves.record(Scenario.class, "", tree);
        return leaves.leaves;
    }

    private void record(Class<?> type, String path, Mapping mapping) {
        for (Shape.Component component : Shape.of(type).components()) {
            Entry entry = mapping.entries().get(component.name());
            if (entry != null && !(entry.value() instanceof Nothing)) {
                value(component.slot(path), entry.value(), entry.comment());
            }
        }
    }

    private void value(Slot slot, Node node, String comment) {
        Class<?> raw = slot.raw();
        if (raw == List.class && slot.argument(0) == ScheduledPolicy.class && node instanceof Mapping policies) {
            policies(slot, policies);
        } else if (raw == List.class
                && isRecord(slot.argument(0))
                && node instanceof Sequence items
                && !isTable(slot)) {
            list(slot, items);
        } else if (Map.class.isAssignableFrom(raw) && isRecord(slot.argument(1))) {
            ((Mapping) node)
                    .entries()
                    .forEach((key, entry) ->
                            value(slot.within("." + key, slot.argument(1)), entry.value(), entry.comment()));
        } else if (raw.isRecord() && node instanceof Mapping mapping && isRecord(raw)) {
            record(raw, slot.path(), mapping);
        } else {
            leaves.add(new Leaf(slot.path(), node, comment, slot.parameter(), NumberBinder.whole(raw)));
        }
    }

    /** Homes and the links of a network count as one value: they are data, as a rule read from a table. */
    private static boolean isTable(Slot slot) {
        return slot.argument(0) == HomeSpec.class || TextTableBinder.isOfWords((Class<?>) slot.argument(0));
    }

    private void list(Slot slot, Sequence sequence) {
        for (int i = 0; i < sequence.items().size(); i++) {
            value(slot.within("[" + i + "]", slot.argument(0)), sequence.items().get(i), "");
        }
    }

    private void policies(Slot slot, Mapping policies) {
        policies.entries().forEach((label, entry) -> {
            Mapping settings = (Mapping) entry.value();
            String path = slot.path() + "." + label;
            record(Activation.class, path, settings);
            Class<?> type = PolicyCatalogue.prototypes()
                    .get(PolicyBinder.kind(label, settings))
                    .getClass();
            if (type.isRecord()) {
                record(type, path, settings);
            }
        });
    }

    /** Records of parameters; a series by date is a record too, but one value. */
    private static boolean isRecord(Type type) {
        return !(type instanceof ParameterizedType) && ((Class<?>) type).isRecord() && type != DateSeries.class;
    }
}
