package org.carehomesim.sim.place;

/** Whom a home cares for. */
public enum CareType {
    /** Older people, with or without dementia. */
    OLDER_PEOPLE,
    /** Younger adults, for example with a learning disability. */
    OTHER_ADULTS
}
