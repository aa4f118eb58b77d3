package org.carehomesim.results.statistics;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.carehomesim.sim.observe.Outcome;

/**
 * A mean after the first replicates, as it would have been reported had the batch ended there.
 *
 * @param scenario name of the scenario
 * @param outcome the outcome
 * @param measure what the mean is of
 * @param n number of replicates, the first ones that finished
 * @param mean mean over them
 * @param standardDeviation between them; empty for a single one
 * @param halfWidth half of the 95% interval of the mean by Student's t; empty for a single one
 * @param forTenPercent replicates for a half-width of a tenth of the mean, judged by these; empty for a single one, and if
 *     the mean is zero
 * @param forFivePercent replicates for a half-width of a twentieth of the mean
 */
public record ConvergenceRow(
        String scenario,
        Outcome outcome,
        Measure measure,
        int n,
        double mean,
        OptionalDouble standardDeviation,
        OptionalDouble halfWidth,
        OptionalInt forTenPercent,
        OptionalInt forFivePercent) {

    /** What a mean is of. */
    public enum Measure {
        /** The outcome itself. */
        MEAN("mean"),
        /** Its paired difference, scenario minus baseline. */
        DIFFERENCE("difference");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        /** Name in tables. */
        public String label() {
            return label;
        }
    }
}
