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
        double residentShareDementia,

        @Parameter(
                meaning = "Share of beds that must be empty for a home to have the space to cohort",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double emptyBedShare,

        @Parameter(
                meaning =
                        "Contacts of an isolated case cared for in a cohort of cases, relative to isolation alone; 1: no"
                                + " cohort of cases",
                unit = "ratio",
                source = "judgement",
                min = 0,
                max = 1)
        double caseContacts,

        @Parameter(
                meaning = "Carers wanted on every shift beyond the ordinary while cases are cared for in a cohort",
                unit = "carers per shift",
                source = "judgement",
                min = 0,
                max = 100)
        int caseCarers)
        implements Policy {

    /** Units with a leakage of a tenth, more by residents with dementia. */
    public Cohorting() {
        this(0.9, 0.9, 0.6, 0.05, 0.5, 1);
    }

    /** Units apart without a cohort of cases, for which no empty beds are needed. */
    public Cohorting(double staffShare, double residentShare, double residentShareDementia) {
        this(staffShare, residentShare, residentShareDementia, 0, 1, 0);
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
        measures.cohortingEmptyBedShare = emptyBedShare;
        measures.caseCohortContactFactor = 1 - adherence * (1 - caseContacts);
        measures.caseCohortCarers = (int) Math.round(adherence * caseCarers);
    }
}
