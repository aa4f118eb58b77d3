package org.carehomesim.sim.contact;

import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.PersonList;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.Whereabouts;

/** Evenings in the households of staff and visitors. */
public final class HouseholdContacts {

    private final People people;
    private final Exposure exposure;
    private final Infections infections;
    private final Transmissibility transmissibility;
    private final double[] hazardPerDay = new double[SeverityGroup.values().length];

    /**
     * Prepares the evenings of a run.
     *
     * @param people everyone
     * @param exposure thresholds
     * @param infections takes note of infections
     * @param hazards daily hazards between two members
     * @param transmissibility how much more the variants in circulation transmit
     */
    public HouseholdContacts(
            People people,
            Exposure exposure,
            Infections infections,
            HouseholdHazards hazards,
            Transmissibility transmissibility) {
        this.people = people;
        this.exposure = exposure;
        this.infections = infections;
        this.transmissibility = transmissibility;
        for (SeverityGroup group : SeverityGroup.values()) {
            hazardPerDay[group.ordinal()] = hazards.perDay(group);
        }
    }

    /** Exposes the households of everyone who is infectious at home. */
    public void evening(PersonList infectious) {
        for (int i = 0; i < infectious.size(); i++) {
            int infector = infectious.get(i);
            int head = people.household[infector];
            if (head == People.NONE || people.whereabouts[infector] != Whereabouts.HOUSEHOLD) {
                continue;
            }
            double hazard = transmissibility.now()
                    * hazardPerDay[people.severity[infector].ordinal()]
                    * people.infectiousness[infector];
            if (hazard == 0) {
                continue;
            }
            expose(head, infector, hazard);
            int first = people.firstMember[head];
            for (int member = first; member < first + people.otherMembers[head]; member++) {
                expose(member, infector, hazard);
            }
        }
    }

    private void expose(int person, int infector, double hazard) {
        if (people.health[person] == Health.SUSCEPTIBLE
                && people.whereabouts[person] == Whereabouts.HOUSEHOLD
                && exposure.isInfectedBy(person, hazard)) {
            infections.infect(person, Setting.HOUSEHOLD, People.NONE, infector);
        }
    }
}
