package org.carehomesim.sim.person;

/** Groups of people whose illness differs in severity. */
public enum SeverityGroup {
    /** Residents of homes for older people. */
    RESIDENT_OLDER_PEOPLE,
    /** Residents of homes for other adults. */
    RESIDENT_OTHER_ADULTS,
    /** Permanent and agency staff. */
    STAFF,
    /** Visitors of residents. */
    VISITOR,
    /** Members of the households of staff and visitors. */
    HOUSEHOLD
}
