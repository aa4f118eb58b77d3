package org.carehomesim.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carehomesim.scenario.Assumption;

/** Writes beside each value of a resolved scenario where it was set, and where it comes from. */
final class OriginColumn {

    private static final int COLUMN = 48;
    private static final Pattern KEY = Pattern.compile("^((?: |- )*)(?:\"([^\"]+)\"|([^\" #:]+)):(.*)$");

    private final NavigableMap<String, Assumption> values = new TreeMap<>();
    private final Deque<Key> open = new ArrayDeque<>();

    private OriginColumn(List<Assumption> assumptions) {
        assumptions.forEach(value -> values.put(value.path(), value));
    }

    /**
     * Adds the origins as comments, so that the text remains the same YAML.
     *
     * @param yaml text with a key at the start of each line, indented by level
     * @param assumptions the values with their paths of keys, origins and sources
     */
    static String beside(String yaml, List<Assumption> assumptions) {
        OriginColumn column = new OriginColumn(assumptions);
        return yaml.lines().map(column::annotate).collect(Collectors.joining("\n", "", "\n"));
    }

    private String annotate(String line) {
        Matcher key = KEY.matcher(line);
        if (!key.matches()) {
            return line;
        }
        String path = enter(key.group(1).length(), key.group(2) == null ? key.group(3) : key.group(2));
        List<Assumption> set = valuesAt(path, key.group(4).isBlank());
        if (set.isEmpty()) {
            return line;
        }
        String value = line;
        String sources = joined(set.stream().map(Assumption::source).toList());
        if (!sources.isEmpty() && value.endsWith("  # " + sources)) {
            value = value.substring(0, value.length() - sources.length() - "  # ".length());
        }
        String origins = joined(set.stream().map(Assumption::origin).toList());
        return padded(value) + "  # " + origins + (sources.isEmpty() ? "" : " | " + sources);
    }

    /** Makes a key the current one and returns its path. */
    private String enter(int indent, String name) {
        while (!open.isEmpty() && open.peek().indent >= indent) {
            open.pop();
        }
        String path = open.isEmpty() ? name : open.peek().path + "." + name;
        open.push(new Key(indent, path));
        return path;
    }

    /** The values on the line of a key: its own, or all of a mapping that is written on one line. */
    private List<Assumption> valuesAt(String path, boolean valuesFollow) {
        if (values.containsKey(path)) {
            return List.of(values.get(path));
        }
        return valuesFollow
                ? List.of()
                : List.copyOf(values.subMap(path + ".", path + "/").values());
    }

    private static String joined(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).distinct().collect(Collectors.joining(", "));
    }

    private static String padded(String line) {
        return line + " ".repeat(Math.max(0, COLUMN - line.length()));
    }

    private record Key(int indent, String path) {}
}
