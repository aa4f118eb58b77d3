package org.carehomesim.spark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.carehomesim.experiment.ModelRuns;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;

/** What the tasks of a batch share in the process of one executor: the scenarios read last and their worlds. */
final class ExecutorRuns {

    /** Most scenarios kept; slices have no more. */
    static final int SCENARIOS = 16;

    private static final float LOAD_FACTOR = 0.75f;

    /** Of the batch in work; an executor works for one batch, a driver without executors for one after the other. */
    private static final AtomicReference<ExecutorRuns> CURRENT = new AtomicReference<>();

    private final String batch;
    private final ModelRuns model;
    private final ScenarioReader reader = new ScenarioReader();
    private final Map<String, ResolvedScenario> scenarios = new LinkedHashMap<>(SCENARIOS + 1, LOAD_FACTOR, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ResolvedScenario> eldest) {
            return size() > SCENARIOS;
        }
    };

    private ExecutorRuns(Slice slice) {
        this.batch = slice.batch();
        this.model = new ModelRuns(List.of(), slice.lineList());
    }

    /** Those of the batch that a slice belongs to. */
    static ExecutorRuns of(Slice slice) {
        return CURRENT.updateAndGet(
                current -> current != null && current.batch.equals(slice.batch()) ? current : new ExecutorRuns(slice));
    }

    /** Carries out runs. */
    ModelRuns model() {
        return model;
    }

    /**
     * A scenario, read when it is first asked for.
     *
     * @param name its name, unique in the batch
     * @param text its text
     */
    synchronized ResolvedScenario scenario(String name, String text) {
        return scenarios.computeIfAbsent(name, n -> reader.readResolved(n, text));
    }
}
