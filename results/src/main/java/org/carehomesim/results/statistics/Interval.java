package org.carehomesim.results.statistics;

/**
 * A range of values.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {

    /** Whether {@code value} lies between the ends or on one. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Half of the distance between the ends. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** The interval of the same values with the other sign. */
    public Interval negated() {
        return new Interval(0 - high, 0 - low);
    }
}
