package org.carehomesim.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.carehomesim.sim.family.FamilyParameters;
import org.carehomesim.sim.place.HomesParameters;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.sim.workforce.AgencyParameters;
import org.carehomesim.sim.workforce.WorkforceParameters;

/**
 * Builds each world once and shares it between the runs and threads that need it.
 *
 * <p>Only the few used last are kept: runs come scenario by scenario, and a national population is large.
 */
final class WorldCache {

    private static final int KEPT = 2;
    private static final float LOAD_FACTOR = 0.75f;

    private final Map<Parameters, FutureTask<World>> worlds = new LinkedHashMap<>(KEPT + 1, LOAD_FACTOR, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Parameters, FutureTask<World>> eldest) {
            return size() > KEPT;
        }
    };

    /** The world of a scenario. */
    World of(Scenario scenario) {
        Parameters parameters =
                new Parameters(scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families());
        FutureTask<World> building;
        synchronized (worlds) {
            building = worlds.computeIfAbsent(parameters, p -> new FutureTask<>(() -> World.of(scenario)));
        }
        // built outside the lock; a second thread that needs the same one waits for the first
        building.run();
        World latest = await(building);
        World world = latest.changedTo(scenario);
        if (world != latest) {
            // the next run is likely of the same scenario, so the tables of this one are kept instead
            keep(parameters, world);
        }
        return world;
    }

    private void keep(Parameters parameters, World world) {
        FutureTask<World> built = new FutureTask<>(() -> world);
        built.run();
        synchronized (worlds) {
            worlds.put(parameters, built);
        }
    }

    private static World await(FutureTask<World> building) {
        try {
            return building.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a world was built", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a world could not be built", e.getCause());
        }
    }

    /** What the dearest part of a world, its population, depends on. */
    private record Parameters(
            HomesParameters homes, WorkforceParameters workforce, AgencyParameters agency, FamilyParameters families) {}
}
