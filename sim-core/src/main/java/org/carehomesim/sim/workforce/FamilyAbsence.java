package org.carehomesim.sim.workforce;

import java.util.List;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.DayTable;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;

/** Staff who stay at home because a member of their household has symptoms: by a rule of isolation, or to care for them. */
public final class FamilyAbsence {

    private final People people;
    private final List<CareHome> homes;
    private final Absence absence;
    private final Streams streams;
    private final double careProbability;
    private final DayTable careDays;

    /**
     * Prepares.
     *
     * @param context what all processes of the run share
     * @param absence keeps staff away
     * @param parameters care for the family, or null if nobody stays at home for it
     */
    public FamilyAbsence(RunContext context, Absence absence, FamilyAbsenceParameters parameters) {
        this.people = context.people();
        this.homes = context.homes();
        this.absence = absence;
        this.streams = context.streams();
        careProbability = parameters == null ? 0 : parameters.probability();
        careDays = parameters == null ? null : new DayTable(parameters.days(), 1);
    }

    /** Somebody has symptoms who shares a household with a visitor or a member of staff, not in hospital or living in. */
    public void memberIll(int member) {
        int head = people.household[member];
        if (people.whereabouts[head] != Whereabouts.HOUSEHOLD || people.group[head] == Group.VISITOR) {
            return;
        }
        long key = people.key[member];
        int episode = people.episode[member];
        CareHome home = people.home[head] == People.NONE ? null : homes.get(people.home[head]);
        if (home != null
                && streams.uniform(Purpose.HOUSEHOLD_ISOLATION, key, episode)
                        < home.measures.householdIsolationProbability) {
            absence.stayAway(head, home.measures.householdIsolationDays, AbsenceReason.FAMILY);
        }
        if (streams.uniform(Purpose.FAMILY_CARE, key, episode) < careProbability) {
            int days = careDays.at(streams.uniform(Purpose.FAMILY_CARE_LENGTH, key, episode));
            absence.begin(head, days, AbsenceReason.FAMILY, 0);
        }
    }
}
