package org.carehomesim.scenario.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Points of a Sobol sequence, moved by a random digital shift.
 *
 * <p>The sequence itself starts in a corner of the cube, where a distribution may be infinite. A shift of the binary
 * digits, the same for all points, keeps the even cover and gives each point the uniform distribution (Owen 2020, On
 * dropping the first Sobol' point).
 */
final class SobolSequence {

    /** Most dimensions that have direction numbers (Joe and Kuo 2008). */
    static final int MOST_DIMENSIONS = 1000;

    private static final int BITS = 52;

    private final SobolSequenceGenerator sequence;
    private final long[] shift;

    SobolSequence(int dimensions, long seed) {
        this.sequence = new SobolSequenceGenerator(dimensions);
        this.shift = new long[dimensions];
        UniformRandomProvider random = Generators.of(seed, "digital shift");
        for (int i = 0; i < dimensions; i++) {
            shift[i] = random.nextLong() >>> (Long.SIZE - BITS);
        }
    }

    /** The next point, inside (0, 1) in every dimension. */
    double[] next() {
        double[] point = sequence.nextVector();
        for (int i = 0; i < point.length; i++) {
            long digits = (long) (point[i] * 0x1p52) ^ shift[i];
            point[i] = (digits + 0.5) * 0x1p-52;
        }
        return point;
    }
}
