package org.carehomesim.sim.contact;

import org.carehomesim.sim.parameter.Parameter;

/** Hand hygiene: it lowers transmission in contacts of care and from shared surfaces. */
public record HandHygieneParameters(
        @Parameter(
                meaning = "Share of contacts of care and touches of surfaces followed by hand hygiene",
                unit = "share",
                source = "Assab and Temime 2016: 0.15",
                min = 0,
                max = 1)
        double compliance,

        @Parameter(
                meaning = "Reduction of transmission in a contact or touch followed by hand hygiene",
                unit = "share",
                source = "judgement by pathogen",
                min = 0,
                max = 1)
        double effect) {

    /** What hand hygiene leaves of transmission by hands. */
    double transmissionLeft() {
        return 1 - compliance * effect;
    }
}
