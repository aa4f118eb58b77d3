package org.carehomesim.sim.policy;

import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.InvalidParameterException;
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
                source = "Rosello 2022: residual infectiousness 0.25",
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
                meaning = "Step-down places of a council per 1,000 beds of its homes that follow the rule",
                unit = "places per 1,000 beds",
                source = "England, January 2021: about 2,000 designated beds for 457,000, from memory",
                min = 0,
                max = 1000)
        double stepDownPlacesPer1000Beds,

        @Parameter(
                meaning = "Length of a stay in a step-down place",
                unit = "days",
                source = "DHSC December 2020, designated settings: 14 days, from memory",
                min = 1,
                max = 365)
        int stepDownDays,

        @Parameter(
                meaning = "Whether only patients with a positive test before discharge go to a step-down place, and the"
                        + " others home",
                source = "DHSC December 2020, designated settings: yes; Hong Kong 2020, for contacts: no; from memory")
        boolean stepDownOnlyPositive,

        @Parameter(
                meaning =
                        "Test on leaving a step-down place, after a positive one again after retest-days; left out: none",
                source = "judgement")
        String stepDownLeavingTest,

        @Parameter(
                meaning = "Hazard of infection of a patient in a step-down place if all the others there were fully"
                        + " infectious; 0: off",
                unit = "per day",
                source = "judgement: 10 contacts a day at 0.02 each, a quarter of it with single rooms and equipment",
                min = 0,
                max = 10)
        double stepDownTransmission,

        @Parameter(
                meaning = "Cost of a step-down place, taken or not",
                unit = "GBP per place and day",
                source = "judgement: half more than the fee of a home, 650-700 a week (LaingBuisson, from memory)",
                min = 0)
        double stepDownGbpPerPlaceDay,

        @Parameter(
                meaning = "Who pays for step-down places",
                source = "England 2020: NHS discharge funding, from memory")
        Payer stepDownPayer)
        implements Policy {

    private static final double PER_1000 = 1000;

    /** Refuses step-down without places, where every patient would wait for good. */
    public HospitalDischarge {
        if (rule == DischargeRule.STEP_DOWN && stepDownPlacesPer1000Beds == 0) {
            throw new InvalidParameterException("the rule step-down needs step-down-places-per1000-beds above 0");
        }
    }

    /** As before April 2020: no test, no quarantine. */
    public HospitalDischarge() {
        this(DischargeRule.UNRESTRICTED, 14, "pcr", 7, 0.25, 0.5);
    }

    /** With the defaults of step-down places: 5 per 1,000 beds, for everybody. */
    public HospitalDischarge(
            DischargeRule rule,
            int quarantineDays,
            String test,
            int retestDays,
            double residual,
            double residualDementia) {
        this(
                rule,
                quarantineDays,
                test,
                retestDays,
                residual,
                residualDementia,
                5,
                14,
                false,
                null,
                0.05,
                150,
                Payer.NHS);
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
            case STEP_DOWN ->
                (stepDownOnlyPositive ? "Hospital patients with a positive test" : "Hospital patients") + " stay "
                        + stepDownDays + " days in step-down places before they move into homes.";
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
        boolean stepDown = rule == DischargeRule.STEP_DOWN;
        measures.stepDownPlacesPerBed = stepDown ? adherence * stepDownPlacesPer1000Beds / PER_1000 : 0;
        measures.stepDownDays = stepDownDays;
        measures.stepDownOnlyPositive = stepDownOnlyPositive;
        measures.stepDownLeavingTest = stepDown ? stepDownLeavingTest : null;
        measures.stepDownTransmission = stepDownTransmission;
        measures.stepDownGbpPerPlaceDay = stepDownGbpPerPlaceDay;
        measures.stepDownPayer = stepDownPayer;
    }
}
