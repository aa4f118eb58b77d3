package org.carehomesim.results.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text in the shortest decimal form that reads back as the same number, never with an exponent. */
public final class Numbers {

    /** Room that any number fits into: up to 309 digits before the point or, after {@code 0.}, 324 zeros and digits more. */
    static final int LONGEST = 352;

    /** Whole numbers up to this size are exact as {@code long}. */
    private static final double LARGEST_EXACT_WHOLE = 1L << 53;

    private static final int PLACES = 6;
    private static final int MILLION = 1_000_000;

    /** Below it, numbers with six decimal places have at most 15 digits, of which no two sets are the same double. */
    private static final double LARGEST_WITH_SIX_PLACES = 1e9;

    /** The digits of 00, 01, ... 99, one pair after the other. */
    private static final byte[] PAIRS = pairs();

    private Numbers() {}

    /**
     * Writes a number.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static String text(double value) {
        byte[] digits = new byte[LONGEST];
        return new String(digits, 0, write(value, digits, 0), ISO_8859_1);
    }

    /**
     * Writes a number into a buffer.
     *
     * @param buffer with room for {@link #LONGEST} bytes from {@code start} on
     * @return the end of what was written
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    static int write(double value, byte[] buffer, int start) {
        long whole = (long) value;
        if (whole == value && Math.abs(value) <= LARGEST_EXACT_WHOLE) {
            return write(whole, buffer, start);
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("only finite numbers can be written, not " + value);
        }
        double millionths = Math.rint(value * MILLION);
        if (Math.abs(value) < LARGEST_WITH_SIX_PLACES && millionths / MILLION == value) {
            return writeMillionths((long) millionths, buffer, start);
        }
        return writeAscii(shortest(value).toPlainString(), buffer, start);
    }

    /**
     * Writes a whole number into a buffer.
     *
     * @param buffer with room for 20 bytes from {@code start} on
     * @return the end of what was written
     */
    static int write(long value, byte[] buffer, int start) {
        if (value >= 0 && value < 10) {
            buffer[start] = (byte) ('0' + value);
            return start + 1;
        }
        if (value < 0) {
            return writeAscii(Long.toString(value), buffer, start);
        }
        int end = start + digits(value);
        writeBackwards(value, buffer, end);
        return end;
    }

    /** The quick way for most numbers, as those of daily tables are rounded. */
    private static int writeMillionths(long millionths, byte[] buffer, int start) {
        int at = start;
        if (millionths < 0) {
            buffer[at++] = '-';
        }
        long size = Math.abs(millionths);
        int point = write(size / MILLION, buffer, at);
        int end = point + 1 + PLACES;
        // a leading 1 keeps the zeros behind the point, which takes its place
        writeBackwards(size % MILLION + MILLION, buffer, end);
        buffer[point] = '.';
        while (buffer[end - 1] == '0') {
            end--;
        }
        return end;
    }

    private static int digits(long value) {
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /** Writes all digits of a number that is not negative, two at a time. */
    private static void writeBackwards(long value, byte[] buffer, int end) {
        int at = end;
        long rest = value;
        while (rest >= 10) {
            int pair = 2 * (int) (rest % 100);
            rest /= 100;
            buffer[--at] = PAIRS[pair + 1];
            buffer[--at] = PAIRS[pair];
        }
        if (rest > 0) {
            buffer[--at] = (byte) ('0' + rest);
        }
    }

    private static int writeAscii(String text, byte[] buffer, int start) {
        byte[] bytes = text.getBytes(ISO_8859_1);
        System.arraycopy(bytes, 0, buffer, start, bytes.length);
        return start + bytes.length;
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int pair = 0; pair < 100; pair++) {
            pairs[2 * pair] = (byte) ('0' + pair / 10);
            pairs[2 * pair + 1] = (byte) ('0' + pair % 10);
        }
        return pairs;
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
