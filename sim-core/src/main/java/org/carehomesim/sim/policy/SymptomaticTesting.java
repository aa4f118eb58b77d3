package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** Residents and staff are tested when they get symptoms. Adherence multiplies the shares. */
public record SymptomaticTesting(
        @Parameter(meaning = "Test used", source = "PHE 2020: PCR")
        String test,

        @Parameter(
                meaning = "Share of residents with symptoms who are tested",
                unit = "share",
                source = "Rosello 2022: 0.9 of people with symptoms",
                min = 0,
                max = 1)
        double residentShare,

        @Parameter(
                meaning = "Share of staff with symptoms who are tested",
                unit = "share",
                source = "Rosello 2022: 0.9 of people with symptoms",
                min = 0,
                max = 1)
        double staffShare,

        @Parameter(
                meaning = "Whether those are tested, too, who are in isolation or quarantine when symptoms begin",
                source = "England: yes; Lasser 2021: no")
        boolean alsoIsolated)
        implements Policy {

    /** PCR for nearly everybody with symptoms. */
    public SymptomaticTesting() {
        this("pcr", 0.9, 0.9, true);
    }

    @Override
    public String summary() {
        return "Residents and staff are tested when they get symptoms.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.symptomaticTest = adherence > 0 ? test : null;
        measures.symptomaticTestResidentShare = residentShare * adherence;
        measures.symptomaticTestStaffShare = staffShare * adherence;
        measures.symptomaticTestAlsoIsolated = alsoIsolated;
    }
}
