package org.carehomesim.results.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.sim.observe.Outcome;

/**
 * What the report knows of one scenario.
 *
 * @param name its name in the tables
 * @param title its title
 * @param description what it stands for; may be empty
 * @param measures the measures in force
 * @param summary its outcomes
 * @param comparison its outcomes against the baseline's; empty for the baseline and without common replicates
 */
public record ScenarioResult(
        String name,
        String title,
        String description,
        List<String> measures,
        Map<Outcome, SummaryRow> summary,
        Map<Outcome, ComparisonRow> comparison) {

    /** Mean of an outcome over the runs. */
    double mean(Outcome outcome) {
        return summary.get(outcome).mean();
    }

    /** Number of finished runs. */
    int runs() {
        return summary.get(Outcome.RESIDENT_DEATHS).n();
    }

    /** The comparison of an outcome with the baseline's. */
    Optional<ComparisonRow> change(Outcome outcome) {
        return Optional.ofNullable(comparison.get(outcome));
    }

    /** Deaths of residents averted against the baseline, on average; negative if there are more. */
    double deathsAverted() {
        return change(Outcome.RESIDENT_DEATHS).map(row -> 0 - row.difference()).orElse(0.0);
    }

    /** Direction of the change of an outcome, as far as the runs show it. */
    Direction direction(Outcome outcome) {
        Optional<ComparisonRow> change = change(outcome);
        Optional<Interval> interval = change.flatMap(ComparisonRow::interval);
        if (interval.isEmpty()) {
            return Direction.UNKNOWN;
        }
        if (interval.get().low() == 0 && interval.get().high() == 0) {
            return Direction.NONE;
        }
        if (interval.get().contains(0)) {
            return Direction.UNKNOWN;
        }
        return change.get().difference() < 0 ? Direction.LESS : Direction.MORE;
    }

    /** Direction of a change. */
    enum Direction {
        /** The whole interval lies below zero. */
        LESS,
        /** The whole interval lies above zero. */
        MORE,
        /** Every pair of runs is the same. */
        NONE,
        /** The interval includes zero, or there is none. */
        UNKNOWN
    }
}
