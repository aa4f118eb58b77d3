package org.carehomesim.scenario.binding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.ScalarType;

/** Reads what is no number: texts, switches, dates and names of a fixed set. */
final class WordBinder {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private WordBinder() {}

    static boolean handles(Class<?> type) {
        return type == String.class
                || type == boolean.class
                || type == Boolean.class
                || type == LocalDate.class
                || type.isEnum();
    }

    static Object bind(Context context, Slot slot, Node node) {
        Class<?> type = slot.raw();
        if (type == String.class) {
            return text(context, slot, node);
        }
        if (type == LocalDate.class) {
            return node instanceof Scalar scalar
                    ? date(context, slot, node, scalar.text())
                    : context.fail(slot, node, "must be a date but is " + node.kind(), "for example 2020-03-13");
        }
        return type.isEnum() ? constant(context, slot, node, type) : flag(context, slot, node);
    }

    private static Object text(Context context, Slot slot, Node node) {
        if (!(node instanceof Scalar scalar) || scalar.type() != ScalarType.TEXT) {
            return context.fail(slot, node, "must be text but is " + node.kind(), "put text in quotes");
        }
        return scalar.text().isBlank() ? context.fail(slot, node, "must not be blank", "") : scalar.text();
    }

    private static Object flag(Context context, Slot slot, Node node) {
        if (!(node instanceof Scalar scalar) || scalar.type() != ScalarType.BOOLEAN) {
            return context.fail(slot, node, "must be true or false but is " + node.kind(), "");
        }
        return Boolean.valueOf(scalar.text());
    }

    /** A date of the ISO calendar, given as a value or as a key. */
    static Object date(Context context, Slot slot, Node node, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            // told below, in words for authors
        }
        return context.fail(
                slot,
                node,
                "must be a date from " + FIRST_YEAR + " to " + LAST_YEAR + " but is '" + text + "'",
                "year-month-day, for example 2020-03-13");
    }

    /** A constant of an enum, given as a value. */
    private static Object constant(Context context, Slot slot, Node node, Class<?> type) {
        List<String> names = Names.ofAll(type);
        if (node instanceof Scalar scalar && names.contains(scalar.text())) {
            return type.getEnumConstants()[names.indexOf(scalar.text())];
        }
        String text = node instanceof Scalar scalar ? scalar.text() : "";
        return context.fail(
                slot,
                node,
                "must be one of " + String.join(", ", names) + " but is " + node.kind(),
                NearestName.find(text, names)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse(""));
    }
}
