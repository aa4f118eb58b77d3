package org.carehomesim.sim.contact;

import org.carehomesim.sim.observe.Setting;

/** Takes note of every infection that contact causes. */
public interface Infections {

    /** No infector in the model, or nobody asked who it was. */
    int UNKNOWN = -1;

    /**
     * Infects a susceptible person today.
     *
     * @param person who is infected
     * @param setting where
     * @param home number of the home where it happened, or -1
     * @param infector who infected, or {@link #UNKNOWN}
     */
    void infect(int person, Setting setting, int home, int infector);

    /** Notes an infection that a person who joins brings along, caught in {@code setting} before. */
    void brought(int person, Setting setting);

    /** Whether infectors have to be found; looking for them takes time. */
    boolean infectorsWanted();
}
