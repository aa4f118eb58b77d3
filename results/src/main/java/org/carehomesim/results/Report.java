package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.results.chart.SvgImage;
import org.carehomesim.results.precision.PrecisionText;
import org.carehomesim.results.report.CurveReader;
import org.carehomesim.results.report.CurveTallies;
import org.carehomesim.results.report.Curves;
import org.carehomesim.results.report.DesignModel;
import org.carehomesim.results.report.OutbreakSizes;
import org.carehomesim.results.report.ReportModel;
import org.carehomesim.results.report.ReportPage;
import org.carehomesim.results.report.ScenarioResult;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableFiles;
import org.carehomesim.sim.observe.Outcome;

/** Writes {@code report.html} and the charts in it as {@code charts/*.svg}. */
public final class Report {

    private static final String REPORT = "report.html";
    private static final String CHARTS = "charts";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Report() {}

    /**
     * Writes the report, or replaces it.
     *
     * @param folder the results folder, with its manifest and tables
     * @param analysis the statistics of its runs; decides the baseline
     * @param context what the report tells beside the figures
     * @throws WriteFailedException if it cannot be written
     * @throws ResultsFolderException if the folder cannot be read
     */
    public static void write(ResultsFolder folder, Analysis analysis, ReportContext context) {
        write(folder, analysis, context, Optional.empty());
    }

    /**
     * The same with epidemic curves that were counted while the runs went on, if they are those of all runs, of
     * the baseline and of the observed counts; otherwise they are read. The report is the same either way.
     *
     * @param counted the curves
     */
    public static void write(
            ResultsFolder folder, Analysis analysis, ReportContext context, Optional<CurveTallies> counted) {
        Manifest manifest = folder.readManifest();
        Curves curves = curves(folder, manifest, analysis.comparison(), context, counted);
        write(folder, ReportPage.of(model(folder, manifest, analysis, context, curves)));
    }

    private static void write(ResultsFolder folder, ReportPage page) {
        Path charts = folder.path().resolve(CHARTS);
        try {
            Files.createDirectories(charts);
            removeCharts(charts);
        } catch (IOException e) {
            throw WriteFailedException.of(charts, e);
        }
        for (SvgImage chart : page.charts()) {
            Path file = charts.resolve(chart.id() + ".svg");
            ResultsFolder.write(file, temporary -> Files.writeString(temporary, XML + chart.markup() + "\n"));
        }
        ResultsFolder.write(folder.path().resolve(REPORT), temporary -> Files.writeString(temporary, page.html()));
    }

