package org.carehomesim.results.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values that uncertain parameters had in each run: the table {@code parameters.csv}. */
public final class DrawnParameters {

    private final Map<String, Map<Integer, Map<String, Double>>> values = new LinkedHashMap<>();

    /** Creates an empty table. */
    public DrawnParameters() {}

    /** Adds the values of a run by path. */
    public void add(String scenario, int replicate, Map<String, Double> drawn) {
        values.computeIfAbsent(scenario, name -> new LinkedHashMap<>())
                .computeIfAbsent(replicate, number -> new LinkedHashMap<>())
                .putAll(drawn);
    }

    /** Whether no parameter is uncertain. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The values by path, by replicate, by scenario. */
    public Map<String, Map<Integer, Map<String, Double>>> values() {
        return values;
    }

    /** Whether a results folder has the table. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(Table.PARAMETERS.fileName()));
    }

    /** Writes or replaces the table. */
    public void write(Path folder) throws IOException {
        AtomicFile.write(folder.resolve(Table.PARAMETERS.fileName()), temporary -> {
            try (RowWriter out = RowWriter.create(temporary, Table.PARAMETERS.columns())) {
                for (var scenario : values.entrySet()) {
                    for (var replicate : scenario.getValue().entrySet()) {
                        for (var parameter : replicate.getValue().entrySet()) {
                            out.text(scenario.getKey());
                            out.number(replicate.getKey());
                            out.text(parameter.getKey());
                            out.number(parameter.getValue());
                            out.endRow();
                        }
                    }
                }
            }
        });
    }

    /**
     * Reads the table.
     *
     * @throws MalformedTableException if it does not hold what it should
     */
    public static DrawnParameters read(Path folder) throws IOException {
        DrawnParameters drawn = new DrawnParameters();
        try (RowReader reader = new RowReader(folder, Table.PARAMETERS)) {
            while (reader.next()) {
                drawn.add(
                        reader.text(reader.index("scenario")),
                        reader.whole(reader.index("replicate")),
                        Map.of(reader.text(reader.index("parameter")), reader.number(reader.index("value"))));
            }
        }
        return drawn;
    }
}
