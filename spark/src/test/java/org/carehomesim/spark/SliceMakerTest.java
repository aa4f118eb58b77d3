package org.carehomesim.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.carehomesim.experiment.BatchPlan;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class SliceMakerTest {

    private static final String TEXT =
            new ScenarioReader().read("single-home", List.of()).yaml();

    @Test
    void everyRunIsInOneSliceWithTheTextOfItsScenario() {
        Experiment experiment = experiment(3, 5);
        BatchPlan plan = plan(experiment);
        SliceMaker maker = new SliceMaker(experiment, true);
        List<RunKey> keys = new ArrayList<>();
        while (keys.size() < plan.runs()) {
            Slice slice = maker.slice(plan, keys.size(), Math.min(4, plan.runs() - keys.size()));
            assertThat(slice.keys())
                    .isNotEmpty()
                    .allSatisfy(key ->
                            assertThat(slice.scenarios().get(key.scenario())).isEqualTo(TEXT));
            assertThat(slice.lineList()).isTrue();
            keys.addAll(slice.keys());
        }
        assertThat(keys)
                .containsExactlyElementsOf(
                        IntStream.range(0, plan.runs()).mapToObj(plan::run).toList());
    }

    @Test
    void aSliceNeedsNoMoreScenariosThanAnExecutorKeeps() {
        Experiment experiment = experiment(40, 1);
        Slice slice = new SliceMaker(experiment, false).slice(plan(experiment), 3, 37);
        assertThat(slice.scenarios()).hasSize(ExecutorRuns.SCENARIOS);
        assertThat(slice.keys()).hasSize(ExecutorRuns.SCENARIOS);
        assertThat(slice.words()).isEqualTo("replicate 0 of s3 to replicate 0 of s18");
    }

    private static Experiment experiment(int scenarios, int replicates) {
        List<ResolvedScenario> list = IntStream.range(0, scenarios)
                .mapToObj(i -> new ScenarioReader().readResolved("s" + i, TEXT))
                .toList();
        return new Experiment("e", "E", "", list, "s0", replicates, 1);
    }

    private static BatchPlan plan(Experiment experiment) {
        return new BatchPlan(
                experiment.scenarios().stream().map(ResolvedScenario::name).toList(),
                experiment.replicates(),
                experiment.seed());
    }
}
