package org.carehomesim.scenario.binding;

import org.carehomesim.sim.parameter.Distribution;

/**
 * A parameter given as a distribution.
 *
 * @param path full path of keys
 * @param distribution its distribution
 * @param bounds the range that its value must lie in
 * @param whole whether it is a whole number
 */
public record UncertainParameter(String path, Distribution distribution, Bounds bounds, boolean whole) {

    /** Its value in a run. */
    public double value(UncertainValues values) {
        double value = bounds.clamp(values.of(path, distribution));
        return whole ? bounds.clamp(Math.rint(value)) : value;
    }
}
