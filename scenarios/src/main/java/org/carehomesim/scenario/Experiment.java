package org.carehomesim.scenario;

import java.util.List;

/**
 * Scenarios to compare.
 *
 * @param name name of the experiment
 * @param title title for readers
 * @param question the question it answers, in a planner's words
 * @param scenarios the scenarios, in order
 * @param baseline name of the scenario that the others are compared with
 * @param replicates runs of each scenario
 * @param seed random seed
 */
public record Experiment(
        String name,
        String title,
        String question,
        List<ResolvedScenario> scenarios,
        String baseline,
        int replicates,
        long seed) {

    /** Copies the scenarios. */
    public Experiment {
        scenarios = List.copyOf(scenarios);
    }
}
