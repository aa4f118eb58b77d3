package org.carehomesim.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carehomesim.results.sensitivity.SensitivityRow;
import org.carehomesim.results.sensitivity.SensitivityRow.Measure;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.sim.observe.Outcome;

/** The main measures of a design as text for a terminal: for each main outcome the parameters that matter most. */
public final class SensitivityText {

    private static final List<Outcome> SHOWN = List.of(Outcome.RESIDENT_INFECTIONS, Outcome.RESIDENT_DEATHS);
    private static final int MOST_ROWS = 10;

    /** Of the measures of a method, the first that there is. */
    private static final List<Measure> MAIN =
            List.of(Measure.TOTAL, Measure.MU_STAR, Measure.DIFFERENCE, Measure.PRCC, Measure.MEAN);

    private SensitivityText() {}

    /** The text, lines separated by line feeds. */
    public static String of(Sensitivity sensitivity) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : SHOWN) {
            List<SensitivityRow> rows = sensitivity.rows().stream()
                    .filter(row -> row.outcome() == outcome)
                    .toList();
            MAIN.stream()
                    .filter(measure -> rows.stream().anyMatch(row -> row.measure() == measure))
                    .findFirst()
                    .ifPresent(measure -> lines.addAll(table(outcome, measure, rows)));
        }
        return lines.isEmpty() ? "No outcome differs between the points." : String.join("\n", lines);
    }

    private static List<String> table(Outcome outcome, Measure measure, List<SensitivityRow> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome.label() + ", " + measure.label() + " (95% interval)");
        List<SensitivityRow> shown = rows.stream()
                .filter(row -> row.measure() == measure)
                .sorted(Comparator.comparingDouble(
                        row -> -Math.abs(row.estimate().value())))
                .limit(MOST_ROWS)
                .toList();
        int width = shown.stream().mapToInt(row -> label(row).length()).max().orElse(0);
        for (SensitivityRow row : shown) {
            Optional<Interval> interval = row.estimate().interval();
            lines.add(String.format(
                            Locale.ROOT,
                            "  %-" + width + "s %9.3f",
                            label(row),
                            row.estimate().value())
                    + interval.map(i -> String.format(Locale.ROOT, "  (%.3f to %.3f)", i.low(), i.high()))
                            .orElse(""));
        }
        lines.add("");
        return lines;
    }

    private static String label(SensitivityRow row) {
        return row.at().isEmpty() ? row.parameter() : row.parameter() + " = " + row.at();
    }
}
