package org.carehomesim.sim.workforce;

import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** Staff who stay at home to care for an ill member of their household. */
public record FamilyAbsenceParameters(
        @Parameter(
                meaning =
                        "Probability that a member of staff stays at home to care for a household member with symptoms",
                unit = "probability",
                source = "judgement",
                min = 0,
                max = 1)
        double probability,

        @Parameter(meaning = "Length of that absence", unit = "days", source = "judgement")
        Distribution days) {}
