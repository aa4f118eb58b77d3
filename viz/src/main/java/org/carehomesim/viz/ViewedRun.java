package org.carehomesim.viz;

import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.sector.Scenario;

/**
 * A run to be shown live.
 *
 * @param title title for readers
 * @param scenario what is simulated, with policies on standby that can be switched on
 * @param population the people and places of the scenario
 * @param seed random seed
 * @param lineList whether every infection is recorded, for the results
 */
public record ViewedRun(String title, Scenario scenario, Population population, long seed, boolean lineList) {}
