package org.carehomesim.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.results.sensitivity.DesignAnalysis;
import org.carehomesim.results.sensitivity.SensitivityRow;
import org.carehomesim.results.sensitivity.UncertaintyAnalysis;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.table.AtomicFile;
import org.carehomesim.results.table.DesignTable;
import org.carehomesim.results.table.DrawnParameters;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.results.table.Table;

/** How much the outcomes of finished runs depend on parameters that vary: those of a design, or uncertain ones. */
public final class Sensitivity {

    private final Path folder;
    private final List<SensitivityRow> rows;

    private Sensitivity(Path folder, List<SensitivityRow> rows) {
        this.folder = folder;
        this.rows = List.copyOf(rows);
    }

    /**
     * Does the analysis; empty if no parameter varies.
     *
     * @param folder the results folder
     * @throws ResultsFolderException if its tables cannot be read
     */
    public static Optional<Sensitivity> of(ResultsFolder folder) {
        Path path = folder.path();
        boolean design = DesignTable.isIn(path);
        if (!design && !DrawnParameters.isIn(path)) {
            return Optional.empty();
        }
        try (RunOutcomes runs = RunOutcomes.read(path)) {
            List<SensitivityRow> rows = new ArrayList<>(
                    design
                            ? DesignAnalysis.of(folder.readManifest().baseline(), DesignTable.read(path), runs)
                            : UncertaintyAnalysis.of(path, runs));
            return Optional.of(new Sensitivity(path, rows));
        } catch (IOException | UncheckedIOException e) {
            throw Comparison.unreadable(folder, e);
        }
    }

    /**
     * Writes the values that parameters have: {@code design.csv} and {@code parameters.csv}, where there are any.
     *
     * @param folder the results folder
     * @param design the points of a design
     * @param drawn values of uncertain parameters, if there are any
     * @throws WriteFailedException if they cannot be written
     */
    public static void writeParameters(
            ResultsFolder folder, Optional<DesignTable> design, Optional<DrawnParameters.Runs> drawn) {
        try {
            if (design.isPresent()) {
                design.get().write(folder.path());
            }
            if (drawn.isPresent()) {
                DrawnParameters.write(folder.path(), drawn.get());
            }
        } catch (IOException e) {
            throw WriteFailedException.of(folder.path(), e);
        }
    }

    /** One row a measure. */
    public List<SensitivityRow> rows() {
        return rows;
    }

    /**
     * Writes {@code sensitivity.csv}, or replaces it.
     *
     * @throws ResultsFolderException if it cannot be written
     */
    public void writeTable() {
        AtomicFile.Content file = temporary -> {
            try (RowWriter out = RowWriter.create(temporary, Table.SENSITIVITY.columns())) {
                for (SensitivityRow row : rows) {
                    write(out, row);
                }
            }
        };
        ResultsFolder.write(folder.resolve(Table.SENSITIVITY.fileName()), file);
    }

    private static void write(RowWriter out, SensitivityRow row) throws IOException {
        Optional<Interval> interval = row.estimate().interval();
        out.text(row.scenario());
        out.text(row.method());
        out.text(row.outcome().column());
        out.text(row.parameter());
        out.text(row.measure().label());
        out.text(row.at());
        out.number(row.estimate().value());
        out.number(interval.map(i -> OptionalDouble.of(i.low())).orElse(OptionalDouble.empty()));
        out.number(interval.map(i -> OptionalDouble.of(i.high())).orElse(OptionalDouble.empty()));
        out.endRow();
    }
}
