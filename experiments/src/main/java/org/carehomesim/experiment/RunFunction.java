package org.carehomesim.experiment;

import org.carehomesim.sim.observe.RunRecord;

/** Carries out one run. Called from several threads at once; the result must depend on the key alone. */
@FunctionalInterface
public interface RunFunction {

    /**
     * Carries out a run.
     *
     * @param key which one
     * @return what was recorded
     */
    RunRecord run(RunKey key);
}
