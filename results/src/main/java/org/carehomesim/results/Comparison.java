package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.Convergence;
import org.carehomesim.results.statistics.ConvergenceRow;
import org.carehomesim.results.statistics.DecisionAnalysis;
import org.carehomesim.results.statistics.ExpectedShortfall;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.PairedComparison;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.sim.observe.Outcome;

/** Every scenario summed up over its runs, and compared with the baseline replicate by replicate. */
public final class Comparison {

    private final Path folder;
    private final RunOutcomes runs;
    private final String baseline;
    private final List<String> scenarios;
    private final List<SummaryRow> summary;
    private final List<ComparisonRow> rows;
    private final Optional<DecisionAnalysis> decision;
    private final List<ConvergenceRow> convergence;

    private Comparison(
            Path folder,
            RunOutcomes runs,
            String baseline,
            List<String> scenarios,
            List<SummaryRow> summary,
            List<ComparisonRow> rows,
            Optional<DecisionAnalysis> decision,
            List<ConvergenceRow> convergence) {
        this.folder = folder;
        this.runs = runs;
        this.baseline = baseline;
        this.scenarios = scenarios;
        this.summary = List.copyOf(summary);
        this.rows = List.copyOf(rows);
        this.decision = decision;
        this.convergence = List.copyOf(convergence);
    }

    /**
     * Reads {@code runs.csv} and does the statistics.
     *
     * @param folder the results folder
     * @param baseline name of the scenario to compare with
     * @throws ResultsFolderException if the table cannot be read, holds no runs, or none of the baseline
     */
    public static Comparison of(ResultsFolder folder, String baseline) {
        RunOutcomes runs = read(folder);
        List<String> scenarios = runs.scenarios();
        if (!scenarios.contains(baseline)) {
            throw new ResultsFolderException("there are no finished runs of the baseline '" + baseline + "' in "
                    + folder.path() + "; there are runs of " + String.join(", ", scenarios));
        }
        List<SummaryRow> summary = new ArrayList<>();
        List<ComparisonRow> rows = new ArrayList<>();
        for (String scenario : scenarios) {
            for (Outcome outcome : Outcome.values()) {
                summary.add(SummaryRow.of(scenario, outcome, runs.values(scenario, outcome)));
            }
            if (!scenario.equals(baseline)) {
                rows.addAll(PairedComparison.of(runs, baseline, scenario));
            }
        }
        return new Comparison(
                folder.path(),
                runs,
                baseline,
                scenarios,
                summary,
                rows,
                Optional.of(DecisionAnalysis.of(runs, baseline)),
                Convergence.of(runs, baseline));
    }

    /**
     * The statistics of each point of a design. Points are compared by their place in the design and not with a
     * baseline, so there are no pairs.
     *
     * @throws ResultsFolderException if the table cannot be read or holds no runs
     */
    public static Comparison ofPoints(ResultsFolder folder) {
        RunOutcomes runs = read(folder);
        List<SummaryRow> summary = new ArrayList<>();
        for (String scenario : runs.scenarios()) {
            for (Outcome outcome : Outcome.values()) {
                summary.add(SummaryRow.of(scenario, outcome, runs.values(scenario, outcome)));
            }
        }
        return new Comparison(
                folder.path(),
                runs,
                runs.scenarios().get(0),
                runs.scenarios(),
                summary,
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static RunOutcomes read(ResultsFolder folder) {
        try {
            RunOutcomes runs = RunOutcomes.read(folder.path());
            if (runs.scenarios().isEmpty()) {
                throw new ResultsFolderException("there are no finished runs in " + folder.path() + " to compare");
            }
            return runs;
        } catch (IOException e) {
            throw ResultsFolderException.because("cannot read the results in " + folder.path(), e);
        }
    }

    /** Name of the baseline. */
    public String baseline() {
        return baseline;
    }

    /** Names of the scenarios with finished runs, the baseline among them, in the order of the runs. */
    public List<String> scenarios() {
        return scenarios;
    }

    /** One row a scenario and outcome. */
    public List<SummaryRow> summary() {
        return summary;
    }

    /** One row a scenario other than the baseline, and outcome; none if no replicate finished in both. */
    public List<ComparisonRow> rows() {
        return rows;
    }

    /** The summary of one outcome of a scenario that has finished runs. */
    public SummaryRow summary(String scenario, Outcome outcome) {
        return summary.stream()
                .filter(row -> row.scenario().equals(scenario) && row.outcome() == outcome)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finished runs of " + scenario));
    }

    /** The comparison of one outcome; empty for the baseline and where no replicate finished in both. */
    public Optional<ComparisonRow> row(String scenario, Outcome outcome) {
        return rows.stream()
                .filter(row -> row.scenario().equals(scenario) && row.outcome() == outcome)
                .findFirst();
    }

    /**
     * The 95% interval of the mean paired difference between any two scenarios, {@code scenario} minus {@code other};
     * empty for fewer than two common replicates.
     */
    public Optional<Interval> difference(String scenario, String other, Outcome outcome) {
        return PairedComparison.difference(runs, scenario, other, outcome);
    }

    /** How bad the worst runs of a scenario are by an outcome; empty if there are too few runs to tell. */
    public Optional<ExpectedShortfall> worst(String scenario, Outcome outcome) {
        return ExpectedShortfall.of(runs.values(scenario, outcome));
    }

    /** What the runs say to someone who has to choose; empty for a design. */
    public Optional<DecisionAnalysis> decision() {
        return decision;
    }

    /** How the main outcomes settle as replicates become more; empty for a design. */
    public List<ConvergenceRow> convergence() {
        return convergence;
    }

    /**
     * Writes {@code summary.csv} and {@code comparison.csv} and, but for a design, {@code ranking.csv}, {@code
     * cost_effectiveness.csv}, {@code acceptability.csv} and {@code convergence.csv}, or replaces them.
     *
     * @throws ResultsFolderException if they cannot be written
     */
    public void writeTables() {
        ComparisonTables.summary(folder, summary);
        ComparisonTables.comparison(folder, rows);
        decision.ifPresent(analysis -> {
            ComparisonTables.ranking(folder, analysis.ranking());
            ComparisonTables.costEffectiveness(folder, baseline, analysis.costEffectiveness());
            ComparisonTables.acceptability(folder, analysis.acceptability());
            ComparisonTables.convergence(folder, convergence);
        });
    }
}
