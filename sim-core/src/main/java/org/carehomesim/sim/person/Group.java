package org.carehomesim.sim.person;

import java.util.Locale;

/** What a person is to the care homes; the groups of {@code daily.csv}. */
public enum Group {
    /** Lives in a care home. */
    RESIDENT,
    /** Permanent staff of one home. */
    STAFF,
    /** Agency or bank staff who serve many homes. */
    AGENCY,
    /** Family of a resident who visits. */
    VISITOR,
    /** Shares a household with staff or a visitor. */
    HOUSEHOLD;

    /** Name in files and tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
