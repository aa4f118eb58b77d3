package org.carehomesim.results.sensitivity;

import java.util.List;
import java.util.Optional;
import org.carehomesim.results.statistics.Interval;

/**
 * Statistics of the elementary effects of one parameter: changes of an outcome over the change of the parameter, on a
 * scale on which its values run from 0 to 1.
 *
 * <p>Morris (1991), Technometrics 33: 161-174; the mean of absolute effects of Campolongo, Cariboni and Saltelli (2007),
 * Environmental Modelling and Software 22: 1509-1518. Intervals by bootstrap over the trajectories.
 *
 * @param mean mean effect, with its sign
 * @param meanAbsolute mean of the absolute effects: how much the parameter matters
 * @param deviation standard deviation of the effects: how much the effect depends on where the parameters are
 */
public record ElementaryEffects(Estimate mean, Estimate meanAbsolute, Estimate deviation) {

    /**
     * Sums up some effects.
     *
     * @param effects one effect of the parameter a trajectory, at least two
     */
    public static ElementaryEffects of(double[] effects) {
        int[] all = new int[effects.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        double[] values = statistics(all, effects);
        List<Optional<Interval>> intervals =
                Bootstrap.intervals(effects.length, drawn -> statistics(drawn, effects), values.length);
        return new ElementaryEffects(
                new Estimate(values[0], intervals.get(0)),
                new Estimate(values[1], intervals.get(1)),
                new Estimate(values[2], intervals.get(2)));
    }

    private static double[] statistics(int[] drawn, double[] effects) {
        double sum = 0;
        double absolute = 0;
        for (int trajectory : drawn) {
            sum += effects[trajectory];
            absolute += Math.abs(effects[trajectory]);
        }
        double mean = sum / drawn.length;
        double squares = 0;
        for (int trajectory : drawn) {
            squares += (effects[trajectory] - mean) * (effects[trajectory] - mean);
        }
        return new double[] {mean, absolute / drawn.length, Math.sqrt(squares / (drawn.length - 1))};
    }
}
