package org.carehomesim.results.table;

import java.util.List;
import org.carehomesim.sim.observe.Outcome;

/** Runs of several scenarios with the same replicates, side by side; reading them in order costs least. */
public final class PairedRuns {

    private static final int OUTCOMES = Outcome.values().length;

    private final List<RunIndex> scenarios;
    private final List<NumberRows.Cursor> cursors;
    private final int[] replicates;

    PairedRuns(NumberRows runs, List<RunIndex> scenarios, int[] replicates) {
        this.scenarios = scenarios;
        this.cursors = scenarios.stream().map(scenario -> runs.cursor()).toList();
        this.replicates = replicates;
    }

    /** Number of replicates. */
    public int size() {
        return replicates.length;
    }

    /** Number of values a replicate: all outcomes of the first scenario, then those of the second, and so on. */
    public int width() {
        return scenarios.size() * OUTCOMES;
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
        for (int scenario = 0; scenario < scenarios.size(); scenario++) {
            int place = scenarios.get(scenario).placeOf(replicates[replicate]);
            cursors.get(scenario).copy(place, into, scenario * OUTCOMES);
        }
    }
}
