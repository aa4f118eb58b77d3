package org.carehomesim.scenario.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.ScalarType;
import org.carehomesim.scenario.tree.Origin;
import org.carehomesim.sim.parameter.Distribution;

/** The values that a parameter takes in a design, from the lowest (0) to the highest (1). */
public sealed interface Span {

    /**
     * The value at a share of the span's probability.
     *
     * @param unit in (0, 1)
     */
    Scalar at(double unit);

    /**
     * The value at a level of a grid.
     *
     * @param unit from 0 to 1
     */
    default Scalar level(double unit) {
        return at(unit);
    }

    /**
     * How many levels a grid of some levels really has.
     *
     * @param wanted levels of parameters that could have any number
     */
    default int levels(int wanted) {
        return wanted;
    }

    /** A few values that show whether all of them are possible. */
    List<Scalar> extremes();

    /**
     * A range in which every number is as likely as any other.
     *
     * @param low lowest value
     * @param high highest value
     * @param whole whether only whole numbers are possible
     * @param origin where it was written
     */
    record Range(double low, double high, boolean whole, Origin origin) implements Span {

        @Override
        public Scalar at(double unit) {
            return whole
                    ? number(Math.min(high, Math.floor(low + unit * (high - low + 1))), true, origin)
                    : number(low + unit * (high - low), false, origin);
        }

        @Override
        public int levels(int wanted) {
            return whole ? (int) Math.min(wanted, high - low + 1) : wanted;
        }

        @Override
        public List<Scalar> extremes() {
            return List.of(number(low, whole, origin), number(high, whole, origin));
        }
    }

    /**
     * A distribution. Its levels on a grid are quantiles, evenly spaced from 5% to 95%.
     *
     * @param distribution the distribution
     * @param whole whether only whole numbers are possible
     * @param origin where it was written
     */
    record Spread(Distribution distribution, boolean whole, Origin origin) implements Span {

        private static final double LOWEST_LEVEL = 0.05;
        private static final double HIGHEST_LEVEL = 0.95;

        @Override
        public Scalar at(double unit) {
            double value = distribution.quantile(unit);
            return number(whole ? Math.rint(value) : value, whole, origin);
        }

        @Override
        public Scalar level(double unit) {
            return at(LOWEST_LEVEL + unit * (HIGHEST_LEVEL - LOWEST_LEVEL));
        }

        @Override
        public List<Scalar> extremes() {
            return List.of(level(0), level(1));
        }
    }

    /**
     * Values one by one, of any kind.
     *
     * @param values the values in order, at least one
     */
    record Listed(List<Scalar> values) implements Span {

        /** Copies the values. */
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public Scalar at(double unit) {
            return values.get(Math.min(values.size() - 1, (int) Math.floor(unit * values.size())));
        }

        @Override
        public Scalar level(double unit) {
            return values.get((int) Math.rint(unit * (values.size() - 1)));
        }

        @Override
        public int levels(int wanted) {
            return values.size();
        }

        @Override
        public List<Scalar> extremes() {
            return values;
        }
    }

    /** A number as it would be written in a file; ten digits are enough for any parameter. */
    private static Scalar number(double value, boolean whole, Origin origin) {
        String text = new BigDecimal(value)
                .round(new MathContext(whole ? 0 : 10))
                .stripTrailingZeros()
                .toPlainString();
        return new Scalar(origin, text.contains(".") ? ScalarType.DECIMAL : ScalarType.INTEGER, text);
    }
}
