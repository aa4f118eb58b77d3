package org.carehomesim.cli;

import java.util.Optional;
import org.carehomesim.results.Comparison;
import org.carehomesim.results.LineLists;
import org.carehomesim.results.PlannerTable;
import org.carehomesim.results.Report;
import org.carehomesim.results.ReportContext;
import org.carehomesim.results.ResultsFolder;

/** What finished runs say: tables, report, and the table for planners on the screen. */
final class Findings {

    private Findings() {}

    /** Does the statistics of a results folder, writes them there and prints the main ones. */
    static void write(ResultsFolder folder, String baseline, ReportContext context, Surroundings surroundings) {
        Comparison comparison = Comparison.of(folder, baseline);
        comparison.writeTables();
        Optional<LineLists> lineLists = LineLists.of(folder);
        lineLists.ifPresent(LineLists::writeTables);
        Report.write(folder, comparison, lineLists, context);
        surroundings.out().println(PlannerTable.of(comparison, context));
        surroundings.out().println("Report: " + surroundings.shown(folder.path().resolve("report.html")));
    }
}
