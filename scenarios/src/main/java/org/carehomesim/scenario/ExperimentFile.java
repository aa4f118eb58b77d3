package org.carehomesim.scenario;

import java.util.List;
import java.util.Map;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.sim.parameter.Parameter;

/** An experiment file as it is written. */
record ExperimentFile(
        @Parameter(meaning = "Title for readers") String title,

        @Parameter(meaning = "The question that the experiment answers, in a planner's words")
        String question,

        @Parameter(meaning = "Name of the scenario that the others are compared with")
        String baseline,

        @Parameter(meaning = "Runs of each scenario; with 'until', the most", unit = "runs", min = 1, max = 1_000_000)
        int replicates,

        @Parameter(meaning = "Random seed", min = 0) long seed,

        @Parameter(meaning = "Scenarios to compare, by name, in order")
        Map<String, Arm> scenarios,

        @Parameter(meaning = "Precision for which replicates are added; left out: all replicates are run")
        Precision until) {

    /** A precision, and when it is looked at. */
    record Precision(
            @Parameter(meaning = "Outcome whose mean counts: a column of runs.csv")
            String outcome,

            @Parameter(
                    meaning = "The 95% interval of the mean may be the mean plus or minus this",
                    unit = "that of the outcome")
            double halfWidth,

            @Parameter(
                    meaning = "Runs of each scenario before the first look; left out: 30",
                    unit = "runs",
                    min = 2,
                    max = 1_000_000)
            Integer atLeast,

            @Parameter(
                    meaning = "Runs of each scenario from one look to the next; left out: 10",
                    unit = "runs",
                    min = 1,
                    max = 1_000_000)
            Integer every) {}

    /** One of the scenarios compared. */
    record Arm(
            @Parameter(meaning = "Library name or path of the scenario")
            String scenario,

            @Parameter(meaning = "Library names or paths of policies laid over it, in order; left out: none")
            List<String> policies,

            @Parameter(meaning = "Keys of the scenario to set, laid over everything else; left out: none")
            Node.Mapping set,

            @Parameter(meaning = "Title for readers; left out: the scenario's own")
            String title,

            @Parameter(meaning = "What this scenario stands for, in words; left out: the scenario's own")
            String description) {}
}
