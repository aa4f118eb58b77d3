package org.carehomesim.results.table;

import java.util.List;
import java.util.Optional;

/**
 * The line list of one run.
 *
 * @param scenario name of the scenario
 * @param replicate number of the replicate
 * @param infections its infections in order of their numbers, 1, 2, 3 and so on
 */
public record LineListRun(String scenario, int replicate, List<LineListRow> infections) {

    /** The infection from which another one came; empty if that is not in the table. */
    public Optional<LineListRow> sourceOf(LineListRow infection) {
        return infection.infectorInfection() == 0
                ? Optional.empty()
                : Optional.of(infections.get(infection.infectorInfection() - 1));
    }
}
