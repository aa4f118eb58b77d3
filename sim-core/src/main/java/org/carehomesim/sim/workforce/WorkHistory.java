package org.carehomesim.sim.workforce;

import java.util.Arrays;

/** Agency workers who have worked in a home, with their number of shifts. */
final class WorkHistory {

    private int[] workers = new int[8];
    private int[] shifts = new int[8];
    private int size;

    int size() {
        return size;
    }

    int worker(int i) {
        return workers[i];
    }

    int shifts(int i) {
        return shifts[i];
    }

    /** Whether a worker has worked in the home. */
    boolean includes(int worker) {
        for (int i = 0; i < size; i++) {
            if (workers[i] == worker) {
                return true;
            }
        }
        return false;
    }

    /** Adds a shift of a worker; true if it is the first one. */
    boolean add(int worker) {
        for (int i = 0; i < size; i++) {
            if (workers[i] == worker) {
                shifts[i]++;
                return false;
            }
        }
        if (size == workers.length) {
            workers = Arrays.copyOf(workers, 2 * size);
            shifts = Arrays.copyOf(shifts, 2 * size);
        }
        workers[size] = worker;
        shifts[size++] = 1;
        return true;
    }
}
