package org.carehomesim.sim.observe;

import java.util.Locale;

/** Where an infection was caught. */
public enum Setting {
    /** In a care home, from residents or staff. */
    CARE_HOME,
    /** During a visit to a resident. */
    VISIT,
    /** In the own household. */
    HOUSEHOLD,
    /** Outside, from people who are not in the model. */
    COMMUNITY,
    /** In hospital. */
    HOSPITAL,
    /** Set by the scenario. */
    INDEX_CASE,
    /** In a care home, from contaminated surfaces. */
    SURFACE,
    /** In a step-down place, from other patients there. */
    STEP_DOWN,
    /** In a care home, from a member of a support team who visits it. */
    SUPPORT_VISIT;

    /** Name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
