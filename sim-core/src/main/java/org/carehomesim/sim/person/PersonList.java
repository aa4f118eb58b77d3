package org.carehomesim.sim.person;

import java.util.Arrays;

/** A list of person numbers that can be added and removed at once, without allocation or search. */
public final class PersonList {

    private static final int ABSENT = -1;

    private int[] list;
    private int[] place = new int[0];
    private int size;

    /** Makes room for people. */
    public PersonList(int capacity) {
        list = new int[capacity];
    }

    /** Number of people in the list. */
    public int size() {
        return size;
    }

    /** The person at a place of the list. */
    public int get(int i) {
        return list[i];
    }

    /** Adds a person who is not in the list. */
    public void add(int person) {
        if (person >= place.length) {
            int old = place.length;
            place = Arrays.copyOf(place, Math.max(person + 1, old + old / 4 + 64));
            Arrays.fill(place, old, place.length, ABSENT);
        }
        if (place[person] != ABSENT) {
            return;
        }
        if (size == list.length) {
            list = Arrays.copyOf(list, 2 * size + 16);
        }
        place[person] = size;
        list[size++] = person;
    }

    /** Removes a person, if in the list; the last one takes the place. */
    public void remove(int person) {
        if (!contains(person)) {
            return;
        }
        int last = list[--size];
        list[place[person]] = last;
        place[last] = place[person];
        place[person] = ABSENT;
    }

    /** Whether a person is in the list. */
    public boolean contains(int person) {
        return person < place.length && place[person] != ABSENT;
    }
}
