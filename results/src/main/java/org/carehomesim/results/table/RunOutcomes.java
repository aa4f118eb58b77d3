package org.carehomesim.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.sim.observe.Outcome;

/**
 * The outcomes of all finished runs, by scenario and replicate.
 *
 * <p>Batches have hundreds of thousands of runs, so a run takes eight bytes an outcome and eight more, and no objects.
 */
public final class RunOutcomes {

    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final int BLOCK_RUNS = 256;

    private final Map<String, RunIndex> scenarios = new LinkedHashMap<>();
    /** Outcomes run by run, in blocks so that nothing is copied as they become more. */
    private final List<double[]> blocks = new ArrayList<>();

    private int runs;

    private RunOutcomes() {}

    /**
     * Reads {@code runs.csv}.
     *
     * @param folder the results folder
     * @throws MalformedTableException if it does not hold what it should, or holds a run twice
     */
    public static RunOutcomes read(Path folder) throws IOException {
        RunOutcomes outcomes = new RunOutcomes();
        try (RowReader reader = new RowReader(folder, Table.RUNS)) {
            int scenario = reader.index("scenario");
            int replicate = reader.index("replicate");
            int[] columns = new int[OUTCOMES.length];
            for (Outcome outcome : OUTCOMES) {
                columns[outcome.ordinal()] = reader.index(outcome.column());
            }
            while (reader.next()) {
                RunIndex ofScenario = outcomes.scenarios.computeIfAbsent(reader.text(scenario), name -> new RunIndex());
                if (!ofScenario.add(reader.whole(replicate), outcomes.runs)) {
                    throw reader.problem(replicate, "appears twice for scenario " + reader.text(scenario));
                }
                outcomes.add(reader, columns);
            }
        }
        return outcomes;
    }

    private void add(RowReader reader, int[] columns) throws IOException {
        if (runs % BLOCK_RUNS == 0) {
            blocks.add(new double[BLOCK_RUNS * OUTCOMES.length]);
        }
        double[] block = block(runs);
        int start = start(runs);
        for (int i = 0; i < columns.length; i++) {
            block[start + i] = reader.number(columns[i]);
        }
        runs++;
    }

    private double[] block(int run) {
        return blocks.get(run / BLOCK_RUNS);
    }

    private static int start(int run) {
        return run % BLOCK_RUNS * OUTCOMES.length;
    }

    /** Names of the scenarios with at least one finished run, in the order of the file. */
    public List<String> scenarios() {
        return List.copyOf(scenarios.keySet());
    }

    /** Number of finished runs of a scenario. */
    public int runs(String scenario) {
        return scenarios.get(scenario).size();
    }

    /** Replicates of a scenario that finished, in ascending order. */
    public int[] replicates(String scenario) {
        return scenarios.get(scenario).replicates();
    }

    /** Values of an outcome in order of replicate. */
    public double[] values(String scenario, Outcome outcome) {
        RunIndex index = scenarios.get(scenario);
        double[] values = new double[index.size()];
        Arrays.setAll(values, i -> value(index.place(i), outcome));
        return values;
    }

    /** Replicates that finished in all of some scenarios, at least one, in ascending order. */
    public int[] commonReplicates(List<String> names) {
        List<RunIndex> others = names.stream().skip(1).map(scenarios::get).toList();
        return Arrays.stream(replicates(names.get(0)))
                .filter(replicate -> others.stream().allMatch(other -> other.contains(replicate)))
                .toArray();
    }

    /** Values of an outcome in the given replicates, in their order. */
    public double[] values(String scenario, Outcome outcome, int[] replicates) {
        RunIndex index = scenarios.get(scenario);
        return Arrays.stream(replicates)
                .mapToDouble(replicate -> value(index.placeOf(replicate), outcome))
                .toArray();
    }

    /** All outcomes of some scenarios in the given replicates, side by side, without copying them. */
    public PairedRuns paired(List<String> names, int[] replicates) {
        int[][] places = names.stream()
                .map(scenarios::get)
                .map(index -> Arrays.stream(replicates).map(index::placeOf).toArray())
                .toArray(int[][]::new);
        return new PairedRuns(this, places, replicates.length);
    }

    private double value(int run, Outcome outcome) {
        return block(run)[start(run) + outcome.ordinal()];
    }

    /** Copies the outcomes of a run, in order, into an array. */
    void copy(int run, double[] into, int at) {
        System.arraycopy(block(run), start(run), into, at, OUTCOMES.length);
    }
}
