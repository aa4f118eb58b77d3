package org.carehomesim.sim.practice;

import org.carehomesim.sim.parameter.Parameter;

/** How often a home itself looks for failures of practice, and how many of them it finds. */
public record OwnAuditParameters(
        @Parameter(meaning = "Days between audits", unit = "days", source = "judgement", min = 1, max = 3650)
        int intervalDays,

        @Parameter(
                meaning = "Probability that an audit finds a failure, which is then mended",
                unit = "probability",
                source = "judgement",
                min = 0,
                max = 1)
        double detection) {}
