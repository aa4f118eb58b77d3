package org.carehomesim.experiment;

import java.util.List;
import org.carehomesim.results.AssumptionText;
import org.carehomesim.results.ReportContext;
import org.carehomesim.results.ScenarioText;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.sim.sector.Scenario;

/** Puts an experiment into words for its report. */
public final class ReportContextBuilder {

    private ReportContextBuilder() {}

    /** The words for an experiment. */
    public static ReportContext of(Experiment experiment) {
        return of(experiment.title(), experiment.question(), experiment.scenarios(), experiment.baseline());
    }

    /**
     * The words for some scenarios.
     *
     * @param title title of the report
     * @param question the question it answers; may be empty
     * @param scenarios the scenarios in order
     * @param baseline name of the scenario that the others are compared with; assumptions and observed counts are its
     * @throws IllegalArgumentException if no scenario has that name
     */
    public static ReportContext of(String title, String question, List<ResolvedScenario> scenarios, String baseline) {
        ResolvedScenario reference = scenarios.stream()
                .filter(scenario -> scenario.name().equals(baseline))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scenario is named " + baseline));
        return new ReportContext(
                title,
                question,
                scenarios.stream()
                        .map(scenario -> inWords(scenario, titleAmong(scenario, scenarios)))
                        .toList(),
                baseline,
                assumptions(reference),
                reference.central().observed());
    }

    /** Title of a scenario; with its name where another scenario has the same title, so that readers can tell them apart. */
    private static String titleAmong(ResolvedScenario scenario, List<ResolvedScenario> scenarios) {
        String title = scenario.central().title();
        long alike = scenarios.stream()
                .filter(other -> other.central().title().equals(title))
                .count();
        return alike > 1 && !title.isBlank() ? title + " (" + scenario.name() + ")" : title;
    }

    private static ScenarioText inWords(ResolvedScenario resolved, String title) {
        Scenario scenario = resolved.central();
        List<String> measures =
                scenario.policies().stream().map(PolicyInWords::of).toList();
        return new ScenarioText(resolved.name(), title, scenario.description(), measures);
    }

    private static List<AssumptionText> assumptions(ResolvedScenario scenario) {
        return scenario.assumptions().stream()
                .map(assumption -> new AssumptionText(
                        assumption.path(),
                        assumption.meaning(),
                        assumption.value(),
                        assumption.unit(),
                        assumption.source()))
                .toList();
    }
}
