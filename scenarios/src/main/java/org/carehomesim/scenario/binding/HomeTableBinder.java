package org.carehomesim.scenario.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.carehomesim.scenario.source.SourceException;
import org.carehomesim.scenario.source.Table;
import org.carehomesim.scenario.source.Table.Row;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;

/** Reads the homes of a region from a table with one row a home, whose columns the scenario names. */
final class HomeTableBinder {

    private static final String TABLE = "table";
    private static final String NAME = "name";
    private static final String BEDS = "beds";
    private static final String RESIDENTS = "residents";
    private static final String PERMANENT_STAFF = "permanent-staff";
    private static final String CARE_TYPE = "care-type";
    private static final String AREA = "area";

    private final Context context;

    HomeTableBinder(Context context) {
        this.context = context;
    }

    /** Whether homes are given as a table, and not drawn from a register. */
    static boolean is(Node node) {
        return node instanceof Mapping mapping && mapping.get(TABLE).isPresent();
    }

    Object bind(Slot slot, Node node) {
        Mapping mapping = (Mapping) node;
        DataReference reference = new DataReference(context, slot, mapping);
        if (!reference.hasOnly(List.of(TABLE, "where", NAME, BEDS, RESIDENTS, PERMANENT_STAFF, CARE_TYPE, AREA))) {
            return Context.FAILED;
        }
        if (mapping.get(BEDS).or(() -> mapping.get(RESIDENTS)).isEmpty()) {
            return context.fail(
                    mapping.origin(), slot.path() + "." + BEDS, "is missing", "name a column of beds or of residents");
        }
        try {
            return homes(mapping, reference);
        } catch (SourceException e) {
            return reference.fail(e);
        }
    }

    private static List<HomeSpec> homes(Mapping mapping, DataReference reference) {
        Table table = reference.table(TABLE);
        List<Row> rows = reference.rows(table);
        List<String> names = cells(reference, table, rows, NAME);
        List<Integer> residents = numbers(mapping, reference, table, rows, RESIDENTS, 0);
        List<Integer> beds = mapping.get(BEDS).isPresent()
                ? complete(table, rows, BEDS, numbers(mapping, reference, table, rows, BEDS, 1))
                : complete(table, rows, RESIDENTS, numbers(mapping, reference, table, rows, RESIDENTS, 1));
        List<Integer> staff = numbers(mapping, reference, table, rows, PERMANENT_STAFF, 0);
        List<CareType> types = careTypes(mapping, reference, table, rows);
        List<String> areas = mapping.get(AREA).isPresent()
                ? cells(reference, table, rows, AREA)
                : Collections.nCopies(rows.size(), null);
        List<HomeSpec> homes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            homes.add(new HomeSpec(
                    names.get(i), beds.get(i), types.get(i), residents.get(i), staff.get(i), null, areas.get(i)));
        }
        return List.copyOf(homes);
    }

    /** The cells of a column that must be named; none of them empty. */
    private static List<String> cells(DataReference reference, Table table, List<Row> rows, String key) {
        int column = reference.column(table, key);
        List<String> cells = new ArrayList<>();
        for (Row row : rows) {
            String cell = row.values().get(column);
            if (cell.isEmpty()) {
                throw table.at(row, "the " + key + " is empty", "");
            }
            cells.add(cell);
        }
        return cells;
    }

    /** Whole numbers of a column; nothing where a cell is empty or the column is not named. */
    private static List<Integer> numbers(
            Mapping mapping, DataReference reference, Table table, List<Row> rows, String key, int least) {
        if (mapping.get(key).isEmpty()) {
            return Collections.nCopies(rows.size(), null);
        }
        int column = reference.column(table, key);
        List<Integer> numbers = new ArrayList<>();
        for (Row row : rows) {
            numbers.add(number(row.values().get(column), table, row, key, least));
        }
        return numbers;
    }

    private static Integer number(String cell, Table table, Row row, String key, int least) {
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("0|[1-9][0-9]{0,3}") || Integer.parseInt(cell) < least) {
            throw table.at(
                    row, key + " must be a whole number between " + least + " and 9999 but is '" + cell + "'", "");
        }
        return Integer.valueOf(cell);
    }

    private static List<Integer> complete(Table table, List<Row> rows, String key, List<Integer> numbers) {
        int empty = numbers.indexOf(null);
        if (empty >= 0) {
            throw table.at(rows.get(empty), key + " is empty, so that the beds are not known", "");
        }
        return numbers;
    }

    private static List<CareType> careTypes(Mapping mapping, DataReference reference, Table table, List<Row> rows) {
        Optional<Node> named = mapping.get(CARE_TYPE);
        List<String> words = Names.ofAll(CareType.class);
        if (named.isEmpty()) {
            return Collections.nCopies(rows.size(), CareType.OLDER_PEOPLE);
        }
        if (named.get() instanceof Scalar scalar && words.contains(scalar.text())) {
            return Collections.nCopies(rows.size(), CareType.values()[words.indexOf(scalar.text())]);
        }
        List<String> cells = cells(reference, table, rows, CARE_TYPE);
        List<CareType> types = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int type = words.indexOf(cells.get(i));
            if (type < 0) {
                throw table.at(
                        rows.get(i),
                        CARE_TYPE + " must be one of " + String.join(", ", words) + " but is '" + cells.get(i) + "'",
                        NearestName.suggestion(cells.get(i), words));
            }
            types.add(CareType.values()[type]);
        }
        return types;
    }
}
