package org.carehomesim.experiment;

import java.io.Serializable;

/**
 * Names one run of a batch; the run can be repeated from it alone.
 *
 * @param scenario name of the scenario
 * @param replicate number of the replicate, from 0
 * @param seed random seed, the same for all runs of a batch
 */
public record RunKey(String scenario, int replicate, long seed) implements Serializable {}
