package org.carehomesim.sim.policy;

/** What happens to a resident who comes from hospital to a care home. */
public enum DischargeRule {
    /** Moves in at once, without test or quarantine. */
    UNRESTRICTED,
    /** Tested before discharge; a positive result keeps the patient in hospital. */
    TEST,
    /** Quarantined in the home. */
    QUARANTINE,
    /** Stays in hospital until the home has a place to quarantine, then quarantined there. */
    ONLY_IF_QUARANTINE_POSSIBLE,
    /** Stays some days in a designated step-down place before the home; waits in hospital while all of them are taken. */
    STEP_DOWN
}
