package org.carehomesim.scenario.binding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.carehomesim.scenario.source.SourceException;
import org.carehomesim.scenario.source.Table;
import org.carehomesim.scenario.source.Table.Row;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.sim.parameter.DateSeries;

/** Reads numbers that change by date: one number, a mapping of dates, or columns of a data file. */
final class SeriesBinder {

    private static final String EXAMPLE =
            "a number, {2020-03-01: 1, 2020-04-01: 0.5}, or {file: ..., date: ..., value: ...}";

    private static final String MEAN_OVER = "mean-over-days";
    private static final String EARLIER = "days-earlier";
    private static final int LONGEST = 365;

    private final Context context;

    SeriesBinder(Context context) {
        this.context = context;
    }

    Object bind(Slot slot, Node node) {
        Bounds bounds = Bounds.ofEach(slot.parameter());
        if (node instanceof Scalar) {
            Object value = NumberBinder.plain(context, slot, node, bounds);
            return value == Context.FAILED ? value : DateSeries.constant((Double) value);
        }
        if (!(node instanceof Mapping mapping) || mapping.entries().isEmpty()) {
            return context.fail(slot, node, "must be a series by date but is " + node.kind(), EXAMPLE);
        }
        return mapping.entries().containsKey("file") ? fromFile(slot, mapping, bounds) : byDate(slot, mapping, bounds);
    }

    private Object byDate(Slot slot, Mapping mapping, Bounds bounds) {
        NavigableMap<LocalDate, Double> points = new TreeMap<>();
        boolean failed = false;
        for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
            Slot inner = slot.within("." + entry.getKey(), double.class);
            Node at = new Scalar(entry.getValue().key(), Node.ScalarType.TEXT, entry.getKey());
            Object date = WordBinder.date(context, inner, at, entry.getKey());
            Object value = NumberBinder.plain(context, inner, entry.getValue().value(), bounds);
            if (date == Context.FAILED || value == Context.FAILED) {
                failed = true;
            } else {
                points.put((LocalDate) date, (Double) value);
            }
        }
        return failed ? Context.FAILED : new DateSeries(points);
    }

    private Object fromFile(Slot slot, Mapping mapping, Bounds bounds) {
        DataReference reference = new DataReference(context, slot, mapping);
        if (!reference.hasOnly(List.of("file", "date", "value", "where", "per", MEAN_OVER, EARLIER))) {
            return Context.FAILED;
        }
        Slot perSlot = slot.setting(".per", double.class);
        Object per = mapping.get("per")
                .map(node -> NumberBinder.plain(
                        context, perSlot, node, new Bounds(Double.MIN_NORMAL, Double.POSITIVE_INFINITY)))
                .orElse(1.0);
        Object meanOver = days(slot, mapping, MEAN_OVER, 1);
        Object earlier = days(slot, mapping, EARLIER, 0);
        if (per == Context.FAILED || meanOver == Context.FAILED || earlier == Context.FAILED) {
            return Context.FAILED;
        }
        if ((Integer) meanOver % 2 == 0) {
            return context.fail(
                    slot.setting("." + MEAN_OVER, int.class),
                    mapping.get(MEAN_OVER).get(),
                    "must be odd, as many days before as after, but is " + meanOver,
                    "7 for a mean over weeks");
        }
        try {
            Table table = reference.table("file");
            List<Row> rows = reference.rows(table);
            int date = reference.column(table, "date");
            List<Integer> values = reference.columns(table, "value"); // last, so that bad cells are told at this key
            Object points = points(slot, mapping, table, rows, date, values, (Double) per, bounds);
            return points == Context.FAILED
                    ? points
                    : ((DateSeries) points).meanOver((Integer) meanOver).earlierBy((Integer) earlier);
        } catch (SourceException e) {
            return reference.fail(e);
        }
    }

    private Object days(Slot slot, Mapping mapping, String key, int least) {
        return mapping.get(key)
                .map(node -> NumberBinder.whole(
                        context, slot.setting("." + key, int.class), node, new Bounds(least, LONGEST)))
                .orElse(least);
    }

    private Object points(
            Slot slot,
            Mapping mapping,
            Table table,
            List<Row> rows,
            int date,
            List<Integer> values,
            double per,
            Bounds bounds) {
        NavigableMap<LocalDate, Double> points = new TreeMap<>();
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            values.forEach(column -> cells.add(row.values().get(column)));
            LocalDate day = date(row.values().get(date), table, row);
            double sum = 0;
            for (String cell : cells) {
                sum += number(cell, table, row);
            }
            if (!bounds.contains(sum / per)) {
                throw table.at(row, "the value must be " + bounds.words() + " but is " + Numbers.text(sum / per), "");
            }
            if (points.put(day, sum / per) != null) {
                throw table.at(row, "a second row for " + day, "choose rows with where: {column: value}");
            }
        }
        return points.isEmpty()
                ? context.fail(slot, mapping, "no row of '" + table.file() + "' is chosen", "check where")
                : new DateSeries(points);
    }

    private static LocalDate date(String cell, Table table, Row row) {
        if (!cell.matches("(19|20|21)\\d\\d-\\d\\d-\\d\\d")) {
            throw table.at(row, "'" + cell + "' is not a date like 2020-03-13", "");
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw table.at(row, "there is no date " + cell, "");
        }
    }

    private static double number(String cell, Table table, Row row) {
        if (!cell.matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?")) {
            throw table.at(row, "'" + cell + "' is not a number", "");
        }
        return Double.parseDouble(cell);
    }
}
