package org.carehomesim.results.table;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text in the shortest decimal form that reads back as the same number, never with an exponent. */
public final class Numbers {

    /** Whole numbers up to this size are exact as {@code long}. */
    private static final double LARGEST_EXACT_WHOLE = 1L << 53;

    private static final int PLACES = 6;
    private static final int MILLION = 1_000_000;

    /** Below it, numbers with six decimal places have at most 15 digits, of which no two sets are the same double. */
    private static final double LARGEST_WITH_SIX_PLACES = 1e9;

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
        double millionths = Math.rint(value * MILLION);
        if (Math.abs(value) < LARGEST_WITH_SIX_PLACES && millionths / MILLION == value) {
            return fromMillionths((long) millionths);
        }
        return shortest(value).toPlainString();
    }

    /** The quick way for most numbers, as those of daily tables are rounded. */
    private static String fromMillionths(long millionths) {
        long size = Math.abs(millionths);
        StringBuilder text = new StringBuilder(millionths < 0 ? "-" : "");
        text.append(size / MILLION).append('.');
        String places = Long.toString(size % MILLION);
        text.append("0".repeat(PLACES - places.length())).append(places);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, end);
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
