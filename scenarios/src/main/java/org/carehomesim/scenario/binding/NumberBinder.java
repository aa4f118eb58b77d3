package org.carehomesim.scenario.binding;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.ScalarType;
import org.carehomesim.scenario.tree.ScalarTypes;
import org.carehomesim.sim.parameter.Distribution;

/** Reads numbers: plain ones, and uncertain ones given as a distribution. */
final class NumberBinder {

    private static final Pattern NUMBER_IN_TEXT = Pattern.compile("([-+]?)0*([0-9]+(?:\\.[0-9]+)?)\\s*(.*)");

    private NumberBinder() {}

    static boolean handles(Class<?> type) {
        return type == double.class || type == Double.class || whole(type);
    }

    /** Whether a type has only whole numbers. */
    static boolean whole(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    /** A parameter that is a number. */
    static Object bind(Context context, Slot slot, Node node) {
        Bounds bounds = Bounds.stated(slot.parameter());
        Class<?> type = slot.raw();
        if (node instanceof Mapping && type != long.class && type != Long.class) {
            return uncertain(context, slot, node, bounds);
        }
        return whole(type) ? whole(context, slot, node, bounds) : plain(context, slot, node, bounds);
    }

    private static Object uncertain(Context context, Slot slot, Node node, Bounds bounds) {
        Object bound = new DistributionBinder(context).bind(slot, node, bounds);
        if (bound == Context.FAILED) {
            return bound;
        }
        UncertainParameter parameter =
                new UncertainParameter(slot.path(), (Distribution) bound, bounds, whole(slot.raw()));
        context.uncertain().add(parameter);
        double value = parameter.value(context.values());
        if (!parameter.whole()) {
            return value;
        }
        return (int) value;
    }

    /** A plain decimal number. */
    static Object plain(Context context, Slot slot, Node node, Bounds bounds) {
        if (!(node instanceof Scalar scalar) || !isNumber(scalar)) {
            return refuse(context, slot, node, "a number");
        }
        double value = ScalarTypes.toDouble(scalar.text());
        if (!Double.isFinite(value)) {
            return context.fail(slot, node, "must be a finite number but is " + scalar.text(), "");
        }
        return bounds.contains(value) ? (Object) value : outside(context, slot, node, bounds, scalar.text());
    }

    /** A plain whole number, of the width of the slot. */
    static Object whole(Context context, Slot slot, Node node, Bounds bounds) {
        if (!(node instanceof Scalar scalar) || scalar.type() != ScalarType.INTEGER) {
            return refuse(context, slot, node, "a whole number");
        }
        boolean wide = slot.raw() == long.class || slot.raw() == Long.class;
        BigInteger value = new BigInteger(scalar.text());
        if (value.bitLength() > (wide ? 63 : 31) || !bounds.contains(value.doubleValue())) {
            Bounds width = wide ? new Bounds(-0x1p63, 0x1p63) : new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE);
            boolean fits = width.contains(value.doubleValue());
            return outside(context, slot, node, fits ? bounds : bounds.within(width.min(), width.max()), scalar.text());
        }
        return wide ? (Object) value.longValueExact() : (Object) value.intValueExact();
    }

    private static boolean isNumber(Scalar scalar) {
        return scalar.type() == ScalarType.INTEGER || scalar.type() == ScalarType.DECIMAL;
    }

    private static Object outside(Context context, Slot slot, Node node, Bounds bounds, String text) {
        String unit = slot.unit().isEmpty() ? "" : "unit: " + slot.unit();
        boolean percent = bounds.max() == 1 && ScalarTypes.toDouble(text) > 1 && ScalarTypes.toDouble(text) <= 100;
        return context.fail(
                slot,
                node,
                "must be " + bounds.words() + " but is " + text,
                percent
                        ? unit + "; write " + Numbers.text(ScalarTypes.toDouble(text) / 100) + " for " + text + "%"
                        : unit);
    }

    private static Object refuse(Context context, Slot slot, Node node, String wanted) {
        String suggestion = slot.unit().isEmpty() ? "" : "unit: " + slot.unit();
        if (node instanceof Scalar scalar && scalar.type() == ScalarType.TEXT) {
            var matcher = NUMBER_IN_TEXT.matcher(scalar.text().strip());
            if (matcher.matches()) {
                suggestion = matcher.group(3).isEmpty()
                        ? "write " + matcher.group(1) + matcher.group(2) + " without quotes or extra zeros"
                        : "write the number alone" + (suggestion.isEmpty() ? "" : "; " + suggestion);
            }
        }
        return context.fail(slot, node, "must be " + wanted + " but is " + node.kind(), suggestion);
    }
}
