package org.carehomesim.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;

/** Carries out runs with the model itself. */
public final class ModelRuns implements RunFunction {

    private final Map<String, ResolvedScenario> scenarios = new LinkedHashMap<>();
    private final boolean lineList;
    private final WorldCache worlds = new WorldCache();

    /**
     * Prepares runs of some scenarios.
     *
     * @param scenarios the scenarios, each with a name of its own
     * @param lineList whether every infection is recorded
     */
    public ModelRuns(List<ResolvedScenario> scenarios, boolean lineList) {
        for (ResolvedScenario scenario : scenarios) {
            this.scenarios.put(scenario.name(), scenario);
        }
        this.lineList = lineList;
    }

    /**
     * Sets up a run of each scenario without carrying it out, to find out before a batch starts whether its parameters go
     * together.
     *
     * @param seed random seed
     * @throws InvalidParameterException naming the first scenario whose parameters do not
     */
    public void check(long seed) {
        for (String name : scenarios.keySet()) {
            try {
                sector(scenarios.get(name), new RunKey(name, 0, seed));
            } catch (InvalidParameterException e) {
                InvalidParameterException named =
                        new InvalidParameterException("scenario " + name + ": " + e.getMessage());
                named.initCause(e);
                throw named;
            }
        }
    }

    @Override
    public RunRecord run(RunKey key) {
        return run(scenarios.get(key.scenario()), key);
    }

    /**
     * Carries out a run of a scenario that need not be among those prepared; worlds are shared all the same. May be
     * called from several threads at once.
     *
     * @param scenario the scenario of the key's name
     * @param key which run
     * @return what was recorded
     */
    public RunRecord run(ResolvedScenario scenario, RunKey key) {
        return sector(scenario, key).run();
    }

    private CareSector sector(ResolvedScenario resolved, RunKey key) {
        Scenario scenario = resolved.forReplicate(key.seed(), key.replicate());
        return new CareSector(scenario, worlds.of(scenario), key.seed(), key.replicate(), lineList);
    }
}
