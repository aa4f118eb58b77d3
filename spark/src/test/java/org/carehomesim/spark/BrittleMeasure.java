package org.carehomesim.spark;

import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.policy.Policy;

/** An added measure that works in some replicates and breaks the run in others, as its uncertain adherence falls out. */
public record BrittleMeasure() implements Policy {

    private static final double BREAKS_ABOVE = 0.7;

    @Override
    public String summary() {
        return "Staff fear less, but only up to a point.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        if (adherence > BREAKS_ABOVE) {
            throw new IllegalStateException("the measure broke at an adherence of " + adherence);
        }
        measures.fearFactor *= 1 - adherence;
    }
}
