package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/**
 * Units of a home keep to themselves: each carer to one unit, and residents of different units apart. Adherence multiplies
 * the shares of contacts kept within units.
 */
public record Cohorting(
        @Parameter(
                meaning = "Share of care, and of contacts between staff at work, kept within the worker's unit",
                unit = "share",
                source = "leakage of 5-10%, judgement",
                min = 0,
                max = 1)
        double staffShare,

        @Parameter(
                meaning = "Share of contacts of residents anywhere in the home that no longer take place",
                unit = "share",
                source = "leakage of 5-10%, judgement",
                min = 0,
                max = 1)
        double residentShare,

        @Parameter(
                meaning = "The same of residents with dementia",
                unit = "share",
                source = "judgement: as isolation, often not feasible (Rajan 2020)",
                min = 0,
                max = 1)
        double residentShareDementia)
        implements Policy {

    /** Units with a leakage of a tenth, more by residents with dementia. */
    public Cohorting() {
        this(0.9, 0.9, 0.6);
    }

    @Override
    public String summary() {
        return "Units of a home keep to themselves, their carers included.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.staffCohortingShare = staffShare * adherence;
        measures.residentCohortingShare = residentShare * adherence;
        measures.residentCohortingShareDementia = residentShareDementia * adherence;
    }
}
