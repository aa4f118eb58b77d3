package org.carehomesim.results.precision;

import java.util.List;

/**
 * How precise the runs were at a look.
 *
 * @param replicates replicates of each scenario that were tried
 * @param met whether every interval was as narrow as asked
 * @param scenarios each scenario compared with the baseline, in order; or the only scenario
 */
public record PrecisionReached(int replicates, boolean met, List<ScenarioPrecision> scenarios) {

    /** Copies the list. */
    public PrecisionReached {
        scenarios = List.copyOf(scenarios);
    }
}
