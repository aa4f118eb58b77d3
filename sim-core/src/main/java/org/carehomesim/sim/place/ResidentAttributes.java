package org.carehomesim.sim.place;

import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;

/** Draws what a resident is like. */
public final class ResidentAttributes {

    private final HomesParameters parameters;
    private final Streams streams;

    /**
     * Prepares the draws.
     *
     * @param parameters shares of residents with dementia
     * @param streams random streams of the population, the same in every run
     */
    public ResidentAttributes(HomesParameters parameters, Streams streams) {
        this.parameters = parameters;
        this.streams = streams;
    }

    /** Adds a resident of a bed, not yet in the home, and returns the number. */
    public int add(People people, int home, CareType careType, int bed, long key) {
        boolean older = careType == CareType.OLDER_PEOPLE;
        int resident = people.add(
                key,
                Group.RESIDENT,
                older ? SeverityGroup.RESIDENT_OLDER_PEOPLE : SeverityGroup.RESIDENT_OTHER_ADULTS,
                Whereabouts.NOWHERE);
        people.home[resident] = home;
        people.bedOrPost[resident] = bed;
        double share = older ? parameters.dementiaShareOlderPeople() : parameters.dementiaShareOtherAdults();
        people.dementia[resident] = streams.uniform(Purpose.RESIDENT_ATTRIBUTES, key, 0) < share;
        return resident;
    }
}
