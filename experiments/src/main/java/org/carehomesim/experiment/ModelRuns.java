package org.carehomesim.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;

/** Carries out runs with the model itself. */
public final class ModelRuns implements RunFunction {

    private final List<String> names;
    private final Function<String, ResolvedScenario> scenarios;
    private final boolean lineList;
    private final PopulationCache populations = new PopulationCache();

    /**
     * Prepares runs of some scenarios.
     *
     * @param scenarios the scenarios, each with a name of its own
     * @param lineList whether every infection is recorded
     */
    public ModelRuns(List<ResolvedScenario> scenarios, boolean lineList) {
        Map<String, ResolvedScenario> byName = new HashMap<>();
        for (ResolvedScenario scenario : scenarios) {
            byName.put(scenario.name(), scenario);
        }
        this.names = scenarios.stream().map(ResolvedScenario::name).toList();
        this.scenarios = byName::get;
        this.lineList = lineList;
    }

    /**
     * Prepares runs of scenarios that become known when they are needed; {@link #check} looks at none of them.
     *
     * @param scenarios finds a scenario by its name, from several threads at once
     * @param lineList whether every infection is recorded
     */
    public ModelRuns(Function<String, ResolvedScenario> scenarios, boolean lineList) {
        this.names = List.of();
        this.scenarios = scenarios;
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
        for (String name : names) {
            try {
                sector(new RunKey(name, 0, seed));
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
        return sector(key).run();
    }

    private CareSector sector(RunKey key) {
        Scenario scenario = scenarios.apply(key.scenario()).forReplicate(key.seed(), key.replicate());
        return new CareSector(scenario, populations.of(scenario), key.seed(), key.replicate(), lineList);
    }
}
