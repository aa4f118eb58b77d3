package org.carehomesim.sim.workforce;

import java.util.List;

/**
 * Which agency workers belong to which pool; shared by all runs.
 *
 * @param homesPerPool homes that share a pool, grouped in order
 * @param firstWorkers number of the first worker of each pool, and one after the last worker of all; workers of a pool
 *     follow each other
 */
public record AgencyPlan(int homesPerPool, List<Integer> firstWorkers) {

    /** Number of the first worker of all. */
    int firstWorker() {
        return firstWorkers.get(0);
    }

    /** Number of the first worker of a pool. */
    int firstOfPool(int pool) {
        return firstWorkers.get(pool);
    }

    /** Pool of a worker of the start. */
    int poolOf(int worker) {
        int pool = 0;
        while (firstWorkers.get(pool + 1) <= worker) {
            pool++;
        }
        return pool;
    }

    /** Number of workers. */
    int workers() {
        return firstWorkers.get(firstWorkers.size() - 1) - firstWorker();
    }
}
