package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.report.Page.Cell;
import org.carehomesim.results.report.Page.Column;
import org.carehomesim.results.statistics.RankingRow;
import org.carehomesim.sim.observe.Outcome;

/** How sure the choice of the best scenario is, and what a wrong choice would cost. */
final class BestChoiceSection {

    private BestChoiceSection() {}

    static void write(Page page, ReportModel model) {
        List<RankingRow> ranking = model.decision().ranking();
        if (ranking.isEmpty()) {
            return;
        }
        page.section("best-choice", "How sure is the choice?");
        List<ScenarioResult> scenarios = model.all().stream()
                .filter(scenario ->
                        row(ranking, scenario, Outcome.RESIDENT_DEATHS).isPresent())
                .toList();
        List<List<String>> columns = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.RESIDENT_DEATHS, Outcome.QALY_LOSS)) {
            List<RankingRow> rows = scenarios.stream()
                    .map(scenario -> row(ranking, scenario, outcome).orElseThrow())
                    .toList();
            columns.add(Shares.of(
                    rows.stream()
                            .map(row -> OptionalDouble.of(row.probabilityBest()))
                            .toList(),
                    rows.get(0).n()));
            columns.add(
                    Shares.of(rows.stream().map(RankingRow::probabilityBestMean).toList(), Integer.MAX_VALUE));
            columns.add(rows.stream()
                    .map(row -> Figures.count(row.expectedRegret()))
                    .toList());
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.name(model, scenarios.get(i))));
            for (List<String> column : columns) {
                cells.add(Cell.plain(column.get(i)));
            }
            rows.add(cells);
        }
        page.cells(
                "Chance of being the best of all scenarios, over the replicates that finished in each",
                List.of(
                        Column.text("Scenario"),
                        Column.number("Fewest deaths, one epidemic"),
                        Column.number("Fewest deaths, average"),
                        Column.number("Regret, deaths"),
                        Column.number("Fewest QALYs lost, one epidemic"),
                        Column.number("Fewest QALYs lost, average"),
                        Column.number("Regret, QALYs")),
                rows);
        page.paragraph(
                "One epidemic: the share of replicates in which the scenario is the best of all; ties are shared."
                        + " Average: the share of bootstrap samples of the replicates in which its mean is the best, which more"
                        + " runs bring close to 0 or 100%. Regret: how much worse than the scenario that turned out best in the"
                        + " same replicate it is on average; the lowest regret is what foresight would be worth.");
        page.html().close();
    }

    private static Optional<RankingRow> row(List<RankingRow> ranking, ScenarioResult scenario, Outcome outcome) {
        return ranking.stream()
                .filter(row -> row.scenario().equals(scenario.name()) && row.outcome() == outcome)
                .findFirst();
    }
}
