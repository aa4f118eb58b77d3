package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** Residents with symptoms or a positive test are isolated. Adherence is the share of cases that are isolated. */
public record SymptomaticIsolation(
        @Parameter(
                meaning = "Probability that a case the home notices is isolated",
                unit = "probability",
                source = "Rosello 2022: 0.8",
                min = 0,
                max = 1)
        double probability,

        @Parameter(
                meaning = "From onset of symptoms to isolation",
                unit = "days",
                source = "Rosello 2022: 1 day; longer without preparation, judgement",
                min = 0,
                max = 30)
        double delayDays,

        @Parameter(meaning = "Length of isolation", unit = "days", source = "PHE 2020: 14 days", min = 1, max = 365)
        int days,

        @Parameter(
                meaning = "Contacts of an isolated resident relative to an ordinary one",
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
        double residualDementia,

        @Parameter(
                meaning = "Share of isolated cases who are isolated in hospital",
                unit = "share",
                source = "0 in England; 1 in Hong Kong in the first wave (Lum 2020)",
                min = 0,
                max = 1)
        double inHospital)
        implements Policy {

    /** Isolation in the own room as advised in England from 13 March 2020. */
    public SymptomaticIsolation() {
        this(0.8, 2, 14, 0.25, 0.5, 0);
    }

    @Override
    public String summary() {
        return "Residents with symptoms or a positive test are isolated for " + days + " days"
                + (inHospital > 0 ? ", in hospital where possible." : ".");
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.isolationProbability = probability * adherence;
        measures.isolationDelayDays = delayDays;
        measures.isolationDays = days;
        measures.isolationResidual = residual;
        measures.isolationResidualDementia = residualDementia;
        measures.hospitalIsolationProbability = inHospital;
    }
}
