package org.carehomesim.sim.sector;

import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;

/**
 * State of one home at the end of a day, for those who watch.
 *
 * @param name name of the home
 * @param beds registered beds
 * @param residents residents in the home
 * @param susceptible residents never infected
 * @param exposed residents infected, not yet infectious
 * @param infectious residents infectious
 * @param recovered residents recovered
 * @param isolated residents in isolation
 * @param deaths residents who died of the infection so far
 * @param infections residents infected so far
 * @param staffAbsent permanent staff absent
 * @param permanentStaff permanent staff employed
 * @param ppeStockDays stock of the scarcest item of protective equipment in days of current use
 * @param outbreak whether there has been an outbreak
 */
public record HomeStatus(
        String name,
        int beds,
        int residents,
        int susceptible,
        int exposed,
        int infectious,
        int recovered,
        int isolated,
        int deaths,
        int infections,
        int staffAbsent,
        int permanentStaff,
        double ppeStockDays,
        boolean outbreak) {

    /** Looks at a home. */
    static HomeStatus of(Processes run, CareHome home) {
        int[] health = new int[Health.values().length];
        for (int resident : home.residentOfBed) {
            if (resident != People.NONE && run.people.whereabouts[resident] == Whereabouts.CARE_HOME) {
                health[run.people.health[resident].ordinal()]++;
            }
        }
        int staff = 0;
        int absent = 0;
        for (int holder : home.holderOfPost) {
            if (holder != People.NONE) {
                staff++;
                absent += run.people.absentUntil[holder] > run.today.day() ? 1 : 0;
            }
        }
        return new HomeStatus(
                home.spec.name(),
                home.spec.beds(),
                home.residentsPresent,
                health[Health.SUSCEPTIBLE.ordinal()],
                health[Health.EXPOSED.ordinal()],
                health[Health.INFECTIOUS.ordinal()],
                health[Health.RECOVERED.ordinal()],
                home.residentsIsolated,
                home.residentDeaths,
                home.residentInfections,
                absent,
                staff,
                home.ppeStockDays,
                home.outbreakDay >= 0);
    }
}
