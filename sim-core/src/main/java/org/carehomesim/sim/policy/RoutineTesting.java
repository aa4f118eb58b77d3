package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** Staff and residents without symptoms are tested at intervals. Adherence multiplies the uptake of tests. */
public record RoutineTesting(
        @Parameter(
                meaning = "Days between tests of staff, 3.5 for twice a week; 0: none",
                unit = "days",
                source = "DHSC 3 Jul 2020: weekly",
                min = 0,
                max = 365)
        double staffIntervalDays,

        @Parameter(
                meaning = "Days between tests of residents; 0: none",
                unit = "days",
                source = "DHSC 3 Jul 2020: every 28 days",
                min = 0,
                max = 365)
        double residentIntervalDays,

        @Parameter(meaning = "Test used", source = "DHSC 2020: PCR")
        String test,

        @Parameter(
                meaning = "Probability that permanent staff take a test due",
                unit = "probability",
                source = "Nguyen 2022: 0.8",
                min = 0,
                max = 1)
        double staffUptake,

        @Parameter(
                meaning = "Probability that agency staff take a test due",
                unit = "probability",
                source = "Nguyen 2022: 0.6",
                min = 0,
                max = 1)
        double agencyUptake,

        @Parameter(
                meaning = "Probability that a resident takes a test due",
                unit = "probability",
                source = "Rosello 2022: 0.85",
                min = 0,
                max = 1)
        double residentUptake)
        implements Policy {

    /** As in England from July 2020. */
    public RoutineTesting() {
        this(7, 28, "pcr", 0.8, 0.6, 0.85);
    }

    @Override
    public String summary() {
        return "Routine tests (" + test + "): staff " + interval(staffIntervalDays) + ", residents "
                + interval(residentIntervalDays) + ".";
    }

    private static String interval(double days) {
        return days == 0 ? "never" : Wording.every(days);
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.staffTestIntervalDays = staffIntervalDays;
        measures.residentTestIntervalDays = residentIntervalDays;
        measures.routineTest = test;
        measures.staffTestUptake = staffUptake * adherence;
        measures.agencyTestUptake = agencyUptake * adherence;
        measures.residentTestUptake = residentUptake * adherence;
    }
}
