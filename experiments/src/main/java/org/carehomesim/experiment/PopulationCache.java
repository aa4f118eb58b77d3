package org.carehomesim.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.carehomesim.sim.family.FamilyParameters;
import org.carehomesim.sim.place.HomesParameters;
import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.population.PopulationBuilder;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.workforce.AgencyParameters;
import org.carehomesim.sim.workforce.WorkforceParameters;

/**
 * Builds each population once and shares it between the runs and threads that need it.
 *
 * <p>Only the few used last are kept: runs come scenario by scenario, and a national population is large.
 */
final class PopulationCache {

    private static final int KEPT = 2;
    private static final float LOAD_FACTOR = 0.75f;

    private final Map<Parameters, FutureTask<Population>> populations =
            new LinkedHashMap<>(KEPT + 1, LOAD_FACTOR, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Parameters, FutureTask<Population>> eldest) {
                    return size() > KEPT;
                }
            };

    /** The population of a scenario. */
    Population of(Scenario scenario) {
        Parameters parameters =
                new Parameters(scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families());
        FutureTask<Population> building;
        synchronized (populations) {
            building = populations.computeIfAbsent(parameters, p -> new FutureTask<>(p::build));
        }
        // built outside the lock; a second thread that needs the same one waits for the first
        building.run();
        return await(building);
    }

    private static Population await(FutureTask<Population> building) {
        try {
            return building.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a population was built", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a population could not be built", e.getCause());
        }
    }

    /** What a population depends on. */
    private record Parameters(
            HomesParameters homes, WorkforceParameters workforce, AgencyParameters agency, FamilyParameters families) {

        Population build() {
            return PopulationBuilder.build(homes, workforce, agency, families);
        }
    }
}
