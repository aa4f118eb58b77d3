package org.carehomesim.sim.contact;

import java.util.Arrays;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;

/** The staff on duty in one shift of one home, what share of the care each of them does, and in which unit. */
public final class StaffOnDuty {

    private static final int EXTRA = 4;

    int[] people;
    double[] careWeight;
    int[] unit;
    private int count;
    private int heads;
    private double hands;
    private final double[] handsOfUnit;
    private final int[] headsOfUnit;
    private boolean byUnit = true;

    /**
     * Nobody is on duty yet.
     *
     * @param capacity people on duty to make room for; more are made room for when needed
     * @param units units of the home
     */
    public StaffOnDuty(int capacity, int units) {
        people = new int[capacity];
        careWeight = new double[capacity];
        unit = new int[capacity];
        handsOfUnit = new double[units];
        headsOfUnit = new int[units];
    }

    /**
     * Everybody goes.
     *
     * @param cohorting whether those who come are counted by unit; where no home cohorts nobody asks, and it costs time
     */
    public void clear(boolean cohorting) {
        count = 0;
        heads = 0;
        hands = 0;
        byUnit = cohorting;
        if (byUnit) {
            Arrays.fill(handsOfUnit, 0);
            Arrays.fill(headsOfUnit, 0);
        }
    }

    /**
     * Puts a person on duty.
     *
     * @param person who
     * @param weight contacts with residents relative to a carer
     * @param inUnit unit that the person belongs to, or {@link People#NONE} for the whole home
     */
    public void add(int person, double weight, int inUnit) {
        if (count == people.length) {
            grow();
        }
        people[count] = person;
        careWeight[count] = weight;
        unit[count++] = inUnit;
        join(weight, inUnit);
    }

    /** Puts somebody from outside the model on duty, who is never infectious. */
    public void addOutsider(double weight, int inUnit) {
        join(weight, inUnit);
    }

    private void grow() {
        people = Arrays.copyOf(people, count + EXTRA);
        careWeight = Arrays.copyOf(careWeight, count + EXTRA);
        unit = Arrays.copyOf(unit, count + EXTRA);
    }

    private void join(double weight, int inUnit) {
        heads++;
        hands += weight;
        if (byUnit && inUnit != People.NONE) {
            handsOfUnit[inUnit] += weight;
            headsOfUnit[inUnit]++;
        }
    }

    /** Number of people of the model on duty. */
    public int count() {
        return count;
    }

    /** A person on duty, {@code i} below {@link #count}. */
    public int person(int i) {
        return people[i];
    }

    /** People on duty, the first {@link #count} entries. */
    public int[] people() {
        return people;
    }

    /** Unit of a person on duty, or {@link People#NONE} for the whole home. */
    public int unit(int i) {
        return unit[i];
    }

    /** Share of care that a person on duty does, relative to a carer. */
    public double careWeight(int i) {
        return careWeight[i];
    }

    /** Number on duty, those from outside the model included. */
    public int heads() {
        return heads;
    }

    /** Number on duty of a unit. */
    int heads(int ofUnit) {
        return headsOfUnit[ofUnit];
    }

    /** Those who share the care, in carers. */
    public double hands() {
        return hands;
    }

    /** Those who share the care of a unit, in carers. */
    double hands(int ofUnit) {
        return handsOfUnit[ofUnit];
    }

    /** The unit with fewest hands for its beds. */
    public int leastStaffedUnit(CareHome home) {
        int least = 0;
        for (int i = 1; i < handsOfUnit.length; i++) {
            if (handsOfUnit[i] * home.bedsOfUnit[least] < handsOfUnit[least] * home.bedsOfUnit[i]) {
                least = i;
            }
        }
        return least;
    }
}
