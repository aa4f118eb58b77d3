package org.carehomesim.scenario.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.carehomesim.scenario.binding.Shape.Component;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Nothing;
import org.carehomesim.sim.parameter.DateSeries;

/** Makes records from mappings. */
final class RecordBinder {

    private static final Object MISSING = new Object();

    private final Context context;
    private final BiFunction<Slot, Node, Object> values;

    /**
     * Creates the binder.
     *
     * @param values makes the value of one component
     */
    RecordBinder(Context context, BiFunction<Slot, Node, Object> values) {
        this.context = context;
        this.values = values;
    }

    /**
     * Makes a record without defaults.
     *
     * @param alsoKnown keys of the mapping that belong to something else
     */
    Object bind(Slot slot, Node node, Collection<String> alsoKnown) {
        return bind(slot, node, alsoKnown, Optional.empty());
    }

    /**
     * Makes a record.
     *
     * @param alsoKnown keys of the mapping that belong to something else
     * @param prototype gives the values that are left out
     */
    Object bind(Slot slot, Node node, Collection<String> alsoKnown, Optional<Object> prototype) {
        Shape shape = Shape.of(slot.raw());
        if (!(node instanceof Mapping mapping)) {
            return context.fail(
                    slot, node, "must be a mapping but is " + node.kind(), "keys: " + String.join(", ", shape.names()));
        }
        Set<String> meant = refuseUnknown(slot, mapping, shape, alsoKnown);
        List<Object> bound = new ArrayList<>();
        for (Component component : shape.components()) {
            bound.add(component(slot, mapping, component, prototype));
        }
        tellMissing(slot, mapping, shape, bound, meant);
        boolean failed = bound.contains(Context.FAILED) || bound.contains(MISSING) || !meant.isEmpty();
        return failed ? Context.FAILED : create(slot, mapping, shape, bound);
    }

    /** Complains about unknown keys; returns the keys that were meant by them, or an empty name. */
    private Set<String> refuseUnknown(Slot slot, Mapping mapping, Shape shape, Collection<String> alsoKnown) {
        List<String> names = new ArrayList<>(shape.names());
        names.addAll(alsoKnown);
        List<String> free = names.stream()
                .filter(name -> !mapping.entries().containsKey(name))
                .toList();
        Set<String> meant = new HashSet<>();
        mapping.entries().forEach((key, entry) -> {
            if (!names.contains(key)) {
                Optional<String> near = NearestName.find(key, free).or(() -> NearestName.find(key, names));
                context.fail(
                        entry.key(),
                        slot.path().isEmpty() ? key : slot.path() + "." + key,
                        "unknown key '" + key + "'",
                        near.map(n -> "did you mean '" + n + "'?").orElse(hint(key, entry.value(), names)));
                meant.add(near.orElse(""));
            }
        });
        return meant;
    }

    /** {@code {occupancy: 0,85}} holds the keys occupancy and 85, the second without a value. */
    private static String hint(String key, Node value, List<String> names) {
        return value instanceof Nothing && key.matches("[0-9]+")
                ? "decimals are written with a point, as 0." + key
                : "valid: " + String.join(", ", names);
    }

    private Object component(Slot slot, Mapping mapping, Component component, Optional<Object> prototype) {
        Slot inner = component.slot(slot.path());
        Optional<Node> node = mapping.get(component.name());
        if (node.isPresent() && !(node.get() instanceof Nothing)) {
            Optional<Object> within = prototype.flatMap(component::value).filter(value -> isGroup(inner));
            return within.isPresent() ? bind(inner, node.get(), List.of(), within) : values.apply(inner, node.get());
        }
        if (node.isPresent() && component.optional()) {
            return context.emptyTakesAway()
                    ? null
                    : context.fail(inner, node.get(), "has no value", "give it one, or leave the key out");
        }
        if (prototype.isPresent()) {
            return component.value(prototype.get()).orElse(null);
        }
        if (component.optionalList()) {
            return List.of();
        }
        if (component.optional()) {
            return null;
        }
        if (node.isPresent()) {
            boolean removed = ((Nothing) node.get()).removal();
            return context.fail(
                    inner, node.get(), removed ? "is needed and must not be removed" : "has no value", add(inner));
        }
        return MISSING;
    }

    /** A record of parameters, in which each that is left out keeps its default; a series by date is one value. */
    private static boolean isGroup(Slot slot) {
        return slot.raw().isRecord() && slot.raw() != DateSeries.class;
    }

    /** Tells what is missing in one problem, but for what an unknown key was meant to be. */
    private void tellMissing(Slot slot, Mapping mapping, Shape shape, List<Object> bound, Set<String> meant) {
        List<Component> missing = new ArrayList<>();
        for (int i = 0; i < bound.size(); i++) {
            Component component = shape.components().get(i);
            if (bound.get(i) == MISSING && !meant.contains(component.name())) {
                missing.add(component);
            }
        }
        if (missing.size() == 1) {
            Slot only = missing.get(0).slot(slot.path());
            context.fail(mapping.origin(), only.path(), "is missing", add(only));
        } else if (!missing.isEmpty()) {
            String names = missing.stream().map(Component::name).collect(Collectors.joining(", "));
            boolean section = slot.path().indexOf('[') < 0;
            String hint = (section ? context.missingHint() : "") + "add them";
            context.fail(mapping.origin(), slot.path(), "these keys are missing: " + names, hint);
        }
    }

    private String add(Slot slot) {
        String meaning = slot.parameter()
                .map(p -> ": " + p.meaning() + (p.unit().isEmpty() ? "" : "; unit: " + p.unit()))
                .orElse("");
        boolean section = slot.path().indexOf('[') < 0 && slot.parameter().isPresent();
        return (section ? context.missingHint() : "") + "add it" + meaning;
    }

    private Object create(Slot slot, Mapping mapping, Shape shape, List<Object> bound) {
        try {
            return shape.create(bound.toArray());
        } catch (IllegalArgumentException e) {
            return context.fail(slot, mapping, e.getMessage(), "");
        }
    }
}
