package org.carehomesim.scenario.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.carehomesim.scenario.source.SourceException;
import org.carehomesim.scenario.source.SourceFile;
import org.carehomesim.scenario.source.Table;
import org.carehomesim.scenario.source.Table.Row;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.Sequence;

/** A mapping that names a data file, its columns and which of its rows. */
final class DataReference {

    private final Context context;
    private final Slot slot;
    private final Mapping mapping;
    private Node lastAsked;
    private String lastKey = "";

    DataReference(Context context, Slot slot, Mapping mapping) {
        this.context = context;
        this.slot = slot;
        this.mapping = mapping;
        this.lastAsked = mapping;
    }

    /** Whether there are no other keys than these; complains about others. */
    boolean hasOnly(List<String> keys) {
        boolean clean = true;
        for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
            if (!keys.contains(entry.getKey())) {
                String suggestion = NearestName.suggestion(entry.getKey(), keys);
                context.fail(
                        entry.getValue().key(),
                        slot.path() + "." + entry.getKey(),
                        "unknown key '" + entry.getKey() + "'",
                        suggestion);
                clean = false;
            }
        }
        return clean;
    }

    /** Complains about what stood in the way, at the key last asked for. */
    Object fail(SourceException e) {
        return context.fail(lastAsked.origin(), slot.path() + lastKey, e.getMessage(), e.suggestion());
    }

    /** The data file named by {@code key}. */
    Table table(String key) {
        SourceFile file = context.files()
                .find(mapping.get(key).map(n -> n.origin().file()).orElse(""), text(key));
        return context.files().table(file);
    }

    /** The column named by {@code key}. */
    int column(Table table, String key) {
        return table.column(text(key));
    }

    /** The columns named by {@code key}: one, or a list. */
    List<Integer> columns(Table table, String key) {
        Optional<Node> node = mapping.get(key);
        if (node.isPresent()
                && node.get() instanceof Sequence sequence
                && !sequence.items().isEmpty()) {
            List<Integer> columns = new ArrayList<>();
            for (Node item : sequence.items()) {
                lastAsked = item;
                lastKey = "." + key;
                columns.add(table.column(item instanceof Scalar scalar ? scalar.text() : item.kind()));
            }
            return columns;
        }
        return List.of(column(table, key));
    }

    /** The rows that {@code where} chooses; all rows without it. */
    List<Row> rows(Table table) {
        Optional<Node> where = mapping.get("where");
        if (where.isEmpty()) {
            return table.rows();
        }
        lastAsked = where.get();
        lastKey = ".where";
        if (!(where.get() instanceof Mapping conditions)) {
            throw new SourceException("must be a mapping of columns to values", "where: {region: Midlands}");
        }
        List<Row> rows = table.rows();
        for (Map.Entry<String, Entry> condition : conditions.entries().entrySet()) {
            lastAsked = condition.getValue().value();
            rows = matching(table, rows, condition.getKey(), lastAsked);
        }
        return rows;
    }

    private List<Row> matching(Table table, List<Row> rows, String name, Node wanted) {
        int column = table.column(name);
        String value = wanted instanceof Scalar scalar ? scalar.text() : "";
        List<Row> matching = rows.stream()
                .filter(row -> row.values().get(column).equals(value))
                .toList();
        if (matching.isEmpty()) {
            TreeSet<String> values = new TreeSet<>();
            rows.forEach(row -> values.add(row.values().get(column)));
            throw new SourceException(
                    "no row of '" + table.file() + "' has the " + name + " '" + value + "'",
                    NearestName.suggestion(value, values));
        }
        return matching;
    }

    private String text(String key) {
        Optional<Node> node = mapping.get(key);
        lastAsked = node.orElse(mapping);
        lastKey = "." + key;
        if (node.isEmpty()) {
            throw new SourceException("is missing", "add " + key + ": ...");
        }
        if (node.get() instanceof Scalar scalar) {
            return scalar.text();
        }
        throw new SourceException("must be a name but is " + node.get().kind(), "");
    }
}
