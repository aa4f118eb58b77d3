package org.carehomesim.scenario.binding;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.scenario.source.SourceException;
import org.carehomesim.scenario.source.Table;
import org.carehomesim.scenario.source.Table.Row;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Mapping;

/** Reads a list of records of words from a data file whose columns the scenario names, one row a record. */
public final class TextTableBinder {

    private static final String TABLE = "table";

    private final Context context;

    TextTableBinder(Context context) {
        this.context = context;
    }

    /** Whether a list of this record is given as a table. */
    static boolean is(Class<?> item, Node node) {
        return isOfWords(item)
                && node instanceof Mapping mapping
                && mapping.get(TABLE).isPresent();
    }

    /** Whether a record consists of words only, so that a table can hold it. */
    public static boolean isOfWords(Class<?> item) {
        return item.isRecord()
                && Shape.of(item).components().stream().allMatch(component -> component.type() == String.class);
    }

    Object bind(Slot slot, Class<?> item, Node node) {
        Shape shape = Shape.of(item);
        DataReference reference = new DataReference(context, slot, (Mapping) node);
        List<String> keys = new ArrayList<>(List.of(TABLE, "where"));
        keys.addAll(shape.names());
        if (!reference.hasOnly(keys)) {
            return Context.FAILED;
        }
        try {
            Table table = reference.table(TABLE);
            List<Row> rows = reference.rows(table);
            int[] columns = shape.names().stream()
                    .mapToInt(name -> reference.column(table, name))
                    .toArray();
            List<Object> records = new ArrayList<>();
            for (Row row : rows) {
                Object[] values = new Object[columns.length];
                for (int i = 0; i < columns.length; i++) {
                    values[i] = row.values().get(columns[i]);
                    if (values[i].equals("")) {
                        throw table.at(row, "the " + shape.names().get(i) + " is empty", "");
                    }
                }
                records.add(shape.create(values));
            }
            return List.copyOf(records);
        } catch (SourceException e) {
            return reference.fail(e);
        }
    }
}
