package org.carehomesim.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.carehomesim.experiment.ModelRuns;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.scenario.InvalidInputException;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;
import org.carehomesim.sim.observe.RunRecord;
import org.junit.jupiter.api.Test;

class SliceTaskTest {

    private static final ResolvedScenario HOME = new ScenarioReader().read("single-home", List.of());
    private static final List<RunKey> KEYS = List.of(new RunKey("home", 4, 7), new RunKey("home", 5, 7));
    private static final String JAVA = System.getProperty("java.version");

    @Test
    void recordsComeBackAsTheyAreWithoutSpark() throws Exception {
        SliceResult result = call(HOME.yaml(), JAVA);
        ModelRuns model = new ModelRuns(List.of(), true);
        List<Attempt> attempts = result.attempts();
        assertThat(attempts).hasSize(2);
        for (int i = 0; i < attempts.size(); i++) {
            RunRecord expected = model.run(HOME, KEYS.get(i));
            assertThat(((Attempt.Finished) attempts.get(i)).record())
                    .usingRecursiveComparison()
                    .isEqualTo(expected);
            assertThat(expected.infections()).isNotEmpty();
        }
        assertThat(result.seconds()).isPositive();
    }

    @Test
    void aScenarioThatAnExecutorCannotReadIsNoFailedRun() {
        assertThatThrownBy(() -> call("title: [", JAVA)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anExecutorOnAnotherJavaRefuses() {
        assertThatThrownBy(() -> call(HOME.yaml(), "1.4.2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this executor runs on Java " + JAVA
                        + " but the driver on Java 1.4.2; results are the same on the same Java only");
    }

    @Test
    void anErrorKeepsItsWordsAndItsPlace() {
        Error error = new StackOverflowError("deep");
        Attempt failed = Attempt.Failed.of(KEYS.get(0), error);
        Attempt received = SliceResult.pack(List.of(failed), 1).attempts().get(0);
        assertThat(received).isEqualTo(failed);
        assertThat(new FailedOnExecutorException((Attempt.Failed) received))
                .hasMessage("StackOverflowError: deep")
                .satisfies(e -> assertThat(e.getStackTrace()).isEqualTo(error.getStackTrace()));
    }

    private static SliceResult call(String text, String java) throws Exception {
        return new SliceTask().call(new Slice("batch of " + text.length(), KEYS, Map.of("home", text), true, java));
    }
}
