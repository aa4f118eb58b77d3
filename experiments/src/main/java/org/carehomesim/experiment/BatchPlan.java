package org.carehomesim.experiment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The runs of a batch: every replicate of every scenario, all with the same seed so that the scenarios share their
 * draws replicate by replicate.
 *
 * <p>They may be cut into rounds, each with some replicates of every scenario, so that a batch can end after a round.
 *
 * @param scenarios names of the scenarios, all different, at least one
 * @param firstReplicate number of the first replicate of each, from 0
 * @param replicates replicates of each, at least 1
 * @param seed random seed
 * @param rounds sizes of the rounds; if empty, all is one round
 */
public record BatchPlan(
        List<String> scenarios, int firstReplicate, int replicates, long seed, Optional<Rounds> rounds) {

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

    /** Replicates from 0 on, in one round. */
    public BatchPlan(List<String> scenarios, int replicates, long seed) {
        this(scenarios, 0, replicates, seed, Optional.empty());
    }

    /** Number of runs. */
    public int runs() {
        return scenarios.size() * replicates;
    }

    /**
     * A run by its place in the order of the batch: round after round, in each scenario after scenario, of each replicate
     * after replicate.
     *
     * @param index from 0 to {@code runs() - 1}
     */
    public RunKey run(int index) {
        int before = replicatesBeforeRoundOf(index);
        int size = replicatesAtEndOfRoundOf(index) - before;
        int place = index - before * scenarios.size();
        return new RunKey(scenarios.get(place / size), firstReplicate + before + place % size, seed);
    }

    /**
     * Index after that of the last run of a round.
     *
     * @param index index of any run of the round
     */
    public int endOfRoundOf(int index) {
        return replicatesAtEndOfRoundOf(index) * scenarios.size();
    }

    /** Whether the first {@code runs} runs are whole rounds, at least one. */
    public boolean isEndOfRound(int runs) {
        return runs > 0 && endOfRoundOf(runs - 1) == runs;
    }

    private int replicatesBeforeRoundOf(int index) {
        int replicate = index / scenarios.size();
        return rounds.map(sizes -> sizes.startOf(replicate)).orElse(0);
    }

    private int replicatesAtEndOfRoundOf(int index) {
        int replicate = index / scenarios.size();
        return rounds.map(sizes -> sizes.endOf(replicate))
                .map(end -> (int) Math.min(end, replicates))
                .orElse(replicates);
    }
}
