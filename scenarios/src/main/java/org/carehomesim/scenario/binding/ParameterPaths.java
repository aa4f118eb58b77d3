package org.carehomesim.scenario.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.Sequence;

/** Values of a full tree by their path, for example {@code policies.masking.adherence} or {@code index-cases[0].day}. */
public final class ParameterPaths {

    /** Longer lists, of homes for example, are data: their values are found but not suggested. */
    private static final int LONGEST_LIST = 20;

    private ParameterPaths() {}

    /** The value at a path, if there is one. */
    public static Optional<Node> find(Mapping tree, String path) {
        return walk(tree, path);
    }

    private static Optional<Node> walk(Node node, String rest) {
        if (rest.isEmpty()) {
            return Optional.of(node);
        }
        return steps(node).entrySet().stream()
                .filter(step -> begins(rest, step.getKey()))
                .flatMap(step -> walk(step.getValue(), after(rest, step.getKey())).stream())
                .findFirst();
    }

    /**
     * The tree with another value at a path.
     *
     * @throws IllegalArgumentException if there is no such path
     */
    public static Mapping with(Mapping tree, String path, Node value) {
        return (Mapping) replace(tree, path, value)
                .orElseThrow(() -> new IllegalArgumentException("there is no value at " + path));
    }

    private static Optional<Node> replace(Node node, String rest, Node value) {
        if (rest.isEmpty()) {
            return Optional.of(value);
        }
        for (Map.Entry<String, Node> step : steps(node).entrySet()) {
            if (begins(rest, step.getKey())) {
                Optional<Node> inner = replace(step.getValue(), after(rest, step.getKey()), value);
                if (inner.isPresent()) {
                    return Optional.of(with(node, step.getKey(), inner.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Node with(Node node, String step, Node inner) {
        if (node instanceof Mapping mapping) {
            Entry old = mapping.entries().get(step);
            return mapping.with(step, new Entry(old.key(), inner, old.comment()));
        }
        Sequence sequence = (Sequence) node;
        List<Node> items = new ArrayList<>(sequence.items());
        items.set(Integer.parseInt(step.substring(1, step.length() - 1)), inner);
        return new Sequence(sequence.origin(), items);
    }

    /** Paths of the single values at or below a path, without those in long lists. */
    public static List<String> below(Mapping tree, String path) {
        List<String> paths = new ArrayList<>();
        walk(tree, path).ifPresent(node -> collect(node, path, paths));
        return paths;
    }

    private static void collect(Node node, String path, List<String> paths) {
        if (node instanceof Scalar) {
            paths.add(path);
        } else if (!(node instanceof Sequence sequence) || sequence.items().size() <= LONGEST_LIST) {
            steps(node)
                    .forEach((step, inner) -> collect(
                            inner, path.isEmpty() || step.startsWith("[") ? path + step : path + "." + step, paths));
        }
    }

    private static Map<String, Node> steps(Node node) {
        Map<String, Node> steps = new LinkedHashMap<>();
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((key, entry) -> steps.put(key, entry.value()));
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                steps.put("[" + i + "]", sequence.items().get(i));
            }
        }
        return steps;
    }

    private static boolean begins(String path, String step) {
        return path.startsWith(step)
                && (path.length() == step.length()
                        || path.charAt(step.length()) == '.'
                        || path.charAt(step.length()) == '[');
    }

    private static String after(String path, String step) {
        String rest = path.substring(step.length());
        return rest.startsWith(".") ? rest.substring(1) : rest;
    }
}
