package org.carehomesim.sim.disease;

import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/**
 * Onset and end counted from infection, as some published models do, instead of stage after stage.
 *
 * <p>Latent period, onset and end are drawn independently, and drawn again together until onset does not come before the
 * end of the latent period and the end of infectiousness comes after it. People without symptoms have the same course,
 * with the day of the onset they do not have as the day from which infectiousness falls.
 */
public record TimesSinceInfection(
        @Parameter(
                meaning = "From infection to onset of symptoms",
                unit = "days",
                source = "Lasser 2021: Weibull, mean 6.4, sd 0.8")
        Distribution onsetDays,

        @Parameter(
                meaning = "From infection to the end of infectiousness",
                unit = "days",
                source = "Lasser 2021: Weibull, mean 10.91, sd 3.95")
        Distribution endDays) {}
