package org.carehomesim.viz;

import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;

/**
 * A run to be shown live.
 *
 * @param title title for readers
 * @param scenario what is simulated, with policies on standby that can be switched on
 * @param world the world of the scenario
 * @param seed random seed
 * @param lineList whether every infection is recorded, for the results
 */
public record ViewedRun(String title, Scenario scenario, World world, long seed, boolean lineList) {}
