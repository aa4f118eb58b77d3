package org.carehomesim.sim.policy;

/** Who may visit. */
public enum VisitRule {
    /** Everybody, as before. */
    OPEN,
    /** One designated visitor of each resident. */
    DESIGNATED,
    /** Everybody, outdoors or behind a screen. */
    OUTDOOR,
    /** Everybody who has a negative test. */
    TESTED,
    /** Nobody. */
    CLOSED
}
