package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.policy.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy that is over leaves every lever as it was, also while it was still being phased in. */
class PolicyEndTest {

    private static Stream<Policy> policies() {
        return ServiceLoader.load(Policy.class).stream().map(ServiceLoader.Provider::get);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void leavesNoLeverMoved(Policy policy) {
        for (int phaseInDays : new int[] {0, 20}) {
            Activation fortnight =
                    new Activation(null, ScenarioBuilder.START.plusDays(14), null, 1, 1, null, phaseInDays);
            Probe probe = new Probe(ScenarioBuilder.town().with(policy, fortnight), 0);
            probe.days(16);
            for (CareHome home : probe.run.homes) {
                assertThat(home.measures).usingRecursiveComparison().isEqualTo(new Measures());
            }
        }
    }
}
