/** Who lives, works and visits where at the start, built once and shared by all runs of a scenario. */
package org.carehomesim.sim.population;
