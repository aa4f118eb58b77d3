package org.carehomesim.results.report;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.results.chart.IntervalRow;
import org.carehomesim.results.chart.RowChart;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.sim.observe.Outcome;

/** Deaths and outbreaks by scenario, and the paired difference in deaths. */
final class OutcomeSection {

    private static final String HOW_TO_READ =
            "Dot: mean. Thick line: 95% interval of the mean. Thin line: 90% of runs. Dashed: the baseline's mean.";

    private static final String ONE_RUN = "Dot: the only run. Dashed: the baseline's.";

    private OutcomeSection() {}

    static void write(Page page, ReportModel model) {
        page.section("outcomes", "Deaths and outbreaks");
        if (!model.ranked().isEmpty()) {
            page.paragraph("Each scenario against the baseline, run by run: run 1 with run 1, run 2 with run 2. Such"
                    + " pairs share their luck, so what differs is the measures.");
            forest(page, model);
        }
        levels(page, model, Outcome.RESIDENT_DEATHS, "deaths-by-scenario");
        levels(page, model, Outcome.HOMES_WITH_OUTBREAK, "homes-with-outbreak-by-scenario");
        page.html().close();
    }

    private static void forest(Page page, ReportModel model) {
        List<IntervalRow> rows = model.ranked().stream()
                .map(scenario -> difference(scenario, Outcome.RESIDENT_DEATHS))
                .toList();
        RowChart chart = RowChart.intervals(
                "Deaths of residents against the baseline",
                new RowChart.Axis("← fewer deaths than the baseline · more deaths →", Figures::changeTick, 0),
                rows);
        page.chart(
                chart.chart(),
                "deaths-difference",
                alt("Mean difference in deaths of residents from the baseline, with 95% interval", rows),
                "Mean difference between paired runs and its 95% interval. Blue: fewer deaths. Vermilion: more. Grey:"
                        + " the interval includes zero, or there is none.",
                RunsText.pairs(model.ranked()),
                chart.height());
    }

    /** One row of a forest plot. */
    static IntervalRow difference(ScenarioResult scenario, Outcome outcome) {
        ComparisonRow row = scenario.change(outcome).orElseThrow();
        String detail = outcome == Outcome.COST_GBP ? Words.costChange(row) : Words.change(row);
        return new IntervalRow(
                scenario.title(), detail, row.difference(), row.interval(), Optional.empty(), color(scenario, outcome));
    }

    /** Colour of a change. */
    static Color color(ScenarioResult scenario, Outcome outcome) {
        return switch (scenario.direction(outcome)) {
            case LESS -> ChartStyle.BLUE;
            case MORE -> ChartStyle.VERMILION;
            case NONE, UNKNOWN -> ChartStyle.MUTED;
        };
    }

    private static void levels(Page page, ReportModel model, Outcome outcome, String id) {
        List<IntervalRow> rows = model.all().stream()
                .map(scenario -> level(scenario, outcome, model.isBaseline(scenario)))
                .toList();
        RowChart chart = RowChart.intervals(
                outcome.label() + " by scenario",
                new RowChart.Axis(
                        outcome.label(), Figures::tick, model.baseline().mean(outcome)),
                rows);
        page.chart(
                chart.chart(),
                id,
                alt(outcome.label() + ": mean and range of 90% of the runs", rows),
                model.baseline().runs() == 1 ? ONE_RUN : HOW_TO_READ,
                RunsText.of(model.all()),
                chart.height());
    }

    private static IntervalRow level(ScenarioResult scenario, Outcome outcome, boolean baseline) {
        SummaryRow row = scenario.summary().get(outcome);
        String detail = Figures.count(row.mean())
                + (row.n() > 1 ? ", 90% of runs " + Figures.interval(row.rangeOfRuns()) : ", one run");
        return new IntervalRow(
                scenario.title(),
                detail,
                row.mean(),
                row.meanInterval(),
                row.n() > 1 ? Optional.of(row.rangeOfRuns()) : Optional.empty(),
                baseline ? ChartStyle.INK : ChartStyle.BLUE);
    }

    /** A chart in words. */
    static String alt(String what, List<IntervalRow> rows) {
        return what + ". "
                + String.join(
                        "; ",
                        rows.stream()
                                .map(row -> row.label() + ": " + row.detail())
                                .toList()) + ".";
    }
}
