package org.carehomesim.scenario.binding;

import java.util.Optional;
import org.carehomesim.sim.parameter.Parameter;

/**
 * The range a number must lie in.
 *
 * @param min smallest allowed value
 * @param max largest allowed value
 */
public record Bounds(double min, double max) {

    /** The bounds stated for a parameter. */
    static Bounds stated(Optional<Parameter> parameter) {
        return parameter
                .map(p -> new Bounds(p.min(), p.max()))
                .orElse(new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    /**
     * The bounds of each number of a distribution, a series or a table: as stated; where nothing is stated, never
     * negative, because these are durations, rates, ratios and counts, and at most 1 for a share or a probability.
     */
    public static Bounds ofEach(Optional<Parameter> parameter) {
        Bounds stated = stated(parameter);
        double min = Double.isFinite(stated.min) ? stated.min : 0;
        boolean share = parameter
                .map(Parameter::unit)
                .filter(unit -> unit.matches("(share|probability|score)( by .*)?"))
                .isPresent();
        return new Bounds(min, share ? Math.min(1, stated.max) : stated.max);
    }

    /** The part of these bounds between two others. */
    Bounds within(double low, double high) {
        double narrowMin = Math.max(min, low);
        double narrowMax = Math.min(max, high);
        return new Bounds(narrowMin, narrowMax);
    }

    boolean contains(double value) {
        return value >= min && value <= max;
    }

    double clamp(double value) {
        return Math.max(min, Math.min(max, value));
    }

    /** {@code between 0 and 1}, {@code at least 0}, {@code greater than 0}, {@code at most 5}. */
    String words() {
        if (Double.isInfinite(max)) {
            return min == Double.MIN_NORMAL ? "greater than 0" : "at least " + Numbers.text(min);
        }
        String largest = max >= 0x1p63 ? Long.toString(Long.MAX_VALUE) : Numbers.text(max);
        return Double.isInfinite(min) ? "at most " + largest : "between " + Numbers.text(min) + " and " + largest;
    }
}
