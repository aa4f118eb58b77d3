package org.carehomesim.experiment;

/**
 * A stretch of the runs of a plan, of which the first ones may be over.
 *
 * @param start index of the first run
 * @param over how many are over, from the first on
 * @param end index after that of the last run
 */
public record RunRange(int start, int over, int end) {

    /** All runs of a plan, none of them over. */
    public static RunRange all(BatchPlan plan) {
        return new RunRange(0, 0, plan.runs());
    }

    /** Number of runs. */
    public int runs() {
        return end - start;
    }

    /** Index of the first run that is not over. */
    public int next() {
        return start + over;
    }
}
