package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/**
 * Contacts of a case with a positive test are quarantined: residents in the same room, and everybody linked to the case by a
 * relation of the home's contact network that can be traced. Adherence is the share of contacts who follow.
 */
public record ContactTracing(
        @Parameter(
                meaning = "Probability that a contact is found and quarantined",
                unit = "probability",
                source = "Lasser 2021: 1",
                min = 0,
                max = 1)
        double probability,

        @Parameter(
                meaning = "Length of quarantine of a contact",
                unit = "days",
                source = "PHE 2020: 14 days; Lasser 2021: 10 days",
                min = 1,
                max = 365)
        int days,

        @Parameter(
                meaning = "Contacts of a quarantined resident relative to an ordinary one",
                unit = "ratio",
                source = "Rosello 2022: 0.25",
                min = 0,
                max = 1)
        double residual,

        @Parameter(
                meaning = "The same for a resident with dementia",
                unit = "ratio",
                source = "judgement: isolation is often not feasible (Rajan 2020)",
                min = 0,
                max = 1)
        double residualDementia)
        implements Policy {

    /** Fourteen days for most contacts. */
    public ContactTracing() {
        this(0.8, 14, 0.25, 0.5);
    }

    @Override
    public String summary() {
        return "Contacts of a case with a positive test are quarantined for " + days + " days.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.tracingProbability = probability * adherence;
        measures.tracingDays = days;
        measures.tracingResidual = residual;
        measures.tracingResidualDementia = residualDementia;
    }
}
