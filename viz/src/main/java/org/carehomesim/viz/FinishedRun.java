package org.carehomesim.viz;

import java.util.List;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.sector.PolicySwitch;

/**
 * A run that was watched to its end.
 *
 * @param record everything recorded
 * @param switches policies switched by hand; if there are any, the run cannot be repeated from scenario and seed
 */
public record FinishedRun(RunRecord record, List<PolicySwitch> switches) {

    /** Copies the list. */
    public FinishedRun {
        switches = List.copyOf(switches);
    }
}
