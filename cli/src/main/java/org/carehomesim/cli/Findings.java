package org.carehomesim.cli;

import java.util.Optional;
import org.carehomesim.results.Analysis;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.PlannerTable;
import org.carehomesim.results.PointSummaries;
import org.carehomesim.results.Report;
import org.carehomesim.results.ReportContext;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.Sensitivity;
import org.carehomesim.results.SensitivityText;
import org.carehomesim.results.report.CurveTallies;
import org.carehomesim.results.table.DesignTable;

/** What finished runs say: tables, report, and the table for planners on the screen. */
final class Findings {

    private Findings() {}

    /** The same with the batch's own baseline, unless every run of that failed. */
    static void writeIfAny(
            ResultsFolder folder,
            Manifest manifest,
            ReportContext context,
            Optional<CurveTallies> curves,
            Surroundings surroundings) {
        long failed = manifest.failures().stream()
                .filter(failure -> failure.scenario().equals(manifest.baseline()))
                .count();
        if (failed < manifest.plannedReplicates()) {
            write(folder, manifest.baseline(), context, curves, surroundings);
        } else {
            surroundings
                    .err()
                    .println("carehome: every run of the baseline failed, so there is nothing to compare with");
        }
    }

    /**
     * Does the statistics of a results folder, writes them there and prints the main ones.
     *
     * @param curves epidemic curves of its runs, if they were counted while these went on; otherwise they are read
     */
    static void write(
            ResultsFolder folder,
            String baseline,
            ReportContext context,
            Optional<CurveTallies> curves,
            Surroundings surroundings) {
        if (DesignTable.isIn(folder.path())) {
            writeDesign(folder, context, surroundings);
            return;
        }
        Analysis analysis = Analysis.of(folder, baseline);
        analysis.writeTables();
        Report.write(folder, analysis, context, curves);
        surroundings.out().println(PlannerTable.of(analysis.comparison(), context));
        Report.precision(folder.readManifest(), context)
                .ifPresent(words -> surroundings.out().println(Texts.wrapped(words)));
        printReport(folder, surroundings);
    }

    private static void writeDesign(ResultsFolder folder, ReportContext context, Surroundings surroundings) {
        Sensitivity sensitivity = Sensitivity.of(folder).orElseThrow();
        sensitivity.writeTable();
        PointSummaries.write(folder);
        Report.write(folder, sensitivity, context);
        surroundings.out().println(SensitivityText.of(sensitivity));
        printReport(folder, surroundings);
    }

    private static void printReport(ResultsFolder folder, Surroundings surroundings) {
        surroundings.out().println("Report: " + surroundings.shown(folder.path().resolve("report.html")));
    }
}
