package org.carehomesim.cli;

import java.util.Optional;
import org.carehomesim.results.Comparison;
import org.carehomesim.results.LineLists;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.PlannerTable;
import org.carehomesim.results.PointSummaries;
import org.carehomesim.results.Report;
import org.carehomesim.results.ReportContext;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.Sensitivity;
import org.carehomesim.results.SensitivityText;
import org.carehomesim.results.table.DesignTable;

/** What finished runs say: tables, report, and the table for planners on the screen. */
final class Findings {

    private Findings() {}

    /** The same with the batch's own baseline, unless every run of that failed. */
    static void writeIfAny(ResultsFolder folder, Manifest manifest, ReportContext context, Surroundings surroundings) {
        long failed = manifest.failures().stream()
                .filter(failure -> failure.scenario().equals(manifest.baseline()))
                .count();
        if (failed < manifest.plannedReplicates()) {
            write(folder, manifest.baseline(), context, surroundings);
        } else {
            surroundings
                    .err()
                    .println("carehome: every run of the baseline failed, so there is nothing to compare with");
        }
    }

    /** Does the statistics of a results folder, writes them there and prints the main ones. */
    static void write(ResultsFolder folder, String baseline, ReportContext context, Surroundings surroundings) {
        Optional<Sensitivity> sensitivity = Sensitivity.of(folder);
        sensitivity.ifPresent(Sensitivity::writeTable);
        if (DesignTable.isIn(folder.path())) {
            PointSummaries.write(folder);
            Report.write(folder, sensitivity.orElseThrow(), context);
            surroundings.out().println(SensitivityText.of(sensitivity.orElseThrow()));
            printReport(folder, surroundings);
            return;
        }
        Comparison comparison = Comparison.of(folder, baseline);
        comparison.writeTables();
        Optional<LineLists> lineLists = LineLists.of(folder);
        lineLists.ifPresent(LineLists::writeTables);
        Report.write(folder, comparison, lineLists, context);
        surroundings.out().println(PlannerTable.of(comparison, context));
        Report.precision(folder.readManifest(), context)
                .ifPresent(words -> surroundings.out().println(Texts.wrapped(words)));
        printReport(folder, surroundings);
    }

    private static void printReport(ResultsFolder folder, Surroundings surroundings) {
        surroundings.out().println("Report: " + surroundings.shown(folder.path().resolve("report.html")));
    }
}
