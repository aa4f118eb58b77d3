package org.carehomesim.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.carehomesim.scenario.design.Method;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.sim.parameter.Parameter;

/** An experiment file with a design, as it is written. */
record DesignFile(
        @Parameter(meaning = "Title for readers") String title,

        @Parameter(meaning = "The question that the experiment answers, in a planner's words")
        String question,

        @Parameter(meaning = "Runs of each point", unit = "runs", min = 1, max = 1_000_000)
        int replicates,

        @Parameter(meaning = "Random seed of the runs", min = 0)
        long seed,

        @Parameter(meaning = "One scenario at many points in the space of its parameters")
        Layout design) {

    /** What is varied and how. */
    record Layout(
            @Parameter(meaning = "Library name or path of the scenario")
            String scenario,

            @Parameter(meaning = "Library names or paths of policies laid over it, in order; left out: none")
            List<String> policies,

            @Parameter(meaning = "Keys of the scenario to set, laid over everything else; left out: none")
            Node.Mapping set,

            @Parameter(meaning = "How the points are chosen: one method with its arguments")
            Methods method,

            @Parameter(meaning = "Values of each parameter, by its path in the scenario")
            Map<String, Node> parameters) {}

    /** One of the methods; the others are left out. */
    record Methods(
            @Parameter(
                    meaning =
                            "The values of all parameters together, place by place in their lists; left out: not used")
            Method.Listed list,

            @Parameter(meaning = "Every combination of levels; left out: not used")
            Method.FullGrid grid,

            @Parameter(meaning = "Each parameter by itself, the others as in the scenario; left out: not used")
            Method.OneAtATime oneAtATime,

            @Parameter(meaning = "A Latin hypercube sample; left out: not used")
            Method.LatinHypercubeSample latinHypercube,

            @Parameter(meaning = "A sample for first-order and total Sobol indices; left out: not used")
            Method.Sobol sobol,

            @Parameter(meaning = "Trajectories for the elementary effects of Morris; left out: not used")
            Method.Morris morris) {

        /** The methods that are given. */
        List<Method> given() {
            return Stream.<Method>of(list, grid, oneAtATime, latinHypercube, sobol, morris)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
