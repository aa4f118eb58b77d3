package org.carehomesim.results.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carehomesim.results.chart.LineChart;
import org.carehomesim.results.chart.PlaneChart;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.report.Page.Column;
import org.carehomesim.results.statistics.Acceptability;
import org.carehomesim.results.statistics.AcceptabilityRow;
import org.carehomesim.results.statistics.ConfidenceEllipse;
import org.carehomesim.results.statistics.CostEffectiveness;
import org.carehomesim.results.statistics.CostEffectivenessRow;
import org.carehomesim.results.statistics.CostEffectivenessRow.NetBenefit;
import org.carehomesim.results.statistics.CostEffectivenessRow.Result;
import org.carehomesim.results.statistics.DecisionAnalysis;

/** Whether the scenarios are worth their price: the cost-effectiveness plane, net benefit and acceptability. */
final class CostEffectivenessSection {

    private static final int HEIGHT = 440;
    private static final int ELLIPSE_SIDES = 72;
    private static final double HARDLY_EVER = 0.005;

    private static final Map<Result, String> WORDS = Map.of(
            Result.DOMINANT, "gains more, costs no more",
            Result.COSTS_MORE_GAINS_MORE, "gains more, costs more",
            Result.COSTS_LESS_GAINS_LESS, "gains less, costs less",
            Result.DOMINATED, "gains no more, costs no less",
            Result.NO_DIFFERENCE, "no difference");

    private final Page page;
    private final DecisionAnalysis analysis;
    private final List<ScenarioResult> scenarios;
    private final List<ScenarioResult> compared;

    private CostEffectivenessSection(Page page, DecisionAnalysis analysis, ReportModel model) {
        this.page = page;
        this.analysis = analysis;
        this.scenarios = model.all();
        this.compared = model.ranked();
    }

    static void write(Page page, ReportModel model) {
        if (model.decision().costEffectiveness().isEmpty()) {
            return;
        }
        page.section("cost-effectiveness", "Is it worth the price?");
        CostEffectivenessSection section = new CostEffectivenessSection(page, model.decision(), model);
        section.plane();
        section.table();
        section.acceptability();
        page.html().close();
    }

    private void plane() {
        Map<String, CostEffectivenessRow> rows = analysis.costEffectiveness().stream()
                .collect(Collectors.toMap(CostEffectivenessRow::scenario, Function.identity()));
        List<PlaneChart.Mark> marks = scenarios.stream()
                .filter(scenario -> rows.containsKey(scenario.name()))
                .map(scenario -> mark(scenario, rows.get(scenario.name())))
                .toList();
        String title = "Extra cost and QALYs gained, against the baseline";
        List<String> words = marks.stream()
                .map(mark ->
                        mark.name() + ": " + Figures.moneyChange(mark.mean().cost()) + ", "
                                + Figures.change(mark.mean().qalys()) + " QALYs")
                .toList();
        page.chart(
                PlaneChart.of(title, CostEffectiveness.LOWER_THRESHOLD_GBP, marks),
                "cost-effectiveness-plane",
                title + ". " + String.join("; ", words) + ".",
                "Mean over paired runs with its 95% confidence ellipse. Below the dashed line a scenario is worth its"
                        + " price at " + Figures.money(CostEffectiveness.LOWER_THRESHOLD_GBP) + " a QALY; to the lower"
                        + " right it gains QALYs and saves money.",
                RunsText.pairs(compared),
                HEIGHT);
    }

    private PlaneChart.Mark mark(ScenarioResult scenario, CostEffectivenessRow row) {
        return new PlaneChart.Mark(
                scenario.title(),
                scenarios.indexOf(scenario),
                new ConfidenceEllipse.Point(row.qalys(), row.cost()),
                ConfidenceEllipse.of(row, ELLIPSE_SIDES));
    }

    private void table() {
        List<List<String>> rows = scenarios.stream()
                .flatMap(scenario -> analysis.costEffectiveness().stream()
                        .filter(row -> row.scenario().equals(scenario.name()))
                        .map(row -> List.of(
                                scenario.title(),
                                row.qalysInterval()
                                        .map(interval -> Figures.withInterval(row.qalys(), interval))
                                        .orElse(Figures.count(row.qalys())),
                                WORDS.get(row.result()),
                                row.ratio().isPresent()
                                        ? Figures.roughMoney(row.ratio().getAsDouble())
                                        : Words.NONE,
                                netBenefit(row.lowerBenefit()),
                                netBenefit(row.upperBenefit()))))
                .toList();
        page.table(
                "Against the baseline; means over paired runs",
                List.of(
                        Column.text("Scenario"),
                        Column.number("QALYs gained (95% interval)"),
                        Column.text("On average"),
                        Column.number("Extra cost per QALY gained"),
                        Column.number("Net benefit at " + Figures.money(CostEffectiveness.LOWER_THRESHOLD_GBP)
                                + " (95% interval)"),
                        Column.number("Net benefit at " + Figures.money(CostEffectiveness.UPPER_THRESHOLD_GBP)
                                + " (95% interval)")),
                rows);
        page.paragraph("Net benefit: QALYs gained at that price each, less extra cost; a scenario is worth its price"
                + " where it is above zero. Where a scenario gains less and costs less, the cost per QALY is what is"
                + " saved for each QALY given up, and higher is better.");
    }

    private static String netBenefit(NetBenefit benefit) {
        return Figures.moneyChange(benefit.mean())
                + benefit.interval()
                        .map(interval -> " (" + Figures.moneyInterval(interval) + ")")
                        .orElse("");
    }

    private void acceptability() {
        List<LineChart.Line> lines = scenarios.stream()
                .map(scenario -> new LineChart.Line(
                        scenario.title(),
                        scenarios.indexOf(scenario),
                        analysis.acceptability().stream()
                                .filter(row -> row.scenario().equals(scenario.name()))
                                .map(CostEffectivenessSection::point)
                                .toList()))
                .filter(line -> line.points().stream().anyMatch(point -> point.y() >= HARDLY_EVER))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        String title = "Chance of being the best buy, by the price of a QALY";
        List<String> words = lines.stream()
                .map(line -> line.name() + ": "
                        + Figures.percent(line.points().get(0).y()) + " at £0, "
                        + Figures.percent(
                                line.points().get(line.points().size() - 1).y())
                        + " at " + Figures.money(Acceptability.HIGHEST_GBP))
                .toList();
        page.chart(
                LineChart.of(
                        title,
                        new LineChart.Axis("Worth paying for a QALY", Figures::shortMoney, Acceptability.HIGHEST_GBP),
                        new LineChart.Axis("", Figures::percent, 1),
                        lines),
                "acceptability",
                title + ". " + String.join("; ", words) + ".",
                "Share of replicates in which the scenario has the highest net benefit of all, the baseline included."
                        + " Scenarios that never have are not drawn.",
                RunsText.of(scenarios),
                HEIGHT);
    }

    private static LineChart.Point point(AcceptabilityRow row) {
        return new LineChart.Point(row.willingnessToPay(), row.probability());
    }
}
