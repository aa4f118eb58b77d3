package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.report.Page.Cell;
import org.carehomesim.results.report.Page.Column;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.sim.observe.Outcome;

/** What comes of each scenario, side by side. */
final class RankingSection {

    private static final Map<Outcome, String> LEVELS = new LinkedHashMap<>();

    static {
        LEVELS.put(Outcome.RESIDENT_INFECTIONS, "Infections of residents");
        LEVELS.put(Outcome.HOMES_WITH_OUTBREAK, "Homes with an outbreak");
        LEVELS.put(Outcome.HOSPITAL_ADMISSIONS, "Hospital admissions");
        LEVELS.put(Outcome.QALY_LOSS, "QALYs lost");
        LEVELS.put(Outcome.COST_GBP, "Cost");
    }

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
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Scenario"),
                Column.number("Deaths of residents"),
                Column.number("Deaths averted (95% interval)"),
                Column.number("Chance of fewer deaths")));
        LEVELS.forEach((outcome, name) -> columns.add(Column.number(name)));
        List<String> chances = chances(model);
        List<List<Cell>> rows = new ArrayList<>();
        for (ScenarioResult scenario : model.all()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.name(model, scenario),
                    Cell.plain(Figures.count(scenario.mean(Outcome.RESIDENT_DEATHS))),
                    Cell.plain(Words.averted(scenario)),
                    Cell.plain(chances.get(rows.size()))));
            LEVELS.keySet().forEach(outcome -> cells.add(Cell.plain(level(scenario, outcome))));
            rows.add(cells);
        }
        page.cells("Means over runs, most deaths averted first (" + RunsText.of(model.all()) + ")", columns, rows);
        page.paragraph("Chance of fewer deaths: the share of runs in which the scenario has fewer deaths than the"
                + " baseline run with the same number, that is in the same epidemic but for the measures; ties"
                + " count half. It speaks of one epidemic, while the interval speaks of the average over many.");
        page.html().close();
    }

    private static String level(ScenarioResult scenario, Outcome outcome) {
        double mean = scenario.mean(outcome);
        return outcome == Outcome.COST_GBP ? Figures.money(mean) : Figures.count(mean);
    }

    private static List<String> chances(ReportModel model) {
        List<OptionalDouble> chances = model.all().stream()
                .map(scenario -> scenario.change(Outcome.RESIDENT_DEATHS)
                        .map(ComparisonRow::probabilityBetter)
                        .orElse(OptionalDouble.empty()))
                .toList();
        return Shares.of(chances, model.fewestRuns());
    }
}
