package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.sim.observe.Outcome;

/**
 * The outcomes of all finished runs, by scenario and replicate, in memory that does not grow with the number of runs.
 *
 * <p>Methods throw {@link java.io.UncheckedIOException} if the temporary file that holds the runs fails.
 */
public final class RunOutcomes implements Closeable {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final Map<String, RunIndex> scenarios = new LinkedHashMap<>();
    private final NumberRows runs;

    private RunOutcomes(Path folder) {
        this.runs = new NumberRows(folder, OUTCOMES.length);
    }

    /**
     * Reads {@code runs.csv}.
     *
     * @param folder the results folder; also has room for a temporary file, should there be many runs
     * @throws MalformedTableException if it does not hold what it should, or holds a run twice
     */
    public static RunOutcomes read(Path folder) throws IOException {
        RunOutcomes outcomes = new RunOutcomes(folder);
        try (RowReader reader = new RowReader(folder, Table.RUNS)) {
            outcomes.addAll(reader);
            return outcomes;
        } catch (IOException | RuntimeException e) {
            outcomes.close();
            throw e;
        }
    }

    private void addAll(RowReader reader) throws IOException {
        int scenario = reader.index("scenario");
        int replicate = reader.index("replicate");
        int[] columns = Arrays.stream(OUTCOMES)
                .mapToInt(outcome -> reader.index(outcome.column()))
                .toArray();
        double[] row = new double[columns.length];
        while (reader.next()) {
            RunIndex ofScenario = scenarios.computeIfAbsent(reader.text(scenario), name -> new RunIndex());
            if (!ofScenario.add(reader.whole(replicate), runs.size())) {
                throw reader.problem(replicate, "appears twice for scenario " + reader.text(scenario));
            }
            for (int i = 0; i < columns.length; i++) {
                row[i] = reader.number(columns[i]);
            }
            runs.append(row);
        }
    }

    /** Names of the scenarios with at least one finished run, in the order of the file. */
    public List<String> scenarios() {
        return List.copyOf(scenarios.keySet());
    }

    /** Replicates of a scenario that finished, in ascending order. */
    public int[] replicates(String scenario) {
        return scenarios.get(scenario).replicates();
    }

    /** Values of an outcome in order of replicate. */
    public double[] values(String scenario, Outcome outcome) {
        return runs.column(outcome.ordinal(), scenarios.get(scenario));
    }

    /** Replicates that finished in all of some scenarios, at least one, in ascending order. */
    public int[] commonReplicates(List<String> names) {
        List<RunIndex> others = names.stream().skip(1).map(scenarios::get).toList();
        return Arrays.stream(replicates(names.get(0)))
                .filter(replicate -> others.stream().allMatch(other -> other.contains(replicate)))
                .toArray();
    }

    /**
     * Values of an outcome in some replicates.
     *
     * @param scenario name of the scenario
     * @param outcome the outcome
     * @param replicates replicates that finished, in ascending order
     */
    public double[] values(String scenario, Outcome outcome, int[] replicates) {
        return scenarios.get(scenario).select(values(scenario, outcome), replicates);
    }

    /** All outcomes of some scenarios in the given replicates, side by side. */
    public PairedRuns paired(List<String> names, int[] replicates) {
        return new PairedRuns(runs, names.stream().map(scenarios::get).toList(), replicates);
    }

    @Override
    public void close() throws IOException {
        runs.close();
    }
}
