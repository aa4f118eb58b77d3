package org.carehomesim.results.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Equal periods of whole days within a run, such as weeks.
 *
 * @param start date of day 0 of the run
 * @param lastDays number of the last day of each period, in order
 * @param length days in a period
 */
public record Periods(LocalDate start, List<Integer> lastDays, int length) {

    /** All complete periods of {@code length} days in a run of {@code days} days, one of them ending on {@code end}. */
    public static Periods endingOn(LocalDate end, int length, LocalDate start, int days) {
        int offset = (int) Math.floorMod(ChronoUnit.DAYS.between(start, end), (long) length);
        List<Integer> ends = Stream.iterate(offset, day -> day < days, day -> day + length)
                .filter(day -> day >= length - 1)
                .toList();
        return new Periods(start, ends, length);
    }

    /** Complete periods of a run counted from its first day. */
    public static Periods fromStart(int length, LocalDate start, int days) {
        return endingOn(start.plusDays(length - 1L), length, start, days);
    }

    /** Dates of the last days. */
    public List<LocalDate> dates() {
        return lastDays.stream().map(start::plusDays).toList();
    }

    /** Sums of daily counts over each period. */
    public int[] sums(int[] daily) {
        int[] sums = new int[lastDays.size()];
        for (int period = 0; period < sums.length; period++) {
            int last = lastDays.get(period);
            for (int day = last - length + 1; day <= last; day++) {
                sums[period] += daily[day];
            }
        }
        return sums;
    }

    /** Counts on the last day of each period. */
    public int[] last(int[] daily) {
        int[] last = new int[lastDays.size()];
        for (int period = 0; period < last.length; period++) {
            last[period] = daily[lastDays.get(period)];
        }
        return last;
    }
}
