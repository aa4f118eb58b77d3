package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** The rule for residents who come from hospital. Adherence is the share of discharges that follow the rule. */
public record HospitalDischarge(
        @Parameter(meaning = "Rule for residents who come from hospital")
        DischargeRule rule,

        @Parameter(
                meaning = "Length of quarantine",
                unit = "days",
                source = "DHSC 15 Apr 2020: 14 days",
                min = 0,
                max = 365)
        int quarantineDays,

        @Parameter(meaning = "Test used before discharge", source = "DHSC 15 Apr 2020: PCR")
        String test,

        @Parameter(
                meaning = "Days that a patient with a positive test waits before the next test",
                unit = "days",
                source = "judgement",
                min = 1,
                max = 365)
        int retestDays,

        @Parameter(
                meaning = "Contacts of a quarantined resident relative to an ordinary one",
                unit = "ratio",
                source = "evidence 7: 14 d isolation residual 0.25 (Rosello 2022)",
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

    /** As before April 2020: no test, no quarantine. */
    public HospitalDischarge() {
        this(DischargeRule.UNRESTRICTED, 14, "pcr", 7, 0.25, 0.5);
    }

    @Override
    public String summary() {
        return switch (rule) {
            case UNRESTRICTED -> "Hospital patients move into homes at once, without test or quarantine.";
            case TEST -> "Hospital patients are tested and move into homes when negative.";
            case QUARANTINE ->
                "Residents who come from hospital are quarantined in the home for " + quarantineDays + " days.";
            case ONLY_IF_QUARANTINE_POSSIBLE ->
                "Hospital patients move only into homes that can quarantine them for " + quarantineDays
                        + " days; the others wait in hospital.";
        };
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.dischargeRule = rule;
        measures.dischargeRuleShare = adherence;
        measures.quarantineDays = quarantineDays;
        measures.dischargeTest = test;
        measures.dischargeRetestDays = retestDays;
        measures.quarantineResidual = residual;
        measures.quarantineResidualDementia = residualDementia;
    }
}
