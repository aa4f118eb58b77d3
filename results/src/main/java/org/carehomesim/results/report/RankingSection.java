package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.report.Page.Column;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.sim.observe.Outcome;

/** The scenarios side by side, benefit beside harm and cost. */
final class RankingSection {

    private static final List<Outcome> HARMS =
            List.of(Outcome.ISOLATION_DAYS, Outcome.VISITS_LOST, Outcome.STAFF_ABSENCE_DAYS);

    private RankingSection() {}

    static void write(Page page, ReportModel model) {
        if (model.others().isEmpty()) {
            writeAlone(page, model.baseline());
        } else {
            writeRanking(page, model);
        }
    }

    /** Every outcome of the only scenario. */
    private static void writeAlone(Page page, ScenarioResult scenario) {
        page.section("ranking", "The figures");
        List<List<String>> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            SummaryRow row = scenario.summary().get(outcome);
            rows.add(List.of(
                    outcome.label(),
                    Figures.count(row.mean()),
                    row.meanInterval().map(Figures::interval).orElse(Words.NONE),
                    row.n() > 1 ? Figures.interval(row.rangeOfRuns()) : Words.NONE,
                    outcome.unit()));
        }
        page.table(
                "Over " + scenario.runs() + (scenario.runs() == 1 ? " run" : " runs"),
                List.of(
                        Column.text("Outcome"),
                        Column.number("Mean"),
                        Column.number("95% interval of the mean"),
                        Column.number("90% of runs"),
                        Column.text("Unit")),
                rows);
        page.html().close();
    }

    private static void writeRanking(Page page, ReportModel model) {
        page.section("ranking", "The scenarios side by side");
        List<Column> columns = List.of(
                Column.text("Scenario"),
                Column.number("Deaths of residents"),
                Column.number("Deaths averted (95% interval)"),
                Column.number("Chance of fewer deaths"),
                Column.number("Homes with an outbreak"),
                Column.number("Extra cost"),
                Column.number("Isolation, resident-days"),
                Column.number("Visits lost"),
                Column.number("Staff absence, days"));
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioResult scenario : model.all()) {
            rows.add(model.isBaseline(scenario) ? baseline(scenario) : row(scenario));
        }
        page.table(
                "Means over runs; most deaths averted first. Extra cost and the last three columns are the change"
                        + " against the baseline, whose own figures stand in its row.",
                columns,
                rows);
        page.paragraph("Chance of fewer deaths: the share of runs in which the scenario has fewer deaths than the"
                + " baseline run with the same number, that is in the same epidemic but for the measures; ties"
                + " count half. It speaks of one epidemic, while the interval speaks of the average over many.");
        page.html().close();
    }

    private static List<String> baseline(ScenarioResult scenario) {
        List<String> cells = new ArrayList<>(List.of(
                scenario.title() + " (baseline)",
                Figures.count(scenario.mean(Outcome.RESIDENT_DEATHS)),
                Words.NONE,
                Words.NONE,
                Figures.count(scenario.mean(Outcome.HOMES_WITH_OUTBREAK)),
                "costs " + Figures.money(scenario.mean(Outcome.COST_GBP))));
        HARMS.forEach(harm -> cells.add(Figures.count(scenario.mean(harm))));
        return cells;
    }

    private static List<String> row(ScenarioResult scenario) {
        Optional<ComparisonRow> deaths = scenario.change(Outcome.RESIDENT_DEATHS);
        List<String> cells = new ArrayList<>(List.of(
                scenario.title(),
                Figures.count(scenario.mean(Outcome.RESIDENT_DEATHS)),
                Words.averted(scenario),
                deaths.map(row -> Figures.share(row.probabilityBetter().orElse(0), row.n()))
                        .orElse(Words.NONE),
                Figures.count(scenario.mean(Outcome.HOMES_WITH_OUTBREAK)),
                scenario.change(Outcome.COST_GBP)
                        .map(row -> Figures.moneyChange(row.difference()))
                        .orElse(Words.NONE)));
        HARMS.forEach(harm -> cells.add(scenario.change(harm)
                .map(row -> Figures.change(row.difference()))
                .orElse(Words.NONE)));
        return cells;
    }
}
