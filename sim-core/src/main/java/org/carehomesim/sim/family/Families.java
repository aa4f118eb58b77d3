package org.carehomesim.sim.family;

import java.util.Map;
import java.util.TreeMap;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;

/** Gives residents their visitors, and staff and visitors their households. */
public final class Families {

    /** Far from the days on which new residents of a bed arrive, whose keys have the same parent. */
    private static final long FIRST_VISITOR = 1L << 40;

    private final FamilyParameters parameters;
    private final Streams streams;
    private final int[] sizes;
    private final double[] cumulativeShare;

    /**
     * Prepares the household sizes.
     *
     * @param parameters visitors and households
     * @param streams random streams of the population, the same in every run
     * @throws InvalidParameterException if the shares of household sizes do not add up to more than 0
     */
    public Families(FamilyParameters parameters, Streams streams) {
        this.parameters = parameters;
        this.streams = streams;
        TreeMap<Integer, Double> shares = new TreeMap<>(parameters.householdSizes());
        double total = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!(total > 0)) {
            throw new InvalidParameterException("shares of household-sizes must add up to more than 0");
        }
        sizes = new int[shares.size()];
        cumulativeShare = new double[shares.size()];
        int i = 0;
        double sum = 0;
        for (Map.Entry<Integer, Double> entry : shares.entrySet()) {
            sum += entry.getValue() / total;
            sizes[i] = entry.getKey();
            cumulativeShare[i++] = sum;
        }
    }

    /** Visitors of each resident. */
    public int visitorsPerResident() {
        return parameters.visitorsPerResident();
    }

    /** Adds a resident's visitors and their households; returns the number of people added. */
    public int addVisitors(People people, int resident) {
        int visitors = parameters.visitorsPerResident();
        if (visitors == 0) {
            return 0;
        }
        int first = people.count();
        people.visits[resident] = first;
        for (int i = 0; i < visitors; i++) {
            long key = Streams.childKey(people.key[resident], FIRST_VISITOR + i);
            int visitor = people.add(key, Group.VISITOR, SeverityGroup.VISITOR, Whereabouts.HOUSEHOLD);
            people.visits[visitor] = resident;
        }
        for (int visitor = first; visitor < first + visitors; visitor++) {
            addHousehold(people, visitor);
        }
        return people.count() - first;
    }

    /** Adds the other members of a household of a member of staff or a visitor. */
    public void addHousehold(People people, int head) {
        int others = size(people.key[head]) - 1;
        people.household[head] = head;
        people.otherMembers[head] = others;
        people.firstMember[head] = people.count();
        for (int i = 0; i < others; i++) {
            long key = Streams.childKey(people.key[head], i + 1L);
            int member = people.add(key, Group.HOUSEHOLD, SeverityGroup.HOUSEHOLD, Whereabouts.HOUSEHOLD);
            people.household[member] = head;
        }
    }

    private int size(long key) {
        double draw = streams.uniform(Purpose.HOUSEHOLD_SIZE, key, 0);
        int i = 0;
        while (i < sizes.length - 1 && cumulativeShare[i] <= draw) {
            i++;
        }
        return sizes[i];
    }
}
