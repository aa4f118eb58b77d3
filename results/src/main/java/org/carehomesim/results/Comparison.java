package org.carehomesim.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.Convergence;
import org.carehomesim.results.statistics.ConvergenceRow;
import org.carehomesim.results.statistics.DecisionAnalysis;
import org.carehomesim.results.statistics.ExpectedShortfall;
import org.carehomesim.results.statistics.PairedComparison;
import org.carehomesim.results.statistics.PairedDifferences;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.results.table.RunOutcomes;
import org.carehomesim.results.table.TemporaryFileException;
import org.carehomesim.sim.observe.Outcome;

/** Every scenario summed up over its runs, and compared with the baseline replicate by replicate. */
public final class Comparison {

    private final Path folder;
    private final String baseline;
    private final List<String> scenarios;
    private final List<SummaryRow> summary = new ArrayList<>();
    private final List<ComparisonRow> rows = new ArrayList<>();
    private final DecisionAnalysis decision;
    private final List<ConvergenceRow> convergence;
    private final PairedDifferences deaths;
    private final Map<String, ExpectedShortfall> worstDeaths = new LinkedHashMap<>();

    private Comparison(Path folder, RunOutcomes runs, String baseline) {
        this.folder = folder;
        this.baseline = baseline;
        this.scenarios = runs.scenarios();
        for (String scenario : scenarios) {
            for (Outcome outcome : Outcome.values()) {
                summary.add(SummaryRow.of(scenario, outcome, runs.values(scenario, outcome)));
            }
            if (!scenario.equals(baseline)) {
                rows.addAll(PairedComparison.of(runs, baseline, scenario));
            }
            ExpectedShortfall.of(runs.values(scenario, Outcome.RESIDENT_DEATHS))
                    .ifPresent(worst -> worstDeaths.put(scenario, worst));
        }
        this.decision = DecisionAnalysis.of(runs, baseline);
        this.convergence = Convergence.of(runs, baseline);
        this.deaths = PairedDifferences.of(runs, Outcome.RESIDENT_DEATHS);
    }

    /**
     * Reads {@code runs.csv} and does the statistics.
     *
     * @param folder the results folder
     * @param baseline name of the scenario to compare with
     * @throws ResultsFolderException if the table cannot be read, holds no runs, or none of the baseline
     */
    public static Comparison of(ResultsFolder folder, String baseline) {
        try (RunOutcomes runs = read(folder)) {
            if (!runs.scenarios().contains(baseline)) {
                throw new ResultsFolderException("there are no finished runs of the baseline '" + baseline + "' in "
                        + folder.path() + "; there are runs of " + String.join(", ", runs.scenarios()));
            }
            return new Comparison(folder.path(), runs, baseline);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder, e);
        }
    }

    /** The runs of a results folder, at least one. */
    static RunOutcomes read(ResultsFolder folder) throws IOException {
        RunOutcomes runs = RunOutcomes.read(folder.path());
        if (runs.scenarios().isEmpty()) {
            runs.close();
            throw new ResultsFolderException("there are no finished runs in " + folder.path() + " to compare");
        }
        return runs;
    }

    /** Why the runs of a folder could not be summed up. */
    static ResultsFolderException unreadable(ResultsFolder folder, Exception e) {
        IOException cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
        if (cause instanceof TemporaryFileException temporary) {
            return WriteFailedException.of(folder.path(), temporary.reason());
        }
        return ResultsFolderException.because("cannot read the results in " + folder.path(), cause);
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
        return Collections.unmodifiableList(summary);
    }

    /** One row a scenario other than the baseline, and outcome; none if no replicate finished in both. */
    public List<ComparisonRow> rows() {
        return Collections.unmodifiableList(rows);
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

    /** How the deaths of residents differ between any two scenarios. */
    public PairedDifferences deaths() {
        return deaths;
    }

    /** Deaths of residents in the worst runs, by scenario; none for scenarios with too few runs to tell. */
    public Map<String, ExpectedShortfall> worstDeaths() {
        return Collections.unmodifiableMap(worstDeaths);
    }

    /** What the runs say to someone who has to choose. */
    public DecisionAnalysis decision() {
        return decision;
    }

    /** How the main outcomes settle as replicates become more. */
    public List<ConvergenceRow> convergence() {
        return convergence;
    }

    /**
     * Writes {@code summary.csv}, {@code comparison.csv}, {@code ranking.csv}, {@code cost_effectiveness.csv}, {@code
     * acceptability.csv} and {@code convergence.csv}, or replaces them.
     *
     * @throws ResultsFolderException if they cannot be written
     */
    public void writeTables() {
        ComparisonTables.summary(folder, summary);
        ComparisonTables.comparison(folder, rows);
        ComparisonTables.ranking(folder, decision.ranking());
        ComparisonTables.costEffectiveness(folder, baseline, decision.costEffectiveness());
        ComparisonTables.acceptability(folder, decision.acceptability());
        ComparisonTables.convergence(folder, convergence);
    }
}
