package org.carehomesim.sim.parameter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A number that changes by date: linear between the given dates, constant before the first and after the last.
 *
 * <p>In a scenario file: a bare number, a mapping of ISO dates to numbers, or a column of a data file.
 *
 * @param points values by date, at least one
 */
public record DateSeries(NavigableMap<LocalDate, Double> points) {

    /** Copies the points and refuses an empty or non-finite series. */
    public DateSeries {
        if (points.isEmpty()) {
            throw new InvalidParameterException("a series by date needs at least one date");
        }
        points.forEach((date, value) -> {
            if (!Double.isFinite(value)) {
                throw new InvalidParameterException("value at " + date + " must be a finite number but is " + value);
            }
        });
        points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
    }

    /** The same value on every date. */
    public static DateSeries constant(double value) {
        return new DateSeries(new TreeMap<>(Map.of(LocalDate.EPOCH, value)));
    }

    /** Value on {@code date}. */
    public double at(LocalDate date) {
        Map.Entry<LocalDate, Double> before = points.floorEntry(date);
        Map.Entry<LocalDate, Double> after = points.ceilingEntry(date);
        if (before == null) {
            return points.firstEntry().getValue();
        }
        if (after == null || after.getKey().equals(before.getKey())) {
            return before.getValue();
        }
        double span = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        double part = ChronoUnit.DAYS.between(before.getKey(), date) / span;
        return before.getValue() + part * (after.getValue() - before.getValue());
    }

    /** Values on {@code days} consecutive dates from {@code start}. */
    public double[] daily(LocalDate start, int days) {
        double[] values = new double[days];
        for (int day = 0; day < days; day++) {
            values[day] = at(start.plusDays(day));
        }
        return values;
    }

    /** The series with every value multiplied by {@code factor}. */
    public DateSeries times(double factor) {
        TreeMap<LocalDate, Double> scaled = new TreeMap<>();
        points.forEach((date, value) -> scaled.put(date, value * factor));
        return new DateSeries(scaled);
    }

    /** The series with every date {@code days} days earlier. */
    public DateSeries earlierBy(int days) {
        TreeMap<LocalDate, Double> moved = new TreeMap<>();
        points.forEach((date, value) -> moved.put(date.minusDays(days), value));
        return new DateSeries(moved);
    }

    /**
     * The series with the value at every date replaced by the mean of the values within {@code days} days around it.
     *
     * @param days an odd number of days, at least 1
     */
    public DateSeries meanOver(int days) {
        TreeMap<LocalDate, Double> means = new TreeMap<>();
        for (LocalDate date : points.keySet()) {
            LocalDate from = date.minusDays(days / 2);
            LocalDate to = date.plusDays(days / 2);
            double sum = 0;
            int count = 0;
            for (double value : points.subMap(from, true, to, true).values()) {
                sum += value;
                count++;
            }
            means.put(date, sum / count);
        }
        return new DateSeries(means);
    }
}
