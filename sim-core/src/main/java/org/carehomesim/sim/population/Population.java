package org.carehomesim.sim.population;

/** People and places at the start of a scenario: immutable, built once, shared by all runs and threads. */
public final class Population {}
