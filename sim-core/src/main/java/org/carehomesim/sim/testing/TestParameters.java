package org.carehomesim.sim.testing;

import java.util.NavigableMap;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;

/** One kind of test. */
public record TestParameters(
        @Parameter(
                meaning =
                        "Probability of a positive result by whole days since infection; linear between the days given, 0 before the first, as the last after it; left out: while-infectious holds",
                unit = "probability by day",
                source = "Hellewell 2021: peak 77% on day 4, 50% on day 10")
        NavigableMap<Integer, Double> sensitivityByDay,

        @Parameter(
                meaning = "Probability of a negative result in a person never infected",
                unit = "probability",
                source = "Garcia-Finana 2021 for lateral flow: 0.999; PCR: judgement",
                min = 0,
                max = 1)
        double specificity,

        @Parameter(
                meaning = "From swab to result",
                unit = "days",
                source = "Nguyen 2022: 2 d (1-4) in care homes",
                min = 0,
                max = 30)
        int turnaroundDays,

        @Parameter(
                meaning = "Cost of a test",
                unit = "GBP",
                source = "PCR 25-50, lateral flow 5-6, from memory of NAO and press figures",
                min = 0)
        double costGbp,

        @Parameter(
                meaning =
                        "Probability of a positive result by stage of the infection in place of sensitivity-by-day; left out: by day")
        DetectionWhileInfectious whileInfectious) {

    /** Refuses a test with two sensitivities, or without one. */
    public TestParameters {
        if ((sensitivityByDay == null) == (whileInfectious == null)) {
            throw new InvalidParameterException("a test needs either sensitivity-by-day or while-infectious");
        }
    }
}
