package org.carehomesim.scenario.tree;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Nothing;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.ScalarType;
import org.carehomesim.scenario.tree.Node.Sequence;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree of one document from the events of the YAML parser. */
final class TreeBuilder {

    /** Deepest nesting read; the deepest scenario needs less than ten. */
    private static final int MAX_DEPTH = 50;

    /** Longest key read. */
    private static final int MAX_KEY = 200;

    /** A comment behind a value; behind closing brackets it belongs to what they close. */
    private static final Pattern COMMENT = Pattern.compile(",?\\s+#\\s*(.*)");

    private final String file;
    private final List<String> lines;
    private final Iterator<Event> events;
    private final Complaints complaints;
    private Origin lastEnd;

    TreeBuilder(String file, String text, Iterator<Event> events, Complaints complaints) {
        this.file = file;
        this.lines = text.lines().toList();
        this.events = events;
        this.complaints = complaints;
        this.lastEnd = new Origin(file, 1, 1);
    }

    /** The one document, or empty after a complaint. */
    Optional<Mapping> document() {
        Node root = null;
        try {
            while (events.hasNext()) {
                Event event = events.next();
                if (!(event instanceof NodeEvent)) {
                    continue;
                }
                if (root != null) {
                    throw new Refusal(start(event), "", "holds several documents", "remove the line ---");
                }
                root = node(event, "", 0);
            }
        } catch (Refusal refusal) {
            complaints.add(refusal.origin, refusal.key, refusal.getMessage(), refusal.suggestion);
            return Optional.empty();
        }
        if (root instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        Origin origin = root == null ? new Origin(file, 1, 1) : root.origin();
        String found = root == null || root instanceof Nothing ? "the file is empty" : "found " + root.kind();
        complaints.add(
                origin, "", "must be a mapping of keys to values; " + found, "start with a line like title: ...");
        return Optional.empty();
    }

    private Node node(Event event, String path, int depth) {
        refuseExtras(event, path);
        if (depth > MAX_DEPTH) {
            throw new Refusal(start(event), "", "is nested deeper than " + MAX_DEPTH + " levels", "");
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> sequence(event, path, depth);
            default -> mapping(event, path, depth);
        };
    }

    private void refuseExtras(Event event, String path) {
        if (event instanceof AliasEvent || ((NodeEvent) event).getAnchor().isPresent()) {
            throw new Refusal(
                    start(event), path, "uses a YAML anchor or alias (& or *)", "write the value out, or use extends");
        }
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag.isPresent()) {
            throw new Refusal(start(event), path, "uses a YAML tag (" + tag.get() + ")", "write the plain value");
        }
    }

    private Node scalar(ScalarEvent event) {
        Origin origin = start(event);
        lastEnd = end(event);
        String text = event.getValue();
        if (!event.isPlain()) {
            return new Scalar(origin, ScalarType.TEXT, text);
        }
        return ScalarTypes.isNothing(text)
                ? new Nothing(origin, false)
                : new Scalar(origin, ScalarTypes.of(text), text);
    }

    private Node sequence(Event event, String path, int depth) {
        List<Node> items = new ArrayList<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(next, path + "[" + items.size() + "]", depth + 1));
            next = events.next();
        }
        lastEnd = end(next);
        return new Sequence(start(event), items);
    }

    private Node mapping(Event event, String path, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd) {
            entry(next, path, depth, entries);
            next = events.next();
        }
        lastEnd = end(next);
        return new Mapping(start(event), entries);
    }

    private void entry(Event event, String path, int depth, Map<String, Entry> entries) {
        if (!(event instanceof ScalarEvent scalar)) {
            throw new Refusal(start(event), path, "a key must be a single word", "");
        }
        refuseExtras(event, path);
        String key = scalar.getValue();
        if (key.length() > MAX_KEY) {
            throw new Refusal(start(event), path, "has a key longer than " + MAX_KEY + " characters", "");
        }
        String full = path.isEmpty() ? key : path + "." + key;
        Node value = node(events.next(), full, depth + 1);
        Entry old = entries.putIfAbsent(key, new Entry(start(event), value, comment()));
        if (old != null) {
            complaints.add(
                    start(event),
                    full,
                    "is given twice, first on line " + old.key().line(),
                    "remove one of the two");
        }
    }

    private String comment() {
        if (lastEnd.line() < 1 || lastEnd.line() > lines.size()) {
            return "";
        }
        String line = lines.get(lastEnd.line() - 1);
        int codePoints = Math.min(lastEnd.column() - 1, line.codePointCount(0, line.length()));
        Matcher matcher = COMMENT.matcher(line.substring(line.offsetByCodePoints(0, codePoints)));
        return matcher.matches() ? matcher.group(1).strip() : "";
    }

    private Origin start(Event event) {
        return event.getStartMark()
                .map(mark -> new Origin(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Origin.of(file));
    }

    private Origin end(Event event) {
        return event.getEndMark()
                .map(mark -> new Origin(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Origin.of(file));
    }

    /** Ends the reading of a file at something that makes the rest pointless. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Origin origin;
        private final String key;
        private final String suggestion;

        Refusal(Origin origin, String key, String reason, String suggestion) {
            super(reason);
            this.origin = origin;
            this.key = key;
            this.suggestion = suggestion;
        }
    }
}
