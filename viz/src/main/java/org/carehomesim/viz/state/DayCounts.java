package org.carehomesim.viz.state;

import java.time.LocalDate;

/**
 * The residents of all homes on one day.
 *
 * @param date date of the day
 * @param infectious residents infectious at the end of the day
 * @param newInfections residents infected on the day
 * @param deaths residents who died of the infection so far
 */
public record DayCounts(LocalDate date, int infectious, int newInfections, int deaths) {}
