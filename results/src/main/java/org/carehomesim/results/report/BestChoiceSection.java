package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.report.Page.Column;
import org.carehomesim.results.statistics.DecisionAnalysis;
import org.carehomesim.results.statistics.RankingRow;
import org.carehomesim.sim.observe.Outcome;

/** How sure the choice of the best scenario is, and what a wrong choice would cost. */
final class BestChoiceSection {

    private BestChoiceSection() {}

    static void write(Page page, ReportModel model) {
        List<RankingRow> ranking =
                model.decision().map(DecisionAnalysis::ranking).orElse(List.of());
        if (ranking.isEmpty()) {
            return;
        }
        page.section("best-choice", "How sure is the choice?");
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioResult scenario : model.all()) {
            Optional<RankingRow> deaths = row(ranking, scenario, Outcome.RESIDENT_DEATHS);
            Optional<RankingRow> qalys = row(ranking, scenario, Outcome.QALY_LOSS);
            if (deaths.isPresent() && qalys.isPresent()) {
                rows.add(List.of(
                        scenario.title() + (model.isBaseline(scenario) ? " (baseline)" : ""),
                        Figures.share(
                                deaths.get().probabilityBest(), deaths.get().n()),
                        share(deaths.get().probabilityBestMean()),
                        Figures.count(deaths.get().expectedRegret()),
                        Figures.share(qalys.get().probabilityBest(), qalys.get().n()),
                        share(qalys.get().probabilityBestMean()),
                        Figures.count(qalys.get().expectedRegret())));
            }
        }
        page.table(
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

    private static String share(OptionalDouble share) {
        return share.isEmpty() ? Words.NONE : Figures.share(share.getAsDouble(), Integer.MAX_VALUE);
    }
}
