package org.carehomesim.viz.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Masking;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.PolicySwitch;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.viz.FinishedRun;
import org.carehomesim.viz.ViewedRun;
import org.carehomesim.viz.Viewer;
import org.carehomesim.viz.chart.DailyChart;
import org.carehomesim.viz.state.SmallTown;
import org.junit.jupiter.api.Test;

/** Two runs under one clock are the runs that they are alone. */
class SideBySideTest {

    private static final Scenario PLAIN = SmallTown.scenario();
    private static final Scenario MASKED =
            PLAIN.withPolicies(List.of(new ScheduledPolicy("masks", Activation.ALWAYS, new Masking())));

    private final List<List<FinishedRun>> ended = new ArrayList<>();
    private final LiveRun pair = Viewer.prepare(List.of(viewed(PLAIN), viewed(MASKED)), ended::add);

    private static ViewedRun viewed(Scenario scenario) {
        return new ViewedRun("title", scenario, World.of(scenario), 11, true);
    }

    private static RunRecord alone(Scenario scenario) {
        return new CareSector(scenario, World.of(scenario), 11, 0, true).run();
    }

    /** Plays as the console does, which asks once more after the last day. */
    private void play() {
        pair.start();
        boolean going = true;
        while (going) {
            going = pair.step();
        }
        pair.step();
    }

    @Test
    void eachIsTheRunThatItIsAlone() {
        play();

        assertThat(ended).as("told once of the end").hasSize(1);
        List<FinishedRun> runs = ended.get(0);
        WatchingTest.assertSameRun(runs.get(0).record(), alone(PLAIN));
        WatchingTest.assertSameRun(runs.get(1).record(), alone(MASKED));
        assertThat(runs.get(0).record().infections())
                .isNotEqualTo(runs.get(1).record().infections());
        assertThat(runs).allMatch(run -> run.switches().isEmpty());
    }

    @Test
    void chartsHoldEveryDayOfBoth() {
        play();
        assertThat(pair.charts().all()).allMatch(chart -> chart.days(0) == 0, "nothing drawn before the redraw is due");
        pair.charts().drawNow();

        assertThat(pair.charts().all()).hasSize(6).allMatch(chart -> chart.runs() == 2);
        for (DailyChart chart : pair.charts().all()) {
            assertThat(List.of(chart.days(0), chart.days(1))).containsOnly(SmallTown.DAYS);
        }
    }

    @Test
    void canBePlayedAgain() {
        play();
        play();
        pair.charts().drawNow();

        assertThat(ended).hasSize(2);
        WatchingTest.assertSameRun(
                ended.get(1).get(1).record(), ended.get(0).get(1).record());
        assertThat(pair.daysDrawn()).isEqualTo(SmallTown.DAYS);
    }

    @Test
    void aPolicySwitchedInOneLeavesTheOtherAlone() {
        CareSector plain = new CareSector(PLAIN, World.of(PLAIN), 11, 0, true);
        CareSector masked = new CareSector(MASKED, World.of(MASKED), 11, 0, true);
        LiveRun both = new LiveRun(List.of(WatchedRun.of(plain, "A"), WatchedRun.of(masked, "B")), () -> {});
        both.start();
        for (int day = 0; day < 10; day++) {
            both.step();
        }
        masked.switchPolicy("masks", false);
        while (both.step()) {
            assertThat(plain.daysDone()).isEqualTo(masked.daysDone());
        }

        assertThat(masked.policySwitches())
                .containsExactly(new PolicySwitch(10, SmallTown.START.plusDays(10), "masks", false));
        WatchingTest.assertSameRun(plain.record(), alone(PLAIN));
        assertThat(masked.record().infections()).isNotEqualTo(alone(MASKED).infections());
    }
}
