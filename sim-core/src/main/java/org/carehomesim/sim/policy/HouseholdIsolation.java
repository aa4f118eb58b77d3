package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** Staff stay at home when a member of their household has symptoms. */
public record HouseholdIsolation(
        @Parameter(
                meaning = "Length of isolation from the first symptoms in the household",
                unit = "days",
                source = "UK guidance of 16 March 2020: 14 days",
                min = 1,
                max = 365)
        int days)
        implements Policy {

    /** As in the United Kingdom from 16 March 2020. */
    public HouseholdIsolation() {
        this(14);
    }

    @Override
    public String summary() {
        return "Staff stay at home for " + days + " days when a member of their household has symptoms.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.householdIsolationProbability = adherence;
        measures.householdIsolationDays = days;
    }
}
