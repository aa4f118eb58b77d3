package org.carehomesim.viz.state;

import org.carehomesim.sim.sector.HomeStatus;

/**
 * The figures of all homes together at the end of the last day simulated.
 *
 * @param homes number of homes
 * @param infectedNow residents exposed or infectious
 * @param infections infections of residents so far
 * @param deaths residents who died of the infection so far
 * @param homesWithOutbreak homes that have had an outbreak
 */
public record SectorTotals(int homes, int infectedNow, int infections, int deaths, int homesWithOutbreak) {

    /** Adds up the homes. */
    public static SectorTotals of(SectorView view) {
        int infectedNow = 0;
        int infections = 0;
        int deaths = 0;
        int homesWithOutbreak = 0;
        for (int home = 0; home < view.homes(); home++) {
            HomeStatus status = view.home(home);
            infectedNow += HomeCondition.infectedNow(status);
            infections += status.infections();
            deaths += status.deaths();
            homesWithOutbreak += status.outbreak() ? 1 : 0;
        }
        return new SectorTotals(view.homes(), infectedNow, infections, deaths, homesWithOutbreak);
    }
}
