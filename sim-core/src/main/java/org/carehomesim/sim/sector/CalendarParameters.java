package org.carehomesim.sim.sector;

import java.time.LocalDate;
import org.carehomesim.sim.parameter.Parameter;

/** The period simulated. */
public record CalendarParameters(
        @Parameter(meaning = "Date of day 0") LocalDate start,

        @Parameter(meaning = "Length of a run", unit = "days", min = 1, max = 3660)
        int days) {}
