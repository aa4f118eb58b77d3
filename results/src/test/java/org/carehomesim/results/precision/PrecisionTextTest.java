package org.carehomesim.results.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.Test;

class PrecisionTextTest {

    private static final PrecisionTarget TARGET = new PrecisionTarget(Outcome.RESIDENT_DEATHS, 1.5, 30, 10);

    @Test
    void enoughForEveryScenario() {
        assertThat(text(true, 120, of("a", 120, 1.2, 77), of("b", 119, 1.4963, 119)))
                .isEqualTo("120 replicates were precise enough, of at most 1,000: the 95% interval of the mean paired"
                        + " difference from 'Title of base' in deaths of residents reaches no more than 1.5 to either"
                        + " side in every scenario (widest: 1.5, 'Title of b'). As the runs themselves decided when to"
                        + " stop, such intervals are somewhat too narrow.");
    }

    @Test
    void enoughForTheOnlyScenario() {
        assertThat(text(true, 40, of("base", 40, 1.432, 37)))
                .startsWith(
                        "40 replicates were precise enough, of at most 1,000: the 95% interval of the mean of deaths"
                                + " of residents reaches no more than 1.5 to either side (1.43). As");
    }

    @Test
    void tooFewSaysHowManyItWouldTake() {
        assertThat(text(false, 1000, of("a", 1000, 1.2, 650), of("b", 1000, 2.31, 2370), of("c", 400, 2.2, 860)))
                .isEqualTo("NOT as precise as was asked: after all 1,000 replicates that were allowed, the 95% interval"
                        + " of the mean paired difference from 'Title of base' in deaths of residents reaches more than"
                        + " 1.5 to either side in 2 of 3 scenarios (widest: 2.31, 'Title of b'). By the variance of"
                        + " these runs it would take about 2,370 replicates.");
    }

    @Test
    void sometimesItWouldTakeTooMany() {
        ScenarioPrecision far = new ScenarioPrecision("b", 1000, Optional.of(1e9), Optional.empty());
        assertThat(text(false, 1000, of("a", 1000, 1.6, 1200), far))
                .endsWith("it would take more than 2 billion replicates.");
    }

    @Test
    void namesScenariosWithoutRuns() {
        ScenarioPrecision none = new ScenarioPrecision("b", 0, Optional.empty(), Optional.empty());
        assertThat(text(false, 1000, of("a", 1000, 1.2, 650), none))
                .contains("in 1 of 2 scenarios")
                .endsWith("; too few runs finished to tell for 'Title of b'.");
    }

    @Test
    void anInterruptedBatchClaimsNothing() {
        assertThat(PrecisionText.of(Precision.of(TARGET), 1000, "base", name -> name))
                .isEqualTo("The batch was interrupted before it was known to be as precise as was asked"
                        + " (resident_deaths to 1.5 either side).");
    }

    private static ScenarioPrecision of(String scenario, int runs, double halfWidth, int needed) {
        return new ScenarioPrecision(scenario, runs, Optional.of(halfWidth), Optional.of(needed));
    }

    private static String text(boolean met, int replicates, ScenarioPrecision... scenarios) {
        Precision precision =
                new Precision(TARGET, Optional.of(new PrecisionReached(replicates, met, List.of(scenarios))));
        return PrecisionText.of(precision, 1000, "base", name -> "Title of " + name);
    }
}
