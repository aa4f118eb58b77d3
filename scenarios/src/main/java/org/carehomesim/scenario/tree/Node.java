package org.carehomesim.scenario.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a scenario file that knows where it was written. */
public sealed interface Node {

    /** Where the value was written. */
    Origin origin();

    /** What kind of value this is, in words for authors. */
    String kind();

    /**
     * Keys with values, in order.
     *
     * @param entries entries by key
     */
    record Mapping(Origin origin, Map<String, Entry> entries) implements Node {

        /** Copies the entries, keeping their order. */
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a mapping";
        }

        /** The value of {@code key}, if there is one. */
        public Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        /** The mapping with {@code key} set, in its old place if it was there. */
        public Mapping with(String key, Entry entry) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.put(key, entry);
            return new Mapping(origin, changed);
        }

        /** The mapping without {@code key}. */
        public Mapping without(String key) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Mapping(origin, changed);
        }
    }

    /**
     * One entry of a mapping.
     *
     * @param key where the key was written
     * @param value the value
     * @param comment the comment on the same line, or empty
     */
    record Entry(Origin key, Node value, String comment) {}

    /** Values in order. */
    record Sequence(Origin origin, List<Node> items) implements Node {

        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A single value.
     *
     * @param type how it was written
     * @param text the value as text, quotes removed
     */
    record Scalar(Origin origin, ScalarType type, String text) implements Node {

        @Override
        public String kind() {
            return switch (type) {
                case TEXT -> "the text \"" + Node.shorten(text) + "\"";
                case BOOLEAN -> text;
                case INTEGER, DECIMAL -> "the number " + Node.shorten(text);
            };
        }
    }

    /**
     * An explicit nothing.
     *
     * @param removal whether it took away a value of an extended file
     */
    record Nothing(Origin origin, boolean removal) implements Node {

        @Override
        public String kind() {
            return "empty";
        }
    }

    /** How a scalar was written. */
    enum ScalarType {
        /** Text, quoted or not. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A number with a decimal point or an exponent. */
        DECIMAL,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
