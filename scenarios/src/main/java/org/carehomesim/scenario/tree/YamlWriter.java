package org.carehomesim.scenario.tree;

import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Nothing;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.ScalarType;
import org.carehomesim.scenario.tree.Node.Sequence;

/** Writes a tree as YAML that {@link YamlReader} reads as the same tree, comments beside values kept. */
public final class YamlWriter {

    /** Words that YAML reads as text without quotes, whatever stands around them. */
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9-]*|\\d{4}-\\d{2}-\\d{2}|[0-9]+");

    /** Longest mapping or list that is written on one line. */
    private static final int LINE = 100;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** The tree as YAML text that ends with a line end. */
    public static String write(Mapping root) {
        YamlWriter writer = new YamlWriter();
        writer.entries(root, "", "");
        return writer.out.toString();
    }

    /** A value as YAML on one line. */
    public static String line(Node node) {
        return flow(node);
    }

    private void entries(Mapping mapping, String firstIndent, String indent) {
        String lead = firstIndent;
        for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
            out.append(lead).append(key(entry.getKey())).append(':');
            value(entry.getValue().value(), entry.getValue().comment(), indent + "  ");
            lead = indent;
        }
    }

    private void value(Node node, String comment, String indent) {
        if (fitsOneLine(node)) {
            out.append(' ').append(flow(node));
            if (!comment.isEmpty()) {
                out.append("  # ").append(comment);
            }
            out.append('\n');
        } else if (node instanceof Mapping mapping) {
            out.append('\n');
            entries(mapping, indent, indent);
        } else {
            out.append('\n');
            items((Sequence) node, indent);
        }
    }

    private void items(Sequence sequence, String indent) {
        for (Node item : sequence.items()) {
            out.append(indent).append('-');
            if (item instanceof Mapping mapping && !fitsOneLine(item)) {
                entries(mapping, " ", indent + "  ");
            } else {
                value(item, "", indent + "  ");
            }
        }
    }

    /** Values of one line: what is single or short; sections with comments of their own get lines of their own. */
    private static boolean fitsOneLine(Node node) {
        if (node instanceof Mapping mapping) {
            boolean plain = mapping.entries().values().stream()
                    .allMatch(entry -> entry.comment().isEmpty() && fitsOneLine(entry.value()));
            return mapping.entries().isEmpty() || (plain && flow(node).length() <= LINE);
        }
        if (node instanceof Sequence sequence) {
            boolean single = sequence.items().stream().allMatch(Scalar.class::isInstance);
            return sequence.items().isEmpty() || (single && flow(node).length() <= LINE);
        }
        return true;
    }

    private static String flow(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry ->
                            key(entry.getKey()) + ": " + flow(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Sequence sequence) {
            StringBuilder text = new StringBuilder("[");
            for (Iterator<Node> items = sequence.items().iterator(); items.hasNext(); ) {
                text.append(flow(items.next())).append(items.hasNext() ? ", " : "");
            }
            return text.append(']').toString();
        }
        if (node instanceof Nothing) {
            return "null";
        }
        Scalar scalar = (Scalar) node;
        return scalar.type() == ScalarType.TEXT ? text(scalar.text()) : scalar.text();
    }

    private static String key(String key) {
        return PLAIN.matcher(key).matches() ? key : quoted(key);
    }

    private static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && ScalarTypes.of(text) == ScalarType.TEXT
                && !ScalarTypes.isNothing(text);
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
