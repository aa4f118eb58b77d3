package org.carehomesim.results.report;

import java.util.IntSummaryStatistics;
import java.util.List;
import org.carehomesim.results.format.Figures;
import org.carehomesim.sim.observe.Outcome;

/** How many runs a chart or a table shows, in words. */
final class RunsText {

    private RunsText() {}

    /** Runs of some scenarios: "8 scenarios, 40 runs each". */
    static String of(List<ScenarioResult> scenarios) {
        return text(
                scenarios.size(),
                scenarios.stream().mapToInt(ScenarioResult::runs).summaryStatistics(),
                " run");
    }

    /** Runs of one scenario: "40 runs". */
    static String of(ScenarioResult scenario) {
        return count(scenario.runs(), " run");
    }

    /** Pairs of runs of some scenarios, compared with the baseline: "7 scenarios, 40 pairs of runs each". */
    static String pairs(List<ScenarioResult> ranked) {
        return text(
                ranked.size(),
                ranked.stream()
                        .mapToInt(scenario -> scenario.change(Outcome.RESIDENT_DEATHS)
                                .orElseThrow()
                                .n())
                        .summaryStatistics(),
                " pair of runs");
    }

    /** Runs of a design: "33 points, 8 runs each". */
    static String ofDesign(DesignModel model) {
        return count(model.points(), " point") + ", " + count(model.replicates(), " run") + " each";
    }

    private static String text(int scenarios, IntSummaryStatistics runs, String unit) {
        String number = runs.getMin() == runs.getMax()
                ? count(runs.getMax(), unit)
                : Figures.whole((long) runs.getMin()) + " to " + count(runs.getMax(), unit);
        return count(scenarios, " scenario") + ", " + number + (scenarios == 1 ? "" : " each");
    }

    private static String count(int number, String unit) {
        String many = unit.startsWith(" pair") ? unit.replace("pair", "pairs") : unit + "s";
        return Figures.whole((long) number) + (number == 1 ? unit : many);
    }
}
