package org.carehomesim.sim.immunity;

import java.util.Map;
import org.carehomesim.sim.disease.Progression;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;

/** People who are immune when they enter the run, from an infection that the run does not see. */
public final class PriorImmunity {

    private final People people;
    private final Streams streams;
    private final Progression progression;
    private final Map<Group, Double> shares;

    /**
     * Prepares the shares.
     *
     * @param people everyone
     * @param streams random streams of the run
     * @param progression courses of infection
     * @param shares share immune by group, or null
     */
    public PriorImmunity(People people, Streams streams, Progression progression, Map<Group, Double> shares) {
        this.people = people;
        this.streams = streams;
        this.progression = progression;
        this.shares = shares == null ? Map.of() : Map.copyOf(shares);
    }

    /** Makes a susceptible person who enters the run immune, by the share of the group. */
    public void join(int person) {
        double share = shares.getOrDefault(people.group[person], 0.0);
        if (share > 0 && streams.uniform(Purpose.IMMUNE_AT_START, people.key[person], 0) < share) {
            progression.immunise(person);
        }
    }
}
