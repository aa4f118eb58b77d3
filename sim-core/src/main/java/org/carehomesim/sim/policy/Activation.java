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
        double adherence,

        @Parameter(meaning = "Homes that the policy is limited to; left out: all")
        HomeSelection where,

        @Parameter(
                meaning = "Days over which adherence rises evenly to its full height; 0 or 1: at once",
                unit = "days",
                min = 0,
                max = 3650)
        int phaseInDays) {

    /** Every home, fully, all the time. */
    public static final Activation ALWAYS = new Activation(null, null, null, 1, 1);

    /** In all homes, at once. */
    public Activation(LocalDate from, LocalDate until, Trigger trigger, double uptake, double adherence) {
        this(from, until, trigger, uptake, adherence, null, 0);
    }

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

    /** How far the policy is followed on a day in force, 0 being the first. */
    public double adherenceOn(int dayInForce) {
        return isPhasingIn(dayInForce) ? adherence * (dayInForce + 1) / phaseInDays : adherence;
    }

    /** Whether adherence is still rising on a day in force, 0 being the first. */
    public boolean isPhasingIn(int dayInForce) {
        return dayInForce + 1 < phaseInDays;
    }

    /** Whether the policy is ever followed anywhere. */
    public boolean isEffective() {
        return adherence > 0 && uptake > 0;
    }

    /** Whether there may be a home and a day with this and another activation in force. */
    public boolean mayMeet(Activation other) {
        boolean before = until != null && other.from != null && !until.isAfter(other.from);
        boolean after = other.until != null && from != null && !other.until.isAfter(from);
        return isEffective()
                && other.isEffective()
                && !before
                && !after
                && (where == null || other.where == null || where.mayOverlap(other.where));
    }
}
