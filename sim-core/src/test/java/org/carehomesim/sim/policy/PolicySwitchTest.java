package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carehomesim.sim.policy.SameRun.assertSame;

import java.time.LocalDate;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.PolicyStatus;
import org.carehomesim.sim.sector.PolicySwitch;
import org.junit.jupiter.api.Test;

/** A policy that is switched by hand between two days is the same as one with the date of the second as its own. */
class PolicySwitchTest {

    private static final int DAY = 30;
    private static final LocalDate AFTER = ScenarioBuilder.START.plusDays(100);

    private static Activation between(LocalDate from, LocalDate until) {
        return new Activation(from, until, null, 0.7, 0.8);
    }

    /** Plays to the end, and switches once on the way. */
    private static RunRecord play(CareSector sector, String label, boolean on) {
        sector.start();
        boolean going = true;
        while (going) {
            if (sector.daysDone() == DAY) {
                sector.switchPolicy(label, on);
            }
            going = sector.schedule.step(sector);
        }
        return sector.record();
    }

    @Test
    void switchingOffIsTheSameAsEndingOnThatDate() {
        RunRecord byHand =
                play(ScenarioBuilder.town().with(new RoutineTesting()).sector(0), "routine-testing", false);
        RunRecord byDate = ScenarioBuilder.town()
                .with(new RoutineTesting(), new Activation(null, ScenarioBuilder.START.plusDays(DAY), null, 1, 1))
                .run(0);

        assertSame(byDate, byHand);
        assertThat(byHand.outcome(Outcome.TESTS_USED))
                .isPositive()
                .isLessThan(
                        ScenarioBuilder.town().with(new RoutineTesting()).run(0).outcome(Outcome.TESTS_USED));
    }

    @Test
    void switchingOnIsTheSameAsStartingOnThatDateWithTheUptakeOfTheScenario() {
        RunRecord byHand = play(
                ScenarioBuilder.town()
                        .with(new RoutineTesting(), between(AFTER, null))
                        .sector(0),
                "routine-testing",
                true);
        RunRecord byDate = ScenarioBuilder.town()
                .with(new RoutineTesting(), between(ScenarioBuilder.START.plusDays(DAY), null))
                .run(0);

        assertSame(byDate, byHand);
        assertThat(byHand.outcome(Outcome.TESTS_USED)).isPositive();
    }

    @Test
    void aTriggerStillHasToBeMet() {
        ScenarioBuilder quiet = ScenarioBuilder.town();
        quiet.incidence = 0;
        quiet.nosocomial = 0;
        Trigger firstCase = new Trigger(1, null, null, null);
        CareSector sector = quiet.with(new RoutineTesting(), new Activation(AFTER, null, firstCase, 1, 1))
                .sector(0);

        assertThat(play(sector, "routine-testing", true).outcome(Outcome.TESTS_USED))
                .isZero();
    }

    @Test
    void aPolicyThatStartsAfterTheLastDayChangesNothing() {
        RunRecord with = ScenarioBuilder.town()
                .with(new RoutineTesting(), between(AFTER, null))
                .with(new Masking(), between(AFTER, null))
                .run(0);

        assertSame(ScenarioBuilder.town().run(0), with);
    }

    @Test
    void whatWasSwitchedIsTold() {
        CareSector sector = ScenarioBuilder.town().with(new RoutineTesting()).sector(0);
        play(sector, "routine-testing", false);

        assertThat(sector.policySwitches())
                .containsExactly(new PolicySwitch(DAY, ScenarioBuilder.START.plusDays(DAY), "routine-testing", false));
    }

    @Test
    void aNewRunKnowsNothingOfHands() {
        CareSector sector = ScenarioBuilder.town().with(new RoutineTesting()).sector(0);
        play(sector, "routine-testing", false);

        assertSame(ScenarioBuilder.town().with(new RoutineTesting()).run(0), sector.run());
        assertThat(sector.policySwitches()).isEmpty();
    }

    @Test
    void statusesTellWhatIsOnAndWhere() {
        CareSector sector = ScenarioBuilder.town()
                .with(new RoutineTesting())
                .with(new Masking(), new Activation(ScenarioBuilder.START.plusDays(1), null, null, 1, 1))
                .with(new DeepCleaning(), new Activation(null, null, null, 0, 1))
                .sector(0);
        sector.start();
        assertThat(sector.policies()).extracting(PolicyStatus::on).containsExactly(true, false);

        sector.schedule.step(sector);
        assertThat(sector.policies()).extracting(PolicyStatus::on).containsExactly(true, false);
        assertThat(sector.policies()).extracting(PolicyStatus::homesInForce).containsExactly(sector.homes(), 0);

        sector.switchPolicy("routine-testing", false);
        sector.schedule.step(sector);
        assertThat(sector.policies()).extracting(PolicyStatus::on).containsExactly(false, true);
        assertThat(sector.policies()).extracting(PolicyStatus::homesInForce).containsExactly(0, sector.homes());
        assertThat(sector.policies()).extracting(PolicyStatus::byHand).containsExactly(true, false);
    }

    @Test
    void anUnknownPolicyIsRefused() {
        CareSector sector = ScenarioBuilder.town().with(new Masking()).sector(0);
        sector.start();

        assertThatThrownBy(() -> sector.switchPolicy("maksing", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the scenario has no policy 'maksing'");
    }
}
