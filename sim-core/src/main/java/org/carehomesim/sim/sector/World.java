package org.carehomesim.sim.sector;

import java.util.List;
import org.carehomesim.sim.contact.ContactNetworkParameters;
import org.carehomesim.sim.contact.ContactNetworks;
import org.carehomesim.sim.contact.HouseholdHazards;
import org.carehomesim.sim.disease.DiseaseParameters;
import org.carehomesim.sim.family.FamilyParameters;
import org.carehomesim.sim.place.HomesParameters;
import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.population.PopulationBuilder;
import org.carehomesim.sim.workforce.AgencyParameters;
import org.carehomesim.sim.workforce.WorkforceParameters;

/**
 * What runs share and never change: the people and places at the start, and tables that follow from parameters alone.
 *
 * <p>Built once and used by all runs and threads whose parameters are the same. It does not depend on the seed.
 */
public final class World {

    private final PopulationSource populationSource;
    private final NetworkSource networkSource;
    private final HouseholdSource householdSource;
    private final Population population;
    private final ContactNetworks networks;
    private final HouseholdHazards householdHazards;

    private World(Scenario scenario, World earlier) {
        populationSource = PopulationSource.of(scenario);
        networkSource = new NetworkSource(scenario.contact().networks());
        householdSource = new HouseholdSource(scenario.contact().householdSecondaryAttackRate(), scenario.disease());
        boolean samePopulation = earlier != null && earlier.populationSource.equals(populationSource);
        population = samePopulation ? earlier.population : populationSource.build();
        networks = samePopulation && earlier.networkSource.equals(networkSource)
                ? earlier.networks
                : new ContactNetworks(networkSource.networks(), population.homes());
        householdHazards = earlier != null && earlier.householdSource.equals(householdSource)
                ? earlier.householdHazards
                : new HouseholdHazards(householdSource.secondaryAttackRate(), householdSource.disease());
    }

    /**
     * Builds the world of a scenario.
     *
     * @throws org.carehomesim.sim.parameter.InvalidParameterException if parameters contradict each other
     */
    public static World of(Scenario scenario) {
        return new World(scenario, null);
    }

    /** The world of another scenario: what follows from parameters that are the same is taken over. */
    public World changedTo(Scenario scenario) {
        World changed = new World(scenario, this);
        return changed.isSameAs(this) ? this : changed;
    }

    private boolean isSameAs(World other) {
        return population == other.population
                && networks == other.networks
                && householdHazards == other.householdHazards;
    }

    /** People and places at the start. */
    public Population population() {
        return population;
    }

    ContactNetworks networks() {
        return networks;
    }

    HouseholdHazards householdHazards() {
        return householdHazards;
    }

    /** What the population depends on. */
    private record PopulationSource(
            HomesParameters homes, WorkforceParameters workforce, AgencyParameters agency, FamilyParameters families) {

        static PopulationSource of(Scenario scenario) {
            return new PopulationSource(scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families());
        }

        Population build() {
            return PopulationBuilder.build(homes, workforce, agency, families);
        }
    }

    /** What the contact networks depend on beside the homes. */
    private record NetworkSource(List<ContactNetworkParameters> networks) {}

    /** What the hazards in households depend on. */
    private record HouseholdSource(double secondaryAttackRate, DiseaseParameters disease) {}
}
