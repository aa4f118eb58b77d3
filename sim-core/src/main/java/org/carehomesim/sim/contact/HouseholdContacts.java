package org.carehomesim.sim.contact;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.carehomesim.sim.disease.TotalInfectiousness;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.PersonList;
import org.carehomesim.sim.person.Whereabouts;

/** Evenings in the households of staff and visitors. */
public final class HouseholdContacts {

    private final People people;
    private final Exposure exposure;
    private final Infections infections;
    private final double hazardPerDay;

    /**
     * Solves the daily hazard between two members so that one infects the other with the given probability.
     *
     * @param people everyone
     * @param exposure thresholds
     * @param infections takes note of infections
     * @param secondaryAttackRate probability that an infected person infects one given other member, 0 to 0.99
     * @param total infectiousness of an infected person over the whole infection
     */
    public HouseholdContacts(
            People people,
            Exposure exposure,
            Infections infections,
            double secondaryAttackRate,
            TotalInfectiousness total) {
        this.people = people;
        this.exposure = exposure;
        this.infections = infections;
        hazardPerDay = hazardFor(secondaryAttackRate, total);
    }

    private static double hazardFor(double attackRate, TotalInfectiousness total) {
        if (attackRate == 0 || total.mean() == 0) {
            return 0;
        }
        double high = 1 / total.mean();
        while (1 - total.escape(high) < attackRate && high < 1e12) {
            high *= 2;
        }
        return new BrentSolver(1e-10, 1e-14).solve(500, hazard -> 1 - total.escape(hazard) - attackRate, 0, high);
    }

    /** Hazard from a fully infectious member to another, per day. */
    public double hazardPerDay() {
        return hazardPerDay;
    }

    /** Exposes the households of everyone who is infectious at home. */
    public void evening(PersonList infectious) {
        if (hazardPerDay == 0) {
            return;
        }
        for (int i = 0; i < infectious.size(); i++) {
            int infector = infectious.get(i);
            int head = people.household[infector];
            if (head == People.NONE || people.whereabouts[infector] != Whereabouts.HOUSEHOLD) {
                continue;
            }
            double hazard = hazardPerDay * people.infectiousness[infector];
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
