package org.carehomesim.results.statistics;

import java.util.List;
import java.util.Optional;
import org.carehomesim.results.table.RunOutcomes;

/**
 * What the runs say to someone who has to choose one of the scenarios.
 *
 * @param ranking how each scenario stands among all, by outcome; empty for a single scenario
 * @param costEffectiveness each scenario other than the baseline against the baseline
 * @param acceptability how likely each scenario is the best buy, by price of a QALY; empty for a single scenario
 */
public record DecisionAnalysis(
        List<RankingRow> ranking, List<CostEffectivenessRow> costEffectiveness, List<AcceptabilityRow> acceptability) {

    /** Copies the lists. */
    public DecisionAnalysis {
        ranking = List.copyOf(ranking);
        costEffectiveness = List.copyOf(costEffectiveness);
        acceptability = List.copyOf(acceptability);
    }

    /** Analyses the finished runs. */
    public static DecisionAnalysis of(RunOutcomes runs, String baseline) {
        return new DecisionAnalysis(
                Ranking.of(runs),
                runs.scenarios().stream()
                        .filter(scenario -> !scenario.equals(baseline))
                        .map(scenario -> CostEffectiveness.of(runs, baseline, scenario))
                        .flatMap(Optional::stream)
                        .toList(),
                Acceptability.of(runs, baseline));
    }
}
