package org.carehomesim.sim.sector;

import org.carehomesim.sim.contact.IndexCases;
import org.carehomesim.sim.contact.Infections;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;

/** Infects the index cases of a scenario on their day. */
final class IndexCaseInfections {

    private final Processes run;

    /**
     * Checks that the homes exist.
     *
     * @throws InvalidParameterException if an index case is in a home that is not there, or in a group without a home
     */
    IndexCaseInfections(Processes run) {
        this.run = run;
        for (IndexCases index : run.scenario.indexCases()) {
            if (index.home() < 1 || index.home() > run.homes.size()) {
                throw new InvalidParameterException(
                        "home of index-cases must be 1 to " + run.homes.size() + " but is " + index.home());
            }
            if (index.group() != Group.RESIDENT && index.group() != Group.STAFF) {
                throw new InvalidParameterException("group of index-cases must be resident or staff but is "
                        + index.group().label());
            }
        }
    }

    void infect() {
        for (IndexCases index : run.scenario.indexCases()) {
            if (index.day() == run.today.day()) {
                infect(index);
            }
        }
    }

    /** Infects the asked number of susceptible people, from a random place in the home onwards. */
    private void infect(IndexCases index) {
        CareHome home = run.homes.get(index.home() - 1);
        int[] candidates = index.group() == Group.RESIDENT ? home.residentOfBed : home.holderOfPost;
        if (candidates.length == 0) {
            return;
        }
        int start = run.streams.index(Purpose.INDEX_CASE, home.key, index.day(), candidates.length);
        int infected = 0;
        for (int i = 0; i < candidates.length && infected < index.count(); i++) {
            int person = candidates[(start + i) % candidates.length];
            if (person != People.NONE && run.people.health[person] == Health.SUSCEPTIBLE) {
                run.infections.infect(person, Setting.INDEX_CASE, home.number, Infections.UNKNOWN);
                infected++;
            }
        }
    }
}
