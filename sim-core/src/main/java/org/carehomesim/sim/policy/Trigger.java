package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;

/** What sets a policy off, besides its dates: exactly one of the two conditions, as far as the home can know. */
public record Trigger(
        @Parameter(meaning = "Known cases (symptoms or positive tests) in the home so far", unit = "people", min = 1)
        Integer knownCasesInHome,

        @Parameter(meaning = "New infections in the region", unit = "per 100,000 people and day", min = 0)
        Double regionalIncidence,

        @Parameter(
                meaning = "Days in force after the condition last became more pressing; left out: until the end",
                unit = "days",
                min = 1)
        Integer forDays) {

    /** Refuses none or both conditions. */
    public Trigger {
        if ((knownCasesInHome == null) == (regionalIncidence == null)) {
            throw new InvalidParameterException(
                    "a trigger needs exactly one of known-cases-in-home and regional-incidence");
        }
    }
}
