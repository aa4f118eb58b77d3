package org.carehomesim.sim.policy;

import java.util.Objects;
import java.util.stream.Stream;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;

/** What sets a policy off, besides its dates: exactly one of the conditions, as far as the home can know. */
public record Trigger(
        @Parameter(meaning = "Known cases (symptoms or positive tests) in the home so far", unit = "people", min = 1)
        Integer knownCasesInHome,

        @Parameter(meaning = "New infections in the region", unit = "per 100,000 people and day", min = 0)
        Double regionalIncidence,

        @Parameter(
                meaning = "Days in force after the condition last became more pressing; left out: until the end",
                unit = "days",
                min = 1)
        Integer forDays,

        @Parameter(meaning = "Share of the home's permanent staff who are absent", unit = "share", min = 0, max = 1)
        Double absentStaffShare) {

    /** Refuses none or several conditions. */
    public Trigger {
        long conditions = Stream.of(knownCasesInHome, regionalIncidence, absentStaffShare)
                .filter(Objects::nonNull)
                .count();
        if (conditions != 1) {
            throw new InvalidParameterException("a trigger needs exactly one of known-cases-in-home, regional-incidence"
                    + " and absent-staff-share");
        }
    }
}
