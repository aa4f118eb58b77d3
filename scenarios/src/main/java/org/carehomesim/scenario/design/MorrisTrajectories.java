package org.carehomesim.scenario.design;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.carehomesim.scenario.design.UnitPoint.Part;

/**
 * Trajectories for elementary effects: walks on a grid that change one parameter after the other, each once, in random
 * order.
 *
 * <p>Morris (1991), Factorial sampling plans for preliminary computational experiments, Technometrics 33: 161-174. With
 * an even number p of levels and a step of p / (2 (p - 1)), every level is as likely as any other.
 */
public final class MorrisTrajectories {

    private MorrisTrajectories() {}

    /**
     * Draws the trajectories.
     *
     * @param trajectories number of trajectories, at least 1
     * @param levels levels of each parameter from 0 to 1; even
     * @param parameters number of parameters
     * @param seed random seed of the design
     * @return {@code trajectories * (parameters + 1)} points
     * @throws IllegalArgumentException if {@code levels} is odd or less than 2
     */
    public static List<UnitPoint> of(int trajectories, int levels, int parameters, long seed) {
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("levels must be even but are " + levels);
        }
        List<UnitPoint> points = new ArrayList<>(trajectories * (parameters + 1));
        for (int number = 0; number < trajectories; number++) {
            walk(number, levels, parameters, Generators.of(seed, "trajectory " + number), points);
        }
        return points;
    }

    private static void walk(
            int number, int levels, int parameters, UniformRandomProvider random, List<UnitPoint> points) {
        double step = levels / (2.0 * (levels - 1));
        double[] position = new double[parameters];
        double[] steps = new double[parameters];
        for (int i = 0; i < parameters; i++) {
            double low = random.nextInt(levels / 2) / (levels - 1.0);
            boolean up = random.nextBoolean();
            position[i] = up ? low : low + step;
            steps[i] = up ? step : -step;
        }
        int[] order = PermutationSampler.natural(parameters);
        PermutationSampler.shuffle(random, order);
        points.add(UnitPoint.of(number, Part.FIRST, UnitPoint.NONE, 0, position));
        for (int varied : order) {
            position[varied] += steps[varied];
            points.add(UnitPoint.of(number, Part.VARIED, varied, steps[varied], position));
        }
    }
}
