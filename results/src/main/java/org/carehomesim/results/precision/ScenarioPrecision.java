package org.carehomesim.results.precision;

import java.util.Optional;

/**
 * How precise a mean is.
 *
 * @param scenario name of the scenario
 * @param runs finished runs, or pairs of runs where the scenario is compared with the baseline
 * @param halfWidth half-width of the 95% interval of the mean; empty for fewer than two runs
 * @param runsNeeded runs with which the interval would be narrow enough if they varied as these do; empty for fewer than
 *     two runs and if they cannot be counted
 */
public record ScenarioPrecision(String scenario, int runs, Optional<Double> halfWidth, Optional<Integer> runsNeeded) {

    /** Whether the interval is as narrow as a target asks. */
    boolean meets(PrecisionTarget target) {
        return halfWidth.filter(width -> width <= target.halfWidth()).isPresent();
    }
}
