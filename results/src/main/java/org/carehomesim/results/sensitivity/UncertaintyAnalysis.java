package org.carehomesim.results.sensitivity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.sensitivity.SensitivityRow.Measure;
import org.carehomesim.results.table.DrawnParameters;
import org.carehomesim.results.table.DrawnParametersReader;
import org.carehomesim.results.table.NumberStore;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/** Partial rank correlation of outcomes with uncertain parameters, over the runs of each scenario. */
public final class UncertaintyAnalysis {

    private final Path folder;
    private final RunOutcomes outcomes;
    private final List<SensitivityRow> rows = new ArrayList<>();

    private UncertaintyAnalysis(Path folder, RunOutcomes outcomes) {
        this.folder = folder;
        this.outcomes = outcomes;
    }

    /**
     * Analyses the runs of ordinary scenarios.
     *
     * @param folder the results folder, with {@code parameters.csv}
     * @param outcomes the finished runs
     * @return the coefficients; none of an outcome that does not vary
     */
    public static List<SensitivityRow> of(Path folder, RunOutcomes outcomes) throws IOException {
        UncertaintyAnalysis analysis = new UncertaintyAnalysis(folder, outcomes);
        List<String> finished = outcomes.scenarios();
        try (DrawnParametersReader reader = new DrawnParametersReader(folder)) {
            for (Optional<DrawnParameters> next = reader.next(); next.isPresent(); next = reader.next()) {
                try (DrawnParameters drawn = next.get()) {
                    if (finished.contains(drawn.scenario())) {
                        analysis.analyse(drawn);
                    }
                }
            }
        }
        return List.copyOf(analysis.rows);
    }

    private void analyse(DrawnParameters drawn) throws IOException {
        String scenario = drawn.scenario();
        int[] replicates = Arrays.stream(outcomes.replicates(scenario))
                .filter(drawn::contains)
                .toArray();
        if (replicates.length == 0) {
            return;
        }
        int parameters = drawn.parameters().size();
        try (NumberStore ranks = new NumberStore(folder)) {
            PartialRankCorrelation correlation = new PartialRankCorrelation(
                    parameters, replicates.length, parameter -> drawn.values(parameter, replicates), ranks);
            for (Outcome outcome : Outcome.values()) {
                List<Optional<Estimate>> coefficients = correlation.of(outcomes.values(scenario, outcome, replicates));
                for (int i = 0; i < parameters; i++) {
                    add(scenario, outcome, drawn.parameters().get(i), coefficients.get(i));
                }
            }
        }
    }

    private void add(String scenario, Outcome outcome, String parameter, Optional<Estimate> coefficient) {
        coefficient.ifPresent(value -> rows.add(
                new SensitivityRow(scenario, SensitivityRow.UNCERTAIN, outcome, parameter, Measure.PRCC, "", value)));
    }
}
