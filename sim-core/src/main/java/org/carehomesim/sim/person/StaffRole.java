package org.carehomesim.sim.person;

/** What a member of staff does in a home. */
public enum StaffRole {
    /** Care assistant. */
    CARER,
    /** Registered nurse. */
    NURSE,
    /** Cleaning, laundry and kitchen. */
    DOMESTIC,
    /** Manager and office. */
    MANAGER;

    /** Whether posts belong to a unit where a home cohorts; the others serve the whole home. */
    public boolean belongsToUnit() {
        return this == CARER;
    }
}
