package org.carehomesim.viz.state;

import org.carehomesim.sim.sector.HomeStatus;

/** What is happening among the residents of a home, in the three cases that the pictures tell apart. */
public enum HomeCondition {
    /** No resident has been infected so far. */
    NEVER_INFECTED("No resident infected so far"),
    /** Residents are exposed or infectious now. */
    INFECTED_NOW("Residents infected now"),
    /** Residents were infected, and none is exposed or infectious now. */
    OVER("Residents were infected, none now");

    private final String label;

    HomeCondition(String label) {
        this.label = label;
    }

    /** Words for readers. */
    public String label() {
        return label;
    }

    /** The condition of a home. */
    public static HomeCondition of(HomeStatus home) {
        if (infectedNow(home) > 0) {
            return INFECTED_NOW;
        }
        return home.infections() > 0 ? OVER : NEVER_INFECTED;
    }

    /** Residents exposed or infectious now. */
    public static int infectedNow(HomeStatus home) {
        return home.exposed() + home.infectious();
    }

    /** Share of the residents in the home who are exposed or infectious now, from 0 to 1; 0 for an empty home. */
    public static double shareInfectedNow(HomeStatus home) {
        return home.residents() == 0 ? 0 : Math.min(1, infectedNow(home) / (double) home.residents());
    }
}
