package org.carehomesim.sim.population;

import org.carehomesim.sim.family.FamilyParameters;
import org.carehomesim.sim.place.HomesParameters;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.workforce.AgencyParameters;
import org.carehomesim.sim.workforce.WorkforceParameters;

/** What a population is built from: equal parameters give equal populations. */
record PopulationParameters(
        HomesParameters homes, WorkforceParameters workforce, AgencyParameters agency, FamilyParameters families) {

    /** Random streams of the population, the same in every run. */
    Streams streams() {
        return new Streams(homes.populationSeed(), 0);
    }
}
