package org.carehomesim.sim.observe;

import java.util.Locale;

/** What is counted of the workforce of all homes on one day, in the order of the columns of {@code workforce.csv}. */
public enum WorkforceColumn {
    /** Shifts to be worked; those worked by anybody and {@link #UNFILLED} add up to it. */
    SHIFTS_NEEDED,
    /** Shifts worked by permanent staff whose turn it was, by roster or as staff who live in. */
    ROSTERED,
    /** Shifts worked as overtime by permanent staff. */
    OVERTIME,
    /** Shifts worked by bank staff of the home and by permanent staff of other homes. */
    BANK,
    /** Shifts worked by agency staff. */
    AGENCY,
    /** Shifts worked by people whom a support team sends. */
    SUPPORT,
    /** Shifts that nobody worked. */
    UNFILLED,
    /** Staff away after a positive test. */
    ABSENT_TEST,
    /** Staff away with symptoms. */
    ABSENT_SYMPTOMS,
    /** Staff told to isolate after working with a case. */
    ABSENT_CONTACT,
    /** Staff away because a member of their household has symptoms. */
    ABSENT_FAMILY,
    /** Staff who stay away out of fear. */
    ABSENT_FEAR,
    /** Staff with burn-out. */
    ABSENT_BURN_OUT,
    /** Staff with ordinary sickness. */
    ABSENT_SICKNESS,
    /** Permanent posts without a holder. */
    VACANT_POSTS,
    /** Practice score of the day, failures and short staffing included; mean of areas and homes. */
    MEAN_PRACTICE,
    /** Contacts of a member of staff on duty relative to full staffing; mean over all on duty. */
    RELATIVE_WORKLOAD,
    /** Areas of infection-control practice that have failed, found or not; all homes together. */
    FAILED_AREAS,
    /** Days that the stock of the scarcest item of protective equipment lasts; mean of the homes that need any. */
    MEAN_PPE_STOCK_DAYS;

    /** Name of the column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
