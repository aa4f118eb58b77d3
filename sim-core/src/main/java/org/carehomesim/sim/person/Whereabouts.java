package org.carehomesim.sim.person;

/** The one place where a person is at the end of a day. */
public enum Whereabouts {
    /** A resident in the own care home. */
    CARE_HOME,
    /** In the own household, from where staff go to work and visitors to visits. */
    HOUSEHOLD,
    /** A member of staff who lives in the care home for some days. */
    LIVING_IN,
    /** In hospital. */
    HOSPITAL,
    /** Dead or no longer in the model. */
    NOWHERE,
    /** A resident in a step-down place, between hospital and care home. */
    STEP_DOWN
}
