package org.carehomesim.sim.theory;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Chi-square test of counts against exact probabilities, neighbouring cells pooled until five are expected in each. */
final class ChiSquare {

    private ChiSquare() {}

    /** Probability of a larger deviation if the probabilities are true. */
    static double pValue(long[] observed, double[] probability) {
        long n = 0;
        for (long count : observed) {
            n += count;
        }
        double statistic = 0;
        int cells = 0;
        double expected = 0;
        double seen = 0;
        double expectedLeft = n;
        for (int i = 0; i < observed.length; i++) {
            expected += n * probability[i];
            seen += observed[i];
            expectedLeft -= n * probability[i];
            if ((expected >= 5 && expectedLeft >= 5) || i == observed.length - 1) {
                statistic += (seen - expected) * (seen - expected) / expected;
                cells++;
                expected = 0;
                seen = 0;
            }
        }
        return ChiSquaredDistribution.of(cells - 1.0).survivalProbability(statistic);
    }
}
