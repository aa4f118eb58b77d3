package org.carehomesim.results.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carehomesim.results.linelist.LineListFigures;
import org.carehomesim.results.sensitivity.SensitivityRow;
import org.carehomesim.results.statistics.ConvergenceRow;
import org.carehomesim.results.statistics.DecisionAnalysis;
import org.carehomesim.results.statistics.ExpectedShortfall;
import org.carehomesim.results.statistics.PairedDifferences;
import org.carehomesim.sim.observe.Outcome;

/**
 * Everything the report shows.
 *
 * @param title title of the experiment
 * @param question its question; may be empty
 * @param baseline the scenario that the others are compared with
 * @param others the other scenarios, in order
 * @param deaths how the deaths of residents differ between any two scenarios
 * @param curves epidemic curves
 * @param assumptions rows of the table of parameters: meaning, value, unit, source, place in the file
 * @param failures rows of the table of failed runs: scenario, replicate, seed, error
 * @param facts how it was run, as pairs of name and value
 * @param lineLists what the line lists tell, by scenario; empty if there are none
 * @param sensitivity how outcomes depend on uncertain parameters; empty if none is uncertain
 * @param decision what the runs say to someone who has to choose
 * @param convergence how the main outcomes settle as replicates become more
 * @param precision whether the batch became as precise as was asked, in words; empty if nothing was asked
 * @param outbreakSizes how large outbreaks were, by scenario; empty if homes were not recorded one by one
 * @param worst deaths of residents in the worst runs, by scenario; none for scenarios with too few runs
 * @param interruption that these are not all runs of the batch, in words; empty if they are
 */
public record ReportModel(
        String title,
        String question,
        ScenarioResult baseline,
        List<ScenarioResult> others,
        PairedDifferences deaths,
        Curves curves,
        List<List<String>> assumptions,
        List<List<String>> failures,
        List<List<String>> facts,
        Map<String, LineListFigures> lineLists,
        List<SensitivityRow> sensitivity,
        DecisionAnalysis decision,
        List<ConvergenceRow> convergence,
        Optional<String> precision,
        Optional<OutbreakSizes> outbreakSizes,
        Map<String, ExpectedShortfall> worst,
        Optional<String> interruption) {

    /** Whether a scenario is the baseline. */
    boolean isBaseline(ScenarioResult scenario) {
        return scenario.name().equals(baseline.name());
    }

    /** The other scenarios that share replicates with the baseline, most deaths averted first. */
    List<ScenarioResult> ranked() {
        return others.stream()
                .filter(scenario -> !scenario.comparison().isEmpty())
                .sorted(Comparator.comparingDouble(ScenarioResult::deathsAverted)
                        .reversed())
                .toList();
    }

    /** The baseline, then the others as ranked, then those that cannot be compared. */
    List<ScenarioResult> all() {
        List<ScenarioResult> ranked = ranked();
        return Stream.of(
                        List.of(baseline),
                        ranked,
                        others.stream().filter(other -> !ranked.contains(other)).toList())
                .flatMap(List::stream)
                .toList();
    }

    /** Fewest runs behind any figure. */
    int fewestRuns() {
        int fewest = baseline.runs();
        for (ScenarioResult scenario : ranked()) {
            fewest = Math.min(
                    fewest,
                    scenario.change(Outcome.RESIDENT_DEATHS).orElseThrow().n());
        }
        return fewest;
    }
}
