package org.carehomesim.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/**
 * The statistics of each point of a design. Points are compared by their place in the design and not with a baseline, so
 * {@code comparison.csv} has no rows.
 */
public final class PointSummaries {

    private PointSummaries() {}

    /**
     * Reads {@code runs.csv} and writes {@code summary.csv} and {@code comparison.csv}, or replaces them.
     *
     * @param folder the results folder
     * @throws ResultsFolderException if the table cannot be read or holds no runs, or the others cannot be written
     */
    public static void write(ResultsFolder folder) {
        try (RunOutcomes runs = Comparison.read(folder)) {
            ComparisonTables.summary(
                    folder.path(),
                    () -> runs.scenarios().stream()
                            .flatMap(scenario -> summary(runs, scenario))
                            .iterator());
            ComparisonTables.comparison(folder.path(), List.of());
        } catch (IOException | UncheckedIOException e) {
            throw Comparison.unreadable(folder, e);
        }
    }

    private static Stream<SummaryRow> summary(RunOutcomes runs, String scenario) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> SummaryRow.of(scenario, outcome, runs.values(scenario, outcome)));
    }
}
