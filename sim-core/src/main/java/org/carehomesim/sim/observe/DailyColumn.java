package org.carehomesim.sim.observe;

import java.util.Locale;

/** The counts of one group on one day, in the order of the columns of {@code daily.csv}. */
public enum DailyColumn {
    /** Alive, in the model and never infected, or no longer immune. */
    SUSCEPTIBLE,
    /** Infected, not yet infectious. */
    EXPOSED,
    /** Infectious. */
    INFECTIOUS,
    /** Recovered and immune. */
    RECOVERED,
    /** Died of the infection so far. */
    DEAD,
    /** Residents isolated or quarantined in a home; staff away because of symptoms, a test or a colleague's case. */
    IN_ISOLATION,
    /** In hospital for any reason. */
    IN_HOSPITAL,
    /** Infected on this day. */
    NEW_INFECTIONS,
    /** Died of the infection on this day. */
    NEW_DEATHS,
    /** Ever in the model so far; the first five columns and {@link #LEFT} add up to it. */
    EVER_PRESENT,
    /** No longer in the model for other reasons so far: died of other causes, moved away or left the job. */
    LEFT;

    /** Name of the column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
