package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The values that the uncertain parameters of one scenario had in its runs, from the table {@code parameters.csv}; in
 * memory that does not grow with the number of runs.
 */
public final class DrawnParameters implements Closeable {

    private final String scenario;
    private final List<String> parameters;
    private final RunIndex index = new RunIndex();
    private final NumberRows rows;

    /**
     * Creates an empty table.
     *
     * @param scenario name of the scenario
     * @param parameters paths of its parameters
     * @param folder an existing folder with room for a temporary file
     */
    DrawnParameters(String scenario, List<String> parameters, Path folder) {
        this.scenario = scenario;
        this.parameters = List.copyOf(parameters);
        this.rows = new NumberRows(folder, parameters.size());
    }

    /** Adds the values of a run; false, and nothing added, if it is there already. */
    boolean add(int replicate, double... values) {
        boolean added = index.add(replicate, rows.size());
        if (added) {
            rows.append(values);
        }
        return added;
    }

    /** Name of the scenario. */
    public String scenario() {
        return scenario;
    }

    /** Paths of the parameters. */
    public List<String> parameters() {
        return parameters;
    }

    /** Whether there are values of a replicate. */
    public boolean contains(int replicate) {
        return index.contains(replicate);
    }

    /**
     * Values of a parameter.
     *
     * @param parameter position of its path
     * @param replicates replicates that are there, in ascending order
     */
    public double[] values(int parameter, int[] replicates) {
        return index.select(rows.column(parameter, index), replicates);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** Whether a results folder has the table. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(Table.PARAMETERS.fileName()));
    }

    /** Takes the values of one run after the other. */
    @FunctionalInterface
    public interface Taker {

        /** Takes the values of a run by path. */
        void take(String scenario, int replicate, Map<String, Double> values) throws IOException;
    }

    /** Gives the values of one run after the other, those of a scenario together. */
    @FunctionalInterface
    public interface Runs {

        /** Gives them all. */
        void giveTo(Taker taker) throws IOException;
    }

    /** Writes or replaces the table, run by run. */
    public static void write(Path folder, Runs runs) throws IOException {
        AtomicFile.write(folder.resolve(Table.PARAMETERS.fileName()), temporary -> {
            try (RowWriter out = RowWriter.create(temporary, Table.PARAMETERS.columns())) {
                runs.giveTo((scenario, replicate, values) -> {
                    for (Map.Entry<String, Double> parameter : values.entrySet()) {
                        out.text(scenario);
                        out.number(replicate);
                        out.text(parameter.getKey());
                        out.number(parameter.getValue());
                        out.endRow();
                    }
                });
            }
        });
    }
}
