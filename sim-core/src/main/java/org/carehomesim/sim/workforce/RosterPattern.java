package org.carehomesim.sim.workforce;

/** How the days on duty follow each other. */
public enum RosterPattern {
    /** Some days in a row, then days off, in turn. */
    ROTATING,
    /** Who is on duty is drawn anew each day. */
    RANDOM
}
