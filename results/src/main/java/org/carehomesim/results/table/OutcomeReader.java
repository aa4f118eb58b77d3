package org.carehomesim.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.carehomesim.sim.observe.Outcome;

/** Reads one thing of all finished runs from {@code runs.csv}, run by run. */
public final class OutcomeReader {

    private OutcomeReader() {}

    /** Takes the value of one run. */
    @FunctionalInterface
    public interface Taker {

        /** Takes it. */
        void take(String scenario, int replicate, double value);
    }

    /**
     * Reads the table in its order.
     *
     * @param folder the results folder
     * @param outcome which column
     * @param taker takes the values
     * @throws MalformedTableException if the table does not hold what it should
     */
    public static void read(Path folder, Outcome outcome, Taker taker) throws IOException {
        try (RowReader reader = new RowReader(folder, Table.RUNS)) {
            int scenario = reader.index("scenario");
            int replicate = reader.index("replicate");
            int column = reader.index(outcome.column());
            while (reader.next()) {
                taker.take(reader.text(scenario), reader.whole(replicate), reader.number(column));
            }
        }
    }

    /** Number of finished runs by scenario, in the order of the table. */
    public static Map<String, Integer> runs(Path folder) throws IOException {
        Map<String, Integer> runs = new LinkedHashMap<>();
        try (RowReader reader = new RowReader(folder, Table.RUNS)) {
            while (reader.next()) {
                runs.merge(reader.text(reader.index("scenario")), 1, Integer::sum);
            }
        }
        return runs;
    }
}
