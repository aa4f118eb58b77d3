package org.carehomesim.scenario.design;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;

/**
 * A Latin hypercube sample: the range of each parameter is cut into as many equal parts as there are points, and each
 * part holds one point.
 *
 * <p>McKay, Beckman and Conover (1979), A comparison of three methods for selecting values of input variables. The
 * column of a parameter depends on the seed and its name alone, so that it stays when another parameter is added.
 */
public final class LatinHypercube {

    private LatinHypercube() {}

    /**
     * Draws the sample.
     *
     * @param points number of points, at least 1
     * @param parameters names of the parameters
     * @param seed random seed of the design
     */
    public static List<UnitPoint> of(int points, List<String> parameters, long seed) {
        double[][] positions = new double[points][parameters.size()];
        for (int column = 0; column < parameters.size(); column++) {
            UniformRandomProvider random = Generators.of(seed, parameters.get(column));
            int[] parts = PermutationSampler.natural(points);
            PermutationSampler.shuffle(random, parts);
            for (int point = 0; point < points; point++) {
                positions[point][column] = (parts[point] + random.nextDouble()) / points;
            }
        }
        List<UnitPoint> sample = new ArrayList<>(points);
        for (int point = 0; point < points; point++) {
            sample.add(UnitPoint.plain(point, positions[point]));
        }
        return sample;
    }
}