    /** An earlier report may have had other scenarios. */
    private static void removeCharts(Path charts) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(charts, "*.svg")) {
            for (Path chart : old) {
                if (Files.isRegularFile(chart)) {
                    Files.delete(chart);
                }
            }
        }
    }

    /** None without daily counts in the folder, so that the report can be written again from what is there. */
    private static Curves curves(
            ResultsFolder folder,
            Manifest manifest,
            Comparison comparison,
            ReportContext context,
            Optional<CurveTallies> counted) {
        if (!TableFiles.isIn(folder.path(), Table.DAILY)) {
            return Curves.NONE;
        }
        Optional<CurveTallies> ofAllRuns = counted.filter(tallies ->
                tallies.runs() == manifest.runsDone() && tallies.isFor(comparison.baseline(), context.observed()));
        if (ofAllRuns.isPresent()) {
            return ofAllRuns.get().curves(comparison.scenarios());
        }
        try {
            return CurveReader.read(folder.path(), comparison.scenarios(), comparison.baseline(), context.observed());
        } catch (IOException e) {
            throw ResultsFolderException.because("cannot read the results in " + folder.path(), e);
        }
    }

    private static ReportModel model(
            ResultsFolder folder, Manifest manifest, Analysis analysis, ReportContext context, Curves curves) {
        Comparison comparison = analysis.comparison();
        List<ScenarioResult> others = comparison.scenarios().stream()
                .filter(scenario -> !scenario.equals(comparison.baseline()))
                .map(scenario -> result(scenario, comparison, context))
                .toList();
        return new ReportModel(
                context.title(),
                context.question(),
                result(comparison.baseline(), comparison, context),
                others,
                comparison.deaths(),
                curves,
                context.assumptions().stream().map(Report::cells).toList(),
                manifest.failures().stream()
                        .map(failure -> cells(failure, context))
                        .toList(),
                facts(manifest),
                analysis.lineLists().map(LineLists::figures).orElse(Map.of()),
                analysis.sensitivity().map(Sensitivity::rows).orElse(List.of()),
                comparison.decision(),
                comparison.convergence(),
                precision(manifest, context),
                outbreakSizes(folder),
                comparison.worstDeaths(),
                interruption(manifest));
    }

    private static Optional<String> interruption(Manifest manifest) {
        return manifest.status() == Manifest.Status.INTERRUPTED
                ? Optional.of("The batch was interrupted: only " + manifest.runsDone() + " of its "
                        + manifest.plannedRuns() + " runs are finished, and scenarios may be missing.")
                : Optional.empty();
    }

    private static Optional<OutbreakSizes> outbreakSizes(ResultsFolder folder) {
        try {
            return TableFiles.isIn(folder.path(), Table.HOMES)
                    ? Optional.of(OutbreakSizes.read(folder.path()))
                    : Optional.empty();
        } catch (IOException e) {
            throw ResultsFolderException.because("cannot read the results in " + folder.path(), e);
        }
    }

    /** Whether a batch became as precise as was asked, in words; empty if nothing was asked. */
    public static Optional<String> precision(Manifest manifest, ReportContext context) {
        return manifest.until()
                .map(precision ->
                        PrecisionText.of(precision, manifest.replicates(), manifest.baseline(), context::titleOf));
    }

    /**
     * Writes the report of a design, or replaces it.
     *
     * @param folder the results folder, with its manifest and tables
     * @param sensitivity how outcomes depend on the parameters of the design
     * @param context what the report tells beside the figures; the only scenario is the one that the points vary
     * @throws WriteFailedException if it cannot be written
     * @throws ResultsFolderException if the folder cannot be read
     */
    public static void write(ResultsFolder folder, Sensitivity sensitivity, ReportContext context) {
        Manifest manifest = folder.readManifest();
        ScenarioText scenario = context.textOf(context.baseline());
        write(
                folder,
                ReportPage.of(new DesignModel(
                        context.title(),
                        context.question(),
                        context.titleOf(scenario.name()),
                        scenario.description(),
                        scenario.measures(),
                        manifest.scenarios().size(),
                        manifest.replicates(),
                        sensitivity.rows(),
                        context.assumptions().stream().map(Report::cells).toList(),
                        manifest.failures().stream()
                                .map(failure -> cells(failure, context))
                                .toList(),
                        facts(manifest))));
    }

    private static ScenarioResult result(String name, Comparison comparison, ReportContext context) {
        Map<Outcome, SummaryRow> summary = new EnumMap<>(Outcome.class);
        Map<Outcome, ComparisonRow> rows = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            summary.put(outcome, comparison.summary(name, outcome));
            comparison.row(name, outcome).ifPresent(row -> rows.put(outcome, row));
        }
        ScenarioText text = context.textOf(name);
        return new ScenarioResult(name, context.titleOf(name), text.description(), text.measures(), summary, rows);
    }

    private static List<String> cells(AssumptionText assumption) {
        return List.of(
                assumption.meaning(), assumption.value(), assumption.unit(), assumption.source(), assumption.path());
    }

    private static List<String> cells(Manifest.Failure failure, ReportContext context) {
        return List.of(
                context.titleOf(failure.scenario()),
                Integer.toString(failure.replicate()),
                Long.toString(failure.seed()),
                failure.error());
    }

    private static String replicates(Manifest manifest) {
        return manifest.plannedReplicates()
                + manifest.until()
                        .map(precision -> " of at most " + manifest.replicates() + ", until " + precision.target())
                        .orElse("");
    }

    private static List<List<String>> facts(Manifest manifest) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("Command", manifest.command()));
        facts.add(List.of("Random seed", Long.toString(manifest.seed())));
        facts.add(List.of("Replicates", replicates(manifest)));
        facts.add(List.of("CareHomeSim", manifest.version()));
        facts.add(List.of("Commit", manifest.gitCommit()));
        manifest.measureFiles()
                .forEach(added -> facts.add(List.of(
                        "Added: " + added.file(),
                        String.join(", ", added.measures()) + "; SHA-256 " + added.sha256())));
        facts.add(List.of("Java", manifest.javaVersion()));
        facts.add(List.of("Started", manifest.start().toString()));
        manifest.end().ifPresent(end -> facts.add(List.of("Ended", end.toString())));
        return facts;
    }
}
