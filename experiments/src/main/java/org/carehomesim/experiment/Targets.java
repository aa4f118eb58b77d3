package org.carehomesim.experiment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carehomesim.scenario.Library;
import org.carehomesim.scenario.source.Table;
import org.carehomesim.sim.observe.Outcome;

/** The results that the model is compared with, from {@code validation/targets.csv} of the library. */
public final class Targets {

    private static final String FILE = "validation/targets.csv";

    private Targets() {}

    /** All targets in the order of the file. */
    public static List<Target> all() {
        Table table = Library.table(FILE);
        return table.rows().stream().map(row -> target(table, row)).toList();
    }

    private static Target target(Table table, Table.Row row) {
        return new Target(
                cell(table, row, "target"),
                cell(table, row, "scenario"),
                Integer.parseInt(cell(table, row, "runs")),
                Target.Statistic.valueOf(cell(table, row, "statistic").toUpperCase(Locale.ROOT)),
                Arrays.stream(cell(table, row, "outcome").split("\\+", -1))
                        .map(Targets::outcome)
                        .toList(),
                given(table, row, "per").map(Targets::outcome),
                given(table, row, "until").map(LocalDate::parse),
                given(table, row, "against"),
                Double.parseDouble(cell(table, row, "published")),
                given(table, row, "low").map(Double::valueOf).orElse(Double.NEGATIVE_INFINITY),
                given(table, row, "high").map(Double::valueOf).orElse(Double.POSITIVE_INFINITY),
                cell(table, row, "source"));
    }

    private static Outcome outcome(String column) {
        return Outcome.valueOf(column.toUpperCase(Locale.ROOT));
    }

    private static Optional<String> given(Table table, Table.Row row, String column) {
        return Optional.of(cell(table, row, column)).filter(text -> !text.isEmpty());
    }

    private static String cell(Table table, Table.Row row, String column) {
        return row.values().get(table.column(column));
    }
}
