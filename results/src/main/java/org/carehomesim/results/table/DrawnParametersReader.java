package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code parameters.csv} scenario by scenario. */
public final class DrawnParametersReader implements Closeable {

    private final Path folder;
    private final RowReader reader;
    private final int scenario;
    private final int replicate;
    private final int parameter;
    private final int value;
    private final Set<String> read = new HashSet<>();
    private final List<String> names = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private boolean atRow;

    /**
     * Opens the table.
     *
     * @param folder the results folder; also has room for a temporary file, should there be many runs
     * @throws MalformedTableException if a column is missing or in another place
     */
    public DrawnParametersReader(Path folder) throws IOException {
        this.folder = folder;
        this.reader = new RowReader(folder, Table.PARAMETERS);
        this.scenario = reader.index("scenario");
        this.replicate = reader.index("replicate");
        this.parameter = reader.index("parameter");
        this.value = reader.index("value");
        try {
            this.atRow = reader.next();
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /**
     * The values of the next scenario; empty after the last.
     *
     * @throws MalformedTableException if a row does not hold what it should, the rows of a scenario or run do not stand
     *     together, or a run has other parameters than the first of its scenario
     */
    public Optional<DrawnParameters> next() throws IOException {
        if (!atRow) {
            return Optional.empty();
        }
        String name = reader.text(scenario);
        if (!read.add(name)) {
            throw reader.problem(scenario, "appears in two places");
        }
        int first = readRun(name);
        DrawnParameters drawn = new DrawnParameters(name, names, folder);
        try {
            for (int run = first; ; run = readRun(name)) {
                if (!names.equals(drawn.parameters())) {
                    throw new MalformedTableException(Table.PARAMETERS.fileName() + ": replicate " + run
                            + " of scenario " + name + " has the parameters " + String.join(", ", names) + " where "
                            + String.join(", ", drawn.parameters()) + " were expected");
                }
                if (!drawn.add(
                        run, values.stream().mapToDouble(Double::doubleValue).toArray())) {
                    throw new MalformedTableException(Table.PARAMETERS.fileName() + ": replicate " + run
                            + " of scenario " + name + " appears in two places");
                }
                if (!atRow || !reader.text(scenario).equals(name)) {
                    return Optional.of(drawn);
                }
            }
        } catch (IOException | RuntimeException e) {
            drawn.close();
            throw e;
        }
    }

    /** Reads the rows of a run of a scenario, and says which replicate it is. */
    private int readRun(String name) throws IOException {
        int run = reader.whole(replicate);
        String number = reader.text(replicate);
        names.clear();
        values.clear();
        while (atRow
                && reader.text(replicate).equals(number)
                && reader.text(scenario).equals(name)) {
            names.add(reader.text(parameter));
            values.add(reader.number(value));
            atRow = reader.next();
        }
        return run;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
