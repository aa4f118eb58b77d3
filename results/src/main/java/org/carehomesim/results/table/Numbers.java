package org.carehomesim.results.table;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text in the shortest decimal form that reads back as the same number, never with an exponent. */
public final class Numbers {

    /** Whole numbers up to this size are exact as {@code long}. */
    private static final double LARGEST_EXACT_WHOLE = 1L << 53;

    private Numbers() {}

    /**
     * Writes a number.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("only finite numbers can be written, not " + value);
        }
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT_WHOLE) {
            return Long.toString((long) value);
        }
        return shortest(value).toPlainString();
    }

    /** Before Java 19 {@link Double#toString(double)} may give a digit too many; whatever can go, goes. */
    private static BigDecimal shortest(double value) {
        BigDecimal best = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        while (best.precision() > 1) {
            BigDecimal shorter = best.round(new MathContext(best.precision() - 1));
            if (shorter.doubleValue() != value) {
                return best;
            }
            best = shorter.stripTrailingZeros();
        }
        return best;
    }
}
