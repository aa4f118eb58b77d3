package org.carehomesim.results.report;

import java.util.List;
import org.carehomesim.results.report.Page.Column;

/** Runs that failed, with what it takes to run them again. */
final class FailureTable {

    private FailureTable() {}

    /** Writes the table; nothing if no run failed. */
    static void write(Page page, List<List<String>> failures) {
        if (failures.isEmpty()) {
            return;
        }
        page.html().leaf("h3", "Failed runs");
        page.paragraph("These runs failed and are in no figure. Each comparison uses the replicates that finished in"
                + " both scenarios.");
        page.table(
                "Failed runs",
                List.of(
                        Column.text("Scenario"),
                        Column.number("Replicate"),
                        Column.number("Seed"),
                        Column.text("Error")),
                failures);
    }
}
