package org.carehomesim.results.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.results.sensitivity.SensitivityRow.Measure;
import org.carehomesim.results.table.DrawnParameters;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/** Partial rank correlation of outcomes with uncertain parameters, over the runs of each scenario. */
public final class UncertaintyAnalysis {

    private UncertaintyAnalysis() {}

    /**
     * Analyses the runs of ordinary scenarios.
     *
     * @param drawn values of the uncertain parameters
     * @param outcomes the finished runs
     * @return the coefficients; none of an outcome that does not vary
     */
    public static List<SensitivityRow> of(DrawnParameters drawn, RunOutcomes outcomes) {
        List<SensitivityRow> rows = new ArrayList<>();
        for (String scenario : outcomes.scenarios()) {
            Map<Integer, Map<String, Double>> values = drawn.values().get(scenario);
            if (values != null) {
                int[] replicates = Arrays.stream(outcomes.replicates(scenario))
                        .filter(values::containsKey)
                        .toArray();
                ofScenario(scenario, values, outcomes, replicates, rows);
            }
        }
        return List.copyOf(rows);
    }

    private static void ofScenario(
            String scenario,
            Map<Integer, Map<String, Double>> values,
            RunOutcomes outcomes,
            int[] replicates,
            List<SensitivityRow> rows) {
        if (replicates.length == 0) {
            return;
        }
        List<String> parameters = List.copyOf(values.get(replicates[0]).keySet());
        double[][] columns = parameters.stream()
                .map(parameter -> Arrays.stream(replicates)
                        .mapToDouble(replicate -> values.get(replicate).get(parameter))
                        .toArray())
                .toArray(double[][]::new);
        PartialRankCorrelation correlation = new PartialRankCorrelation(columns);
        for (Outcome outcome : Outcome.values()) {
            List<Optional<Estimate>> coefficients = correlation.of(outcomes.values(scenario, outcome, replicates));
            for (int i = 0; i < parameters.size(); i++) {
                String parameter = parameters.get(i);
                coefficients
                        .get(i)
                        .ifPresent(coefficient -> rows.add(new SensitivityRow(
                                scenario,
                                SensitivityRow.UNCERTAIN,
                                outcome,
                                parameter,
                                Measure.PRCC,
                                "",
                                coefficient)));
            }
        }
    }
}
