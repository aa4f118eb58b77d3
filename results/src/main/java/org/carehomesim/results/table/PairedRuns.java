package org.carehomesim.results.table;

import org.carehomesim.sim.observe.Outcome;

/** Runs of several scenarios with the same replicates, side by side. */
public final class PairedRuns {

    private static final int OUTCOMES = Outcome.values().length;

    private final RunOutcomes runs;
    private final int[][] places;
    private final int replicates;

    PairedRuns(RunOutcomes runs, int[][] places, int replicates) {
        this.runs = runs;
        this.places = places;
        this.replicates = replicates;
    }

    /** Number of replicates. */
    public int size() {
        return replicates;
    }

    /** Number of values a replicate: all outcomes of the first scenario, then those of the second, and so on. */
    public int width() {
        return places.length * OUTCOMES;
    }

    /** Place of an outcome of a scenario, counted from 0, among the values of a replicate. */
    public static int column(int scenario, Outcome outcome) {
        return scenario * OUTCOMES + outcome.ordinal();
    }

    /**
     * Copies the values of a replicate.
     *
     * @param replicate position of the replicate, from 0
     * @param into an array of at least {@link #width()} values
     */
    public void copy(int replicate, double[] into) {
        for (int scenario = 0; scenario < places.length; scenario++) {
            runs.copy(places[scenario][replicate], into, scenario * OUTCOMES);
        }
    }
}
