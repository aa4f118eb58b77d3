package org.carehomesim.viz.state;

import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;

/**
 * Somebody's way between two places.
 *
 * @param day day on which the person arrived, from 0
 * @param person number of the person
 * @param group what the person is to the homes
 * @param health course of the person's infection at the end of that day
 * @param from home where the person came from, or {@link #HOSPITAL}
 * @param to home where the person went, or {@link #HOSPITAL}
 */
public record Movement(int day, int person, Group group, Health health, int from, int to) {

    /** The hospital instead of a home. */
    public static final int HOSPITAL = -1;

    /** Whether the person was infected and not yet recovered. */
    public boolean ofInfected() {
        return health == Health.EXPOSED || health == Health.INFECTIOUS;
    }

    /** Whether it begins or ends in a home. */
    public boolean touches(int home) {
        return from == home || to == home;
    }
}
