package org.carehomesim.sim.disease;

/** What happens to infectiousness between the onset of symptoms and the end of the infectious period. */
public enum InfectiousnessAfterOnset {
    /** Stays at its level until it ends. */
    CONSTANT,
    /** Falls in a straight line to zero. */
    LINEAR_DECLINE
}
