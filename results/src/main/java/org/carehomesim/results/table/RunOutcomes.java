package org.carehomesim.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.carehomesim.sim.observe.Outcome;

/** The outcomes of all finished runs, by scenario and replicate. */
public final class RunOutcomes {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final Map<String, NavigableMap<Integer, double[]>> runs = new LinkedHashMap<>();

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
                double[] values = new double[columns.length];
                for (int i = 0; i < columns.length; i++) {
                    values[i] = reader.number(columns[i]);
                }
                Map<Integer, double[]> ofScenario =
                        outcomes.runs.computeIfAbsent(reader.text(scenario), name -> new TreeMap<>());
                if (ofScenario.put(reader.whole(replicate), values) != null) {
                    throw reader.problem(replicate, "appears twice for scenario " + reader.text(scenario));
                }
            }
        }
        return outcomes;
    }

    /** Names of the scenarios with at least one finished run, in the order of the file. */
    public List<String> scenarios() {
        return List.copyOf(runs.keySet());
    }

    /** Values of an outcome in order of replicate. */
    public double[] values(String scenario, Outcome outcome) {
        return runs.get(scenario).values().stream()
                .mapToDouble(values -> values[outcome.ordinal()])
                .toArray();
    }

    /** Replicates that finished in both scenarios, in order. */
    public List<Integer> commonReplicates(String scenario, String other) {
        List<Integer> common = new ArrayList<>(runs.get(scenario).keySet());
        common.retainAll(runs.get(other).keySet());
        return common;
    }

    /** Values of an outcome in the given replicates, in their order. */
    public double[] values(String scenario, Outcome outcome, List<Integer> replicates) {
        NavigableMap<Integer, double[]> ofScenario = runs.get(scenario);
        return replicates.stream()
                .mapToDouble(replicate -> ofScenario.get(replicate)[outcome.ordinal()])
                .toArray();
    }
}
