package org.carehomesim.sim.policy;

/** How a vaccine that prevents a share of infections does so. */
public enum VaccineAction {
    /** Everyone's hazard of infection is lower by that share. */
    LEAKY,
    /** That share of people cannot be infected, the others are as before. */
    ALL_OR_NOTHING
}
