package org.carehomesim.sim.population;

import org.carehomesim.sim.family.FamilyParameters;
import org.carehomesim.sim.place.HomesParameters;
import org.carehomesim.sim.workforce.AgencyParameters;
import org.carehomesim.sim.workforce.WorkforceParameters;

/** Builds the people and places of a scenario from its parameters; the same parameters give the same population. */
public final class PopulationBuilder {

    private PopulationBuilder() {}

    /** Builds the population. */
    public static Population build(
            HomesParameters homes, WorkforceParameters workforce, AgencyParameters agency, FamilyParameters families) {
        return new Population();
    }
}
