package org.carehomesim.sim.contact;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.disease.TotalInfectiousness;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.PersonList;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.Whereabouts;

/**
 * Evenings in the households of staff and visitors.
 *
 * <p>An infected person infects one given other member with the same probability whatever the severity group, so that
 * groups that get symptoms more often have a lower hazard per day of full infectiousness.
 */
public final class HouseholdContacts {

    private final People people;
    private final Exposure exposure;
    private final Infections infections;
    private final Transmissibility transmissibility;
    private final double[] hazardPerDay = new double[SeverityGroup.values().length];

    /**
     * Solves the daily hazard between two members so that one infects the other with the given probability.
     *
     * @param people everyone
     * @param exposure thresholds
     * @param infections takes note of infections
     * @param secondaryAttackRate probability that an infected person infects one given other member, 0 to 0.99
     * @param history infectiousness over the whole infection, by severity group
     * @param transmissibility how much more the variants in circulation transmit
     */
    public HouseholdContacts(
            People people,
            Exposure exposure,
            Infections infections,
            double secondaryAttackRate,
            NaturalHistory history,
            Transmissibility transmissibility) {
        this.people = people;
        this.exposure = exposure;
        this.infections = infections;
        this.transmissibility = transmissibility;
        Map<Double, Double> hazardBySymptomaticShare = new TreeMap<>();
        history.parameters().severity().forEach((group, severity) -> {
            hazardPerDay[group.ordinal()] = hazardBySymptomaticShare.computeIfAbsent(
                    severity.symptomatic(),
                    share -> hazardFor(secondaryAttackRate, new TotalInfectiousness(history, group)));
        });
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

    /** Hazard from a fully infectious member of a severity group to another, per day. */
    public double hazardPerDay(SeverityGroup group) {
        return hazardPerDay[group.ordinal()];
    }

    /** Exposes the households of everyone who is infectious at home. */
    public void evening(PersonList infectious) {
        for (int i = 0; i < infectious.size(); i++) {
            int infector = infectious.get(i);
            int head = people.household[infector];
            if (head == People.NONE || people.whereabouts[infector] != Whereabouts.HOUSEHOLD) {
                continue;
            }
            double hazard =
                    transmissibility.now() * hazardPerDay(people.severity[infector]) * people.infectiousness[infector];
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
