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

/** Writes beside each line of a resolved scenario where its values were set. */
final class OriginColumn {

    private static final int COLUMN = 60;
    private static final Pattern KEY = Pattern.compile("^((?: |- )*)\"?([^\"#:]+)\"?:(.*)$");

    private final NavigableMap<String, String> origins = new TreeMap<>();
    private final Deque<Key> open = new ArrayDeque<>();

    private OriginColumn(List<Assumption> assumptions) {
        for (Assumption assumption : assumptions) {
            origins.put(assumption.path(), assumption.origin());
        }
    }

    /**
     * Adds the origins as comments, so that the text remains the same YAML.
     *
     * @param yaml text with two or more spaces for each level and a key at the start of each line
     * @param assumptions the values with their paths of keys and their origins
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
        int indent = key.group(1).length();
        while (!open.isEmpty() && open.peek().indent >= indent) {
            open.pop();
        }
        String path = open.isEmpty() ? key.group(2) : open.peek().path + "." + key.group(2);
        open.push(new Key(indent, path));
        String origin = key.group(3).isBlank() ? "" : originsOf(path);
        return origin.isEmpty() ? line : padded(line) + "  # " + origin;
    }

    /** Where the value was set; a mapping written on one line may have values from several places. */
    private String originsOf(String path) {
        if (origins.containsKey(path)) {
            return origins.get(path);
        }
        return origins.subMap(path + ".", path + "/").values().stream()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String padded(String line) {
        return line + " ".repeat(Math.max(0, COLUMN - line.length()));
    }

    private record Key(int indent, String path) {}
}
