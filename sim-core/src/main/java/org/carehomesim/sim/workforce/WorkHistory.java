package org.carehomesim.sim.workforce;

import java.util.Arrays;

/** Agency workers who have worked in a home, by their place in the pools, with their number of shifts. */
final class WorkHistory {

    private int[] places = new int[8];
    private int[] shifts = new int[8];
    private int size;

    int size() {
        return size;
    }

    int place(int i) {
        return places[i];
    }

    int shifts(int i) {
        return shifts[i];
    }

    /** Whether the worker of a place has worked in the home. */
    boolean includes(int place) {
        for (int i = 0; i < size; i++) {
            if (places[i] == place) {
                return true;
            }
        }
        return false;
    }

    /** Adds a shift of the worker of a place; true if it is the first one. */
    boolean add(int place) {
        for (int i = 0; i < size; i++) {
            if (places[i] == place) {
                shifts[i]++;
                return false;
            }
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            shifts = Arrays.copyOf(shifts, 2 * size);
        }
        places[size] = place;
        shifts[size++] = 1;
        return true;
    }

    /** Forgets the worker of a place; the last in the list takes the entry. */
    void forget(int place) {
        for (int i = 0; i < size; i++) {
            if (places[i] == place) {
                size--;
                places[i] = places[size];
                shifts[i] = shifts[size];
                return;
            }
        }
    }
}
