package org.carehomesim.results.statistics;

import java.util.Optional;

/** A count of independent runs, added run by run without keeping the runs; whole numbers, so the sums are exact. */
public final class RunCounts {

    private long sum;
    private long sumOfSquares;

    /** Adds the count of a run; runs that are not added count as 0. */
    public void add(long count) {
        sum += count;
        sumOfSquares += count * count;
    }

    /** Sum over the runs. */
    public long sum() {
        return sum;
    }

    /** Mean over {@code runs} runs, at least one. */
    public double mean(int runs) {
        return (double) sum / runs;
    }

    /** The 95% interval of the mean by Student's t distribution, not below 0; empty for fewer than two runs. */
    public Optional<Interval> meanInterval(int runs) {
        if (runs < 2) {
            return Optional.empty();
        }
        double squares = Math.max(0, sumOfSquares - (double) sum * sum / runs);
        double halfWidth = Sample.studentT(runs) * Math.sqrt(squares / (runs - 1) / runs);
        return Optional.of(new Interval(Math.max(0, mean(runs) - halfWidth), mean(runs) + halfWidth));
    }
}
