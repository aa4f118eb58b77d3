package org.carehomesim.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Scenarios to compare.
 *
 * @param name name of the experiment
 * @param title title for readers
 * @param question the question it answers, in a planner's words
 * @param scenarios the scenarios, in order
 * @param baseline name of the scenario that the others are compared with; of a design, the scenario that its points vary
 * @param replicates runs of each scenario; with {@code until}, the most
 * @param seed random seed
 * @param design how the scenarios were made, if they are the points of a design and not written one by one
 * @param until the precision that replicates are added for, if not all are run whatever they give
 */
public record Experiment(
        String name,
        String title,
        String question,
        List<ResolvedScenario> scenarios,
        String baseline,
        int replicates,
        long seed,
        Optional<Design> design,
        Optional<Until> until) {

    /** Copies the scenarios. */
    public Experiment {
        scenarios = List.copyOf(scenarios);
    }

    /** Scenarios written one by one, and all replicates, whatever they give. */
    public Experiment(
            String name,
            String title,
            String question,
            List<ResolvedScenario> scenarios,
            String baseline,
            int replicates,
            long seed) {
        this(name, title, question, scenarios, baseline, replicates, seed, Optional.empty(), Optional.empty());
    }
}
