package org.carehomesim.scenario.binding;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.sim.parameter.Distribution;

/** Reads distributions: a number, or one key such as {@code gamma} with its arguments. */
final class DistributionBinder {

    /** Share of a distribution that may lie outside the bounds on either side. */
    private static final double TAIL = 0.001;

    private static final Map<String, Class<?>> TYPES = types();

    private final Context context;

    DistributionBinder(Context context) {
        this.context = context;
    }

    /** Record classes of distributions by name in files. */
    static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        Arrays.stream(Distribution.class.getDeclaredClasses())
                .filter(Class::isRecord)
                .sorted((a, b) -> a.getSimpleName().compareTo(b.getSimpleName()))
                .forEach(type -> types.put(Names.kebab(type.getSimpleName()), type));
        return types;
    }

    /** Whether a mapping has the form of a distribution. */
    static boolean is(Mapping mapping) {
        if (mapping.entries().size() != 1) {
            return false;
        }
        Map.Entry<String, Entry> only = mapping.entries().entrySet().iterator().next();
        return TYPES.containsKey(only.getKey())
                && only.getValue().value() instanceof Mapping arguments
                && Shape.of(TYPES.get(only.getKey())).names().stream().anyMatch(arguments.entries()::containsKey);
    }

    /** The distribution, or a failure. */
    Object bind(Slot slot, Node node, Bounds bounds) {
        if (node instanceof Scalar) {
            Object value = NumberBinder.plain(context, slot, node, bounds);
            return value == Context.FAILED ? value : new Distribution.Constant((Double) value);
        }
        if (!(node instanceof Mapping mapping) || mapping.entries().size() != 1) {
            return context.fail(
                    slot,
                    node,
                    "must be a number or one distribution but is " + describe(node),
                    "for example {gamma: {mean: 4, shape: 3}}");
        }
        Map.Entry<String, Entry> only = mapping.entries().entrySet().iterator().next();
        Class<?> type = TYPES.get(only.getKey());
        if (type == null) {
            return context.fail(
                    only.getValue().key(),
                    slot.path() + "." + only.getKey(),
                    "there is no distribution '" + only.getKey() + "'",
                    NearestName.suggestion(only.getKey(), TYPES.keySet()));
        }
        return arguments(
                slot.within("." + only.getKey(), type), type, only.getValue().value(), bounds);
    }

    private static String describe(Node node) {
        return node instanceof Mapping mapping
                ? "a mapping of " + mapping.entries().keySet()
                : node.kind();
    }

    private Object arguments(Slot slot, Class<?> type, Node node, Bounds bounds) {
        Slot unbounded = new Slot(slot.path(), type, Optional.empty());
        Object bound = new RecordBinder(context, this::argument).bind(unbounded, node, List.of());
        if (bound == Context.FAILED) {
            return bound;
        }
        Distribution distribution = (Distribution) bound;
        try {
            double low = distribution.quantile(TAIL);
            double high = distribution.quantile(1 - TAIL);
            if (!Double.isFinite(distribution.mean()) || !Double.isFinite(low) || !Double.isFinite(high)) {
                return context.fail(slot, node, "has no finite mean and range", "use less extreme arguments");
            }
            if (bounds.contains(low) && bounds.contains(high)) {
                return distribution;
            }
            return context.fail(
                    slot,
                    node,
                    "must be " + bounds.words() + " but lies between " + rounded(low) + " and " + rounded(high)
                            + " (99.8%)",
                    "use a distribution that keeps to the bounds");
        } catch (RuntimeException e) {
            return context.fail(slot, node, "cannot be computed: " + e.getMessage(), "use less extreme arguments");
        }
    }

    private static String rounded(double value) {
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Arguments are plain numbers: an uncertain argument of a distribution is not supported, and said so. */
    private Object argument(Slot slot, Node node) {
        Type type = slot.type();
        if (node instanceof Mapping) {
            return context.fail(
                    slot,
                    node,
                    "an argument of a distribution must be a number",
                    "only whole parameters are uncertain");
        }
        Bounds any = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return type == int.class
                ? NumberBinder.whole(context, slot, node, new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE))
                : NumberBinder.plain(context, slot, node, any);
    }
}
