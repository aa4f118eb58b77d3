package org.carehomesim.sim.policy;

import java.time.LocalDate;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;

/** When, where and how strictly a policy applies. */
public record Activation(
        @Parameter(meaning = "First day in force; left out: from the start")
        LocalDate from,

        @Parameter(meaning = "First day no longer in force; left out: to the end")
        LocalDate until,

        @Parameter(meaning = "Condition that must be met besides the dates; left out: none")
        Trigger trigger,

        @Parameter(meaning = "Share of homes that take the policy up", unit = "share", min = 0, max = 1)
        double uptake,

        @Parameter(meaning = "How far the policy is followed where it is taken up", unit = "share", min = 0, max = 1)
        double adherence) {

    /** Every home, fully, all the time. */
    public static final Activation ALWAYS = new Activation(null, null, null, 1, 1);

    /** Refuses a period that ends before it starts. */
    public Activation {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new InvalidParameterException("until (" + until + ") must be after from (" + from + ")");
        }
    }

    /** Whether the dates allow the policy on {@code date}. */
    public boolean covers(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
    }
}
