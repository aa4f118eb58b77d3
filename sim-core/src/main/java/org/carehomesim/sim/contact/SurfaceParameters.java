package org.carehomesim.sim.contact;

import java.util.Locale;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;

/** Infection by way of surfaces that infectious people contaminate and others touch. */
public record SurfaceParameters(
        @Parameter(meaning = "Whose surfaces are shared: those of a unit or of the whole home", source = "judgement")
        Scope scope,

        @Parameter(
                meaning = "Hazard of infection from one touch where each bed's surfaces hold what one fully infectious"
                        + " person leaves in a day, with hands never cleaned",
                unit = "per touch",
                source = "calibrated by pathogen",
                min = 0,
                max = 10)
        double transmissionPerTouch,

        @Parameter(
                meaning = "Touches of shared surfaces by a resident",
                unit = "per day",
                source = "judgement; only the product with the hazard of a touch matters",
                min = 0)
        double residentTouchesPerDay,

        @Parameter(
                meaning = "Touches of shared surfaces by a member of staff",
                unit = "per shift worked",
                source = "judgement; only the product with the hazard of a touch matters",
                min = 0)
        double staffTouchesPerShift,

        @Parameter(
                meaning = "Share of the contamination that dies off",
                unit = "share per day",
                source = "by pathogen",
                min = 0,
                max = 1)
        double decayPerDay,

        @Parameter(
                meaning = "Share of the contamination that ordinary cleaning removes",
                unit = "share per day",
                source = "judgement",
                min = 0,
                max = 1)
        double cleanedPerDay) {

    /** Only units and homes are places of shared surfaces. */
    public SurfaceParameters {
        if (scope != Scope.UNIT && scope != Scope.HOME) {
            throw new InvalidParameterException("scope of surfaces must be unit or home but is "
                    + scope.name().toLowerCase(Locale.ROOT));
        }
    }
}
