package org.carehomesim.sim.contact;

/** Within what two people have to share a place for a contact rule to join them. */
public enum Scope {
    /** The same room. */
    ROOM,
    /** The same unit of a home. */
    UNIT,
    /** The same home. */
    HOME,
    /** The same shift, on a break: staff of a home, whatever their unit. */
    BREAK,
    /** The handover from one shift to the next: staff of the two shifts of a home. */
    HANDOVER
}
