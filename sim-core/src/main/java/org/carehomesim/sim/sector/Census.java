package org.carehomesim.sim.sector;

import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;

/** How many people of each group are in each state of health, kept up to date with every change. */
final class Census {

    private final People people;
    private final int[][] count = new int[Group.values().length][Health.values().length];
    private final int[] everPresent = new int[Group.values().length];
    private final int[] newInfections = new int[Group.values().length];
    private final int[] newDeaths = new int[Group.values().length];

    Census(People people) {
        this.people = people;
    }

    void join(int person) {
        int group = people.group[person].ordinal();
        count[group][people.health[person].ordinal()]++;
        everPresent[group]++;
    }

    /** A person's health has changed from {@code before} to what it is now. */
    void change(int person, Health before) {
        int group = people.group[person].ordinal();
        count[group][before.ordinal()]--;
        count[group][people.health[person].ordinal()]++;
        if (people.health[person] == Health.DEAD) {
            newDeaths[group]++;
        }
    }

    void countInfection(int person) {
        newInfections[people.group[person].ordinal()]++;
    }

    int count(Group group, Health health) {
        return count[group.ordinal()][health.ordinal()];
    }

    int everPresent(Group group) {
        return everPresent[group.ordinal()];
    }

    /** Infections since this was last asked. */
    int takeNewInfections(Group group) {
        int number = newInfections[group.ordinal()];
        newInfections[group.ordinal()] = 0;
        return number;
    }

    /** Deaths from the infection since this was last asked. */
    int takeNewDeaths(Group group) {
        int number = newDeaths[group.ordinal()];
        newDeaths[group.ordinal()] = 0;
        return number;
    }
}
