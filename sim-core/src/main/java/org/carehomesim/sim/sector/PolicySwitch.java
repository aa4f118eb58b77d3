package org.carehomesim.sim.sector;

import java.time.LocalDate;

/**
 * A policy that somebody who watched a run switched on or off.
 *
 * @param day first day on which it counts; the first day of the run is 0
 * @param date date of that day
 * @param policy label of the policy in the scenario
 * @param on whether it was switched on
 */
public record PolicySwitch(int day, LocalDate date, String policy, boolean on) {}
