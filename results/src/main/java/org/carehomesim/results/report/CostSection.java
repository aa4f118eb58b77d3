package org.carehomesim.results.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.results.chart.IntervalRow;
import org.carehomesim.results.chart.RowChart;
import org.carehomesim.results.chart.StackRow;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.report.Page.Column;
import org.carehomesim.sim.observe.Outcome;

/** What the scenarios cost, who pays, and what is gained for it. */
final class CostSection {

    private static final List<Outcome> PAYERS =
            List.of(Outcome.COST_HOME_GBP, Outcome.COST_COUNCIL_GBP, Outcome.COST_NHS_GBP);
    private static final List<String> NAMES = List.of("Homes", "Council", "NHS");
    private static final List<Color> COLORS = List.of(ChartStyle.ORANGE, ChartStyle.BLUE, ChartStyle.GREEN);

    private CostSection() {}

    static void write(Page page, ReportModel model) {
        page.section("costs", "What it costs, and who pays");
        List<ScenarioResult> ranked = model.ranked();
        if (ranked.isEmpty()) {
            total(page, model.baseline());
        } else {
            extra(page, ranked);
            forest(page, ranked);
            value(page, model);
        }
        page.html().close();
    }

    private static void total(Page page, ScenarioResult baseline) {
        stacks(
                page,
                "cost-by-payer",
                "Cost by payer",
                "Cost, mean of the runs",
                "Mean cost over the runs of the measures in force and of illness.",
                List.of(new StackRow(
                        baseline.title(),
                        Figures.money(baseline.mean(Outcome.COST_GBP)),
                        PAYERS.stream().map(baseline::mean).toList())),
                RunsText.of(List.of(baseline)));
    }

    private static void extra(Page page, List<ScenarioResult> ranked) {
        List<StackRow> rows = ranked.stream()
                .map(scenario -> new StackRow(
                        scenario.title(),
                        Figures.moneyChange(difference(scenario, Outcome.COST_GBP)),
                        PAYERS.stream()
                                .map(payer -> difference(scenario, payer))
                                .toList()))
                .toList();
        stacks(
                page,
                "extra-cost-by-payer",
                "Extra cost by payer, against the baseline",
                "← saves money · costs money →",
                "Mean extra cost by who pays it; savings, such as hospital days avoided, go to the left. The black line"
                        + " is the sum.",
                rows,
                RunsText.pairs(ranked));
    }

    private static void stacks(
            Page page, String id, String title, String axis, String caption, List<StackRow> rows, String runs) {
        RowChart chart = RowChart.stacks(title, new RowChart.Axis(axis, Figures::shortMoney, 0), NAMES, COLORS, rows);
        List<String> words = rows.stream()
                .map(row -> row.label() + ": homes " + Figures.money(row.parts().get(0)) + ", council "
                        + Figures.money(row.parts().get(1)) + ", NHS "
                        + Figures.money(row.parts().get(2)) + ", sum " + row.detail())
                .toList();
        page.chart(chart.chart(), id, title + ". " + String.join("; ", words) + ".", caption, runs, chart.height());
    }

    private static void forest(Page page, List<ScenarioResult> ranked) {
        List<IntervalRow> rows = ranked.stream()
                .map(scenario -> OutcomeSection.difference(scenario, Outcome.COST_GBP))
                .toList();
        RowChart chart = RowChart.intervals(
                "Cost against the baseline",
                new RowChart.Axis("← cheaper than the baseline · dearer →", Figures::shortMoney, 0),
                rows);
        page.chart(
                chart.chart(),
                "cost-difference",
                OutcomeSection.alt("Mean difference in cost from the baseline, with 95% interval", rows),
                "Mean difference in cost between paired runs and its 95% interval.",
                RunsText.pairs(ranked),
                chart.height());
    }

    private static void value(Page page, ReportModel model) {
        List<Column> columns = List.of(
                Column.text("Scenario"),
                Column.number("Deaths averted"),
                Column.number("Extra cost (95% interval)"),
                Column.number("Homes"),
                Column.number("Council"),
                Column.number("NHS"),
                Column.number("Per death averted"),
                Column.number("Per QALY gained"));
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioResult scenario : model.ranked()) {
            List<String> cells = new ArrayList<>(List.of(
                    scenario.title(),
                    Figures.count(scenario.deathsAverted()),
                    Words.costChange(scenario.change(Outcome.COST_GBP).orElseThrow())));
            PAYERS.forEach(payer -> cells.add(Figures.moneyChange(difference(scenario, payer))));
            cells.add(ValueForMoney.perDeathAverted(scenario));
            cells.add(ValueForMoney.perQaly(scenario));
            rows.add(cells);
        }
        page.table("Extra cost and what is gained for it, against the baseline", columns, rows);
        page.paragraph("A price is given only where both the gain and the extra cost are clear, that is where neither"
                + " 95% interval includes zero. A QALY is a year of life in full health; isolation takes quality away,"
                + " so a measure can avert deaths and still gain few. The NHS usually holds £20,000 to £30,000 a QALY"
                + " worth paying (NICE).");
    }

    private static double difference(ScenarioResult scenario, Outcome outcome) {
        return scenario.change(outcome).orElseThrow().difference();
    }
}
