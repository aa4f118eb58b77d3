package org.carehomesim.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;

/** Carries out runs with the model itself. */
public final class ModelRuns implements RunFunction {

    private final Map<String, ResolvedScenario> scenarios = new HashMap<>();
    private final boolean lineList;
    private final PopulationCache populations = new PopulationCache();

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

    @Override
    public RunRecord run(RunKey key) {
        Scenario scenario = scenarios.get(key.scenario()).forReplicate(key.seed(), key.replicate());
        return new CareSector(scenario, populations.of(scenario), key.seed(), key.replicate(), lineList).run();
    }
}
