package org.carehomesim.sim.person;

/** Where a person stands in the course of an infection. */
public enum Health {
    /** Never infected, or no longer immune. */
    SUSCEPTIBLE,
    /** Infected, not yet infectious. */
    EXPOSED,
    /** Infectious, with or without symptoms. */
    INFECTIOUS,
    /** Alive and no longer infectious. */
    RECOVERED,
    /** Died of the infection. */
    DEAD,
    /** No longer in the model for other reasons: died of other causes, moved away, or left the job. */
    LEFT
}
