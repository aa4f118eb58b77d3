package org.carehomesim.results;

import java.util.List;
import org.carehomesim.sim.observe.ObservedSeries;

/**
 * What the report tells beside the figures.
 *
 * @param title title of the experiment
 * @param question the question it answers; may be empty
 * @param scenarios the scenarios in words, in order
 * @param baseline name of the scenario that the others are compared with
 * @param assumptions parameters with their sources
 * @param observed counts from reality, to draw beside the baseline's
 */
public record ReportContext(
        String title,
        String question,
        List<ScenarioText> scenarios,
        String baseline,
        List<AssumptionText> assumptions,
        List<ObservedSeries> observed) {

    /** Copies the lists. */
    public ReportContext {
        scenarios = List.copyOf(scenarios);
        assumptions = List.copyOf(assumptions);
        observed = List.copyOf(observed);
    }

    /** The words of a scenario, or only its name if the context does not have it. */
    ScenarioText textOf(String scenario) {
        return scenarios.stream()
                .filter(text -> text.name().equals(scenario))
                .findFirst()
                .orElse(new ScenarioText(scenario, scenario, "", List.of()));
    }

    /** Title of a scenario, or its name if it has none. */
    String titleOf(String scenario) {
        String title = textOf(scenario).title();
        return title.isBlank() ? scenario : title;
    }
}
