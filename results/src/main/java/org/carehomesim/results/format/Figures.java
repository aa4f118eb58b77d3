package org.carehomesim.results.format;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.carehomesim.results.statistics.Interval;

/**
 * Counts, shares and sums of money with no more digits than a reader can use: 84, not 83.7263.
 *
 * <p>The figures of one statement (a mean and its interval) share their number of decimals.
 */
public final class Figures {

    private static final int SIGNIFICANT = 3;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    /** Below this many runs a share is given as a count of runs, not as a percentage. */
    private static final int FEW_RUNS = 30;

    private Figures() {}

    /** A count or a mean of counts: 12,300, 84, 7.3 or 0.42. */
    public static String count(double value) {
        return decimal(value, decimals(Math.abs(value)));
    }

    /** A number of things that is the same in every run: 6, 85 or 15,513. */
    public static String whole(double value) {
        return format("#,##0", value);
    }

    /** A count with its sign: +84, −7.3 or 0. */
    public static String change(double value) {
        String text = count(value);
        return value > 0 && !isZero(text) ? "+" + text : text;
    }

    /** A change with its sign and its interval: "+41 (33 to 49)". */
    public static String changeWithInterval(double value, Interval interval) {
        String text = withInterval(value, interval);
        return value > 0 && !text.startsWith("0 ") ? "+" + text : text;
    }

    /** A tick of an axis, with as many digits as it needs. */
    public static String tick(double value) {
        String digits = format("#,##0.###", Math.abs(value));
        return sign(value, digits) + digits;
    }

    /** A tick of an axis of changes: +10, 0, −10. */
    public static String changeTick(double value) {
        return value > 0 ? "+" + tick(value) : tick(value);
    }

    /** Two ends: "33 to 49". */
    public static String interval(Interval interval) {
        int decimals = decimals(largest(interval));
        return decimal(interval.low(), decimals) + " to " + decimal(interval.high(), decimals);
    }

    /** A value and its interval: "41 (33 to 49)". */
    public static String withInterval(double value, Interval interval) {
        int decimals = decimals(Math.max(Math.abs(value), largest(interval)));
        return decimal(value, decimals) + " (" + decimal(interval.low(), decimals) + " to "
                + decimal(interval.high(), decimals) + ")";
    }

    /** A sum of money: £850, £12,300 or £1.2 million. */
    public static String money(double pounds) {
        double scale = scale(Math.abs(pounds));
        return pounds(pounds, scale) + scaleName(scale);
    }

    /** A sum of money with its sign. */
    public static String moneyChange(double pounds) {
        String text = money(pounds);
        return pounds > 0 && !text.equals("£0") ? "+" + text : text;
    }

    /** Two sums of money: "£0.8 to £1.4 million". */
    public static String moneyInterval(Interval interval) {
        double scale = scale(largest(interval));
        return pounds(interval.low(), scale) + " to " + pounds(interval.high(), scale) + scaleName(scale);
    }

    /** A sum of money for the ticks of an axis: £1.2m, £250k. */
    public static String shortMoney(double pounds) {
        double size = Math.abs(pounds);
        double scale = size >= BILLION ? BILLION : size >= MILLION ? MILLION : size >= THOUSAND ? THOUSAND : 1;
        String name = scale == BILLION ? "bn" : scale == MILLION ? "m" : scale == THOUSAND ? "k" : "";
        String digits = format("0.###", size / scale);
        return sign(pounds, digits) + "£" + digits + name;
    }

    /** A sum of money with two significant digits, for prices that are known roughly: £29,000. */
    public static String roughMoney(double pounds) {
        double rounded = significant(pounds, 2);
        return money(rounded);
    }

    /**
     * A share of runs: "97%", ">99%"; or "5 of 5 runs" and "0 of 5 runs" if they are few. Other shares of few runs are not
     * counts: runs that are equal count half, or less.
     */
    public static String share(double share, int runs) {
        if (runs < FEW_RUNS && (share == 0 || share == 1)) {
            return format("0", share * runs) + " of " + runs + (runs == 1 ? " run" : " runs");
        }
        if (share > 0.99) {
            return ">99%";
        }
        return share < 0.01 ? "<1%" : percent(share);
    }

    /** A share as a whole percentage. */
    public static String percent(double share) {
        return format("0", share * 100) + "%";
    }

    /** A whole number with every digit: 12,345. */
    public static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static double largest(Interval interval) {
        return Math.max(Math.abs(interval.low()), Math.abs(interval.high()));
    }

    private static int decimals(double size) {
        if (size >= 9.95 || size == 0) {
            return 0;
        }
        return size >= 0.995 ? 1 : 2;
    }

    private static String decimal(double value, int decimals) {
        double shown = Math.abs(value) >= THOUSAND ? significant(value, SIGNIFICANT) : value;
        String digits = format(decimals == 0 ? "#,##0" : decimals == 1 ? "0.0" : "0.00", Math.abs(shown));
        return isZero(digits) ? "0" : sign(value, digits) + digits;
    }

    private static double scale(double size) {
        return size >= 0.9995 * BILLION ? BILLION : size >= 0.9995 * MILLION ? MILLION : 1;
    }

    private static String scaleName(double scale) {
        return scale == BILLION ? " billion" : scale == MILLION ? " million" : "";
    }

    private static String pounds(double pounds, double scale) {
        double size = Math.abs(pounds) / scale;
        String digits = scale == 1
                ? format("#,##0", significant(size, SIGNIFICANT))
                : format(size < 99.95 ? "0.0" : "#,##0", size);
        return isZero(digits) ? "£0" : sign(pounds, digits) + "£" + digits;
    }

    private static double significant(double value, int digits) {
        if (value == 0) {
            return 0;
        }
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(Math.abs(value))) - digits + 1);
        return unit < 1 ? value : Math.rint(value / unit) * unit;
    }

    private static String sign(double value, String digits) {
        return value < 0 && !isZero(digits) ? "−" : "";
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(c -> c == '0' || c == '.' || c == '−');
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
