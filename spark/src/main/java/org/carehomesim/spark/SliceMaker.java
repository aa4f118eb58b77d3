package org.carehomesim.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carehomesim.experiment.BatchPlan;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ResolvedScenario;

/** Cuts the runs of a batch into slices, with the text of the scenarios that each needs. */
final class SliceMaker {

    private static final float LOAD_FACTOR = 0.75f;

    private final String batch = UUID.randomUUID().toString();
    private final Map<String, ResolvedScenario> scenarios = new HashMap<>();
    private final boolean lineList;
    private final Map<String, String> texts = new LinkedHashMap<>(ExecutorRuns.SCENARIOS + 1, LOAD_FACTOR, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > ExecutorRuns.SCENARIOS;
        }
    };

    SliceMaker(Experiment experiment, boolean lineList) {
        experiment.scenarios().forEach(scenario -> scenarios.put(scenario.name(), scenario));
        this.lineList = lineList;
    }

    /**
     * The next slice.
     *
     * @param plan the runs
     * @param start index of the first run
     * @param most most runs in it, at least 1; there are fewer if they would need too many scenarios
     */
    Slice slice(BatchPlan plan, int start, int most) {
        List<RunKey> keys = new ArrayList<>();
        Map<String, String> needed = new HashMap<>();
        for (int index = start; index < start + most; index++) {
            RunKey key = plan.run(index);
            if (!needed.containsKey(key.scenario()) && needed.size() == ExecutorRuns.SCENARIOS) {
                break;
            }
            needed.computeIfAbsent(key.scenario(), this::text);
            keys.add(key);
        }
        return new Slice(batch, keys, needed, lineList, System.getProperty("java.version"));
    }

    private String text(String scenario) {
        return texts.computeIfAbsent(scenario, name -> scenarios.get(name).yaml());
    }
}
