package org.carehomesim.results.report;

import java.time.LocalDate;
import java.util.List;
import org.carehomesim.results.statistics.Bands;

/**
 * Counts of one scenario over dates.
 *
 * @param dates last day of each period
 * @param bands the runs at each date
 */
public record Curve(List<LocalDate> dates, Bands bands) {}
