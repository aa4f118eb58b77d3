package org.carehomesim.experiment;

import java.util.HashSet;
import java.util.List;

/**
 * The runs of a batch: every replicate of every scenario, all with the same seed so that the scenarios share their
 * draws replicate by replicate.
 *
 * @param scenarios names of the scenarios, all different, at least one
 * @param firstReplicate number of the first replicate of each, from 0
 * @param replicates replicates of each, at least 1
 * @param seed random seed
 */
public record BatchPlan(List<String> scenarios, int firstReplicate, int replicates, long seed) {

    /**
     * Checks the plan.
     *
     * @throws IllegalArgumentException if there is no scenario, two have the same name, {@code replicates < 1} or there
     *     are more runs than can be counted
     */
    public BatchPlan {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("a batch needs at least one scenario");
        }
        if (new HashSet<>(scenarios).size() < scenarios.size()) {
            throw new IllegalArgumentException("two scenarios of a batch have the same name: " + scenarios);
        }
        if (replicates < 1) {
            throw new IllegalArgumentException("replicates must be at least 1 but is " + replicates);
        }
        if (firstReplicate < 0) {
            throw new IllegalArgumentException("the first replicate must be at least 0 but is " + firstReplicate);
        }
        if ((long) scenarios.size() * replicates > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too many runs: " + scenarios.size() + " x " + replicates);
        }
    }

    /** Replicates from 0 on. */
    public BatchPlan(List<String> scenarios, int replicates, long seed) {
        this(scenarios, 0, replicates, seed);
    }

    /** Number of runs. */
    public int runs() {
        return scenarios.size() * replicates;
    }

    /**
     * A run by its place in the order of the batch: scenario after scenario, replicate after replicate.
     *
     * @param index from 0 to {@code runs() - 1}
     */
    public RunKey run(int index) {
        return new RunKey(scenarios.get(index / replicates), firstReplicate + index % replicates, seed);
    }
}
