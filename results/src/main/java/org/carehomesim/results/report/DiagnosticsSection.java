package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.carehomesim.results.chart.LineChart;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.report.Page.Column;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.ConvergenceRow;
import org.carehomesim.results.statistics.ConvergenceRow.Measure;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.PairedComparison;
import org.carehomesim.sim.observe.Outcome;

/** How means settle as replicates become more, and what shared random draws save; for researchers. */
final class DiagnosticsSection {

    private static final int HEIGHT = 400;
    private static final double MARGIN = 1.05;

    private final Page page;
    private final ReportModel model;
    private final Measure measure;

    private DiagnosticsSection(Page page, ReportModel model) {
        this.page = page;
        this.model = model;
        this.measure = model.others().isEmpty() ? Measure.MEAN : Measure.DIFFERENCE;
    }

    static void write(Page page, ReportModel model) {
        page.section("diagnostics", "Diagnostics for researchers", "research");
        DiagnosticsSection section = new DiagnosticsSection(page, model);
        section.seeds();
        if (model.fewestRuns() > 1 && !model.convergence().isEmpty()) {
            section.chart();
            section.table();
            if (section.measure == Measure.DIFFERENCE) {
                section.pairing();
            }
        }
        FailureTable.write(page, model.failures());
        page.html().close();
    }

    private void seeds() {
        page.paragraph("Replicates are numbered from 0. A replicate has the same random draws in every scenario for"
                + " everybody whom the measures leave alone (common random numbers), so scenarios are compared"
                + " replicate by replicate. One run alone can be repeated by its scenario, seed and number; "
                + (model.failures().isEmpty() ? "no run failed." : "the runs that failed stand below."));
    }

    private String quantity() {
        return measure == Measure.MEAN ? "deaths of residents" : "the difference in deaths of residents";
    }

    private List<ConvergenceRow> rows(ScenarioResult scenario) {
        return model.convergence().stream()
                .filter(row -> row.scenario().equals(scenario.name())
                        && row.outcome() == Outcome.RESIDENT_DEATHS
                        && row.measure() == measure
                        && row.halfWidth().isPresent())
                .toList();
    }

    private void chart() {
        List<LineChart.Line> lines = model.all().stream()
                .map(scenario -> new LineChart.Line(
                        scenario.title(),
                        model.all().indexOf(scenario),
                        rows(scenario).stream()
                                .map(row -> new LineChart.Point(
                                        row.n(), row.halfWidth().orElseThrow()))
                                .toList()))
                .filter(line -> line.points().size() > 1)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        String title = "Half-width of the 95% interval of " + quantity();
        List<String> words = lines.stream()
                .map(line -> line.name() + ": "
                        + Figures.count(line.points().get(0).y()) + " after the first "
                        + Figures.whole(line.points().get(0).x()) + " replicates, "
                        + Figures.count(
                                line.points().get(line.points().size() - 1).y())
                        + " after all")
                .toList();
        page.chart(
                LineChart.of(
                        title,
                        new LineChart.Axis("Replicates", Figures::tick, highest(lines, true)),
                        new LineChart.Axis("", Figures::tick, highest(lines, false)),
                        lines),
                "convergence",
                title + ". " + String.join("; ", words) + ".",
                "After the first 10, 20, 50, 100, ... replicates. It falls with the square root of their number.",
                measure == Measure.MEAN ? RunsText.of(model.all()) : RunsText.pairs(model.ranked()),
                HEIGHT);
    }

    private static double highest(List<LineChart.Line> lines, boolean across) {
        return MARGIN
                * lines.stream()
                        .flatMap(line -> line.points().stream())
                        .mapToDouble(point -> across ? point.x() : point.y())
                        .max()
                        .orElse(1);
    }

    private void table() {
        List<List<String>> cells = new ArrayList<>();
        for (ScenarioResult scenario : model.all()) {
            List<ConvergenceRow> rows = rows(scenario);
            if (!rows.isEmpty()) {
                ConvergenceRow last = rows.get(rows.size() - 1);
                cells.add(List.of(
                        scenario.title(),
                        Figures.whole((long) last.n()),
                        measure == Measure.MEAN ? Figures.count(last.mean()) : Figures.change(last.mean()),
                        Figures.count(last.halfWidth().orElseThrow()),
                        replicates(last.forTenPercent()),
                        replicates(last.forFivePercent())));
            }
        }
        page.table(
                "How many replicates are enough for " + quantity() + "?",
                List.of(
                        Column.text("Scenario"),
                        Column.number("Replicates"),
                        Column.number("Mean"),
                        Column.number("Half-width"),
                        Column.number("Needed for 10% of the mean"),
                        Column.number("Needed for 5%")),
                cells);
        page.paragraph("The table convergence.csv has the same for other outcomes and after fewer replicates.");
    }

    private void pairing() {
        List<Outcome> outcomes = List.of(
                Outcome.RESIDENT_INFECTIONS,
                Outcome.RESIDENT_DEATHS,
                Outcome.HOMES_WITH_OUTBREAK,
                Outcome.COST_GBP,
                Outcome.QALY_LOSS);
        List<Column> columns = Stream.concat(
                        Stream.of(
                                Column.text("Scenario"),
                                Column.number("Difference in deaths, Student’s t"),
                                Column.number("Bootstrap")),
                        outcomes.stream().map(outcome -> Column.number("Gain: " + outcome.label())))
                .toList();
        List<List<String>> cells = new ArrayList<>();
        for (ScenarioResult scenario : model.ranked()) {
            ComparisonRow deaths = scenario.change(Outcome.RESIDENT_DEATHS).orElseThrow();
            List<String> row = new ArrayList<>(
                    List.of(scenario.title(), interval(deaths.interval()), interval(deaths.bootstrapInterval())));
            outcomes.forEach(outcome -> row.add(gain(scenario.change(outcome).orElseThrow())));
            cells.add(row);
        }
        page.table("Two intervals of the same difference, and the gain from shared random draws", columns, cells);
        page.paragraph("Where Student’s t and the bootstrap (BCa, "
                + Figures.whole((long) PairedComparison.BOOTSTRAP_SAMPLES)
                + " samples) disagree, differences are skewed and replicates few: run more. Gain: how many times as many runs would be needed for the same precision"
                + " if scenarios did not share their random draws; below 1, sharing them does harm.");
    }

    private static String interval(Optional<Interval> interval) {
        return interval.map(Figures::interval).orElse(Words.NONE);
    }

    private static String gain(ComparisonRow row) {
        return row.varianceRatio().isPresent()
                ? Figures.count(row.varianceRatio().getAsDouble())
                : Words.NONE;
    }

    private static String replicates(OptionalInt replicates) {
        return replicates.isPresent() ? Figures.whole((long) replicates.getAsInt()) : Words.NONE;
    }
}
