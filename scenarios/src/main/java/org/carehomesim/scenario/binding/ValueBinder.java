package org.carehomesim.scenario.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Nothing;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.ScalarType;
import org.carehomesim.scenario.tree.Node.Sequence;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.ScheduledPolicy;

/** Reads a value of any type that the records of the model use. */
final class ValueBinder {

    private final Context context;
    private final RecordBinder records;

    ValueBinder(Context context) {
        this.context = context;
        this.records = new RecordBinder(context, this::bind);
    }

    Object bind(Slot slot, Node node) {
        Class<?> type = slot.raw();
        if (node instanceof Nothing) {
            return context.fail(slot, node, "has no value", "");
        }
        if (NumberBinder.handles(type)) {
            return NumberBinder.bind(context, slot, node);
        }
        if (WordBinder.handles(type)) {
            return WordBinder.bind(context, slot, node);
        }
        if (type == Distribution.class) {
            return new DistributionBinder(context).bind(slot, node, Bounds.ofEach(slot.parameter()));
        }
        if (type == DateSeries.class) {
            return new SeriesBinder(context).bind(slot, node);
        }
        if (Map.class.isAssignableFrom(type)) {
            return map(slot, node);
        }
        if (type == List.class) {
            return list(slot, node);
        }
        if (type == Node.class) {
            return node;
        }
        if (type == Mapping.class) {
            return node instanceof Mapping
                    ? node
                    : context.fail(slot, node, "must be a mapping but is " + node.kind(), "");
        }
        return type.isRecord()
                ? records.bind(slot, node, List.of())
                : context.fail(slot, node, "cannot be set in a file", "leave it out");
    }

    private Object list(Slot slot, Node node) {
        if (slot.argument(0) == ScheduledPolicy.class) {
            return new PolicyBinder(context, records).bind(slot, node);
        }
        if (slot.argument(0) == HomeSpec.class && node instanceof Mapping) {
            return HomeTableBinder.is(node)
                    ? new HomeTableBinder(context).bind(slot, node)
                    : new RegisterBinder(context).bind(slot, node);
        }
        if (slot.argument(0) instanceof Class<?> item && TextTableBinder.is(item, node)) {
            return new TextTableBinder(context).bind(slot, item, node);
        }
        if (!(node instanceof Sequence sequence)) {
            return context.fail(slot, node, "must be a list but is " + node.kind(), "start each item with -");
        }
        List<Object> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            items.add(bind(slot.within("[" + items.size() + "]", slot.argument(0)), item));
        }
        return items.contains(Context.FAILED) ? Context.FAILED : List.copyOf(items);
    }

    private Object map(Slot slot, Node node) {
        if (!(node instanceof Mapping mapping)) {
            return context.fail(slot, node, "must be a mapping but is " + node.kind(), "");
        }
        Map<Object, Object> values = slot.argument(0) == Integer.class ? new TreeMap<>() : new LinkedHashMap<>();
        boolean failed = false;
        for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
            Slot inner = slot.within("." + entry.getKey(), slot.argument(1));
            Node value = entry.getValue().value();
            if (value instanceof Nothing nothing && nothing.removal()) {
                continue;
            }
            Object key = key(slot, entry.getKey(), entry.getValue());
            if (key == Context.FAILED) {
                failed = true;
                continue;
            }
            Object bound = inner.raw() == Double.class
                    ? NumberBinder.plain(context, inner, value, Bounds.ofEach(slot.parameter()))
                    : bind(inner, value);
            if (bound == Context.FAILED) {
                failed = true;
            } else {
                values.put(key, bound);
            }
        }
        return failed ? Context.FAILED : unmodifiable(slot, values);
    }

    private Object key(Slot slot, String text, Entry entry) {
        Slot inner = slot.within("." + text, slot.argument(0));
        if (inner.raw() == String.class) {
            return text;
        }
        Scalar key = new Scalar(entry.key(), ScalarType.TEXT, text);
        if (inner.raw().isEnum()) {
            List<String> names = Names.ofAll(inner.raw());
            return names.contains(text)
                    ? inner.raw().getEnumConstants()[names.indexOf(text)]
                    : context.fail(inner, key, "unknown key '" + text + "'", NearestName.suggestion(text, names));
        }
        return text.matches("0|[1-9][0-9]{0,5}")
                ? Integer.valueOf(text)
                : context.fail(inner, key, "the key must be a whole number but is '" + text + "'", "");
    }

    private static Object unmodifiable(Slot slot, Map<Object, Object> values) {
        return NavigableMap.class.isAssignableFrom(slot.raw())
                ? Collections.unmodifiableNavigableMap((NavigableMap<Object, Object>) values)
                : Collections.unmodifiableMap(values);
    }
}
