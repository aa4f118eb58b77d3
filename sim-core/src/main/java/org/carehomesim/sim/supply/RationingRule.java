package org.carehomesim.sim.supply;

/** What a home does when an item runs low. */
public enum RationingRule {
    /** Use falls in proportion to the stock, in all kinds of care alike. */
    IN_PROPORTION,
    /** Use falls in proportion to the stock, and what is left of it goes to the care of isolated residents first. */
    ISOLATION_FIRST,
    /** Full use until nothing is left. */
    NONE
}
