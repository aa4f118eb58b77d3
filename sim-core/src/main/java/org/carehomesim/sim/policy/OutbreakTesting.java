package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/**
 * A home that comes to know of a case has everybody tested at once, and again at intervals until there is no new case for
 * some time. Adherence multiplies the uptake of tests.
 */
public record OutbreakTesting(
        @Parameter(
                meaning = "Days between two rounds of tests",
                unit = "days",
                source = "DHSC 2020: a second round after 4-7 days, then weekly; from memory",
                min = 1,
                max = 365)
        int intervalDays,

        @Parameter(
                meaning = "Days without a new case after which rounds end",
                unit = "days",
                source = "DHSC 2020: 14 days, an outbreak being over after 28; from memory",
                min = 1,
                max = 365)
        int quietDays,

        @Parameter(meaning = "Test used", source = "DHSC 2020: PCR")
        String test,

        @Parameter(
                meaning = "Probability that a resident takes part in a round",
                unit = "probability",
                source = "Rosello 2022: 0.85",
                min = 0,
                max = 1)
        double residentUptake,

        @Parameter(
                meaning = "Probability that a member of staff at work takes part in a round",
                unit = "probability",
                source = "Nguyen 2022, routine tests: 0.8",
                min = 0,
                max = 1)
        double staffUptake)
        implements Policy {

    /** Weekly rounds until two weeks without a new case. */
    public OutbreakTesting() {
        this(7, 14, "pcr", 0.85, 0.8);
    }

    @Override
    public String summary() {
        return "Everybody in a home with a case is tested, every " + intervalDays + " days until there is none for "
                + quietDays + " days.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.outbreakTest = adherence > 0 ? test : null;
        measures.outbreakTestIntervalDays = intervalDays;
        measures.outbreakQuietDays = quietDays;
        measures.outbreakTestResidentUptake = residentUptake * adherence;
        measures.outbreakTestStaffUptake = staffUptake * adherence;
    }
}
