package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carehomesim.sim.policy.SameRun.assertSame;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.junit.jupiter.api.Test;

/** When policies are in force, and which of several has the last word. */
class PolicyActivationTest {

    @Test
    void stopsOnItsDate() {
        Activation past = new Activation(null, ScenarioBuilder.START, null, 1, 1);
        ScenarioBuilder town = ScenarioBuilder.town();
        assertSame(town.run(0), ScenarioBuilder.town().with(new Masking(), past).run(0));
        Activation half = new Activation(null, ScenarioBuilder.START.plusDays(45), null, 1, 1);
        double always = ScenarioBuilder.town().with(new RoutineTesting()).run(0).outcome(Outcome.TESTS_USED);
        double until =
                ScenarioBuilder.town().with(new RoutineTesting(), half).run(0).outcome(Outcome.TESTS_USED);
        assertThat(until).isBetween(0.4 * always, 0.6 * always);
    }

    @Test
    void startsOnATrigger() {
        ScenarioBuilder quiet = ScenarioBuilder.town();
        quiet.incidence = 0;
        quiet.nosocomial = 0;
        Activation onCase = new Activation(null, null, new Trigger(1, null, null), 1, 1);
        Activation onIncidence = new Activation(null, null, new Trigger(null, 50.0, null), 1, 1);
        assertThat(quiet.with(new InfectionControlLead(), onCase).run(0).outcome(Outcome.COST_HOME_GBP))
                .isEqualTo(quietCost());
        double onFirstCase = costWith(onCase);
        double whenCommon = costWith(onIncidence);
        double always = costWith(Activation.ALWAYS);
        assertThat(onFirstCase)
                .isStrictlyBetween(costWith(new Activation(ScenarioBuilder.START, null, null, 0, 1)), always);
        assertThat(whenCommon).isEqualTo(always);
    }

    @Test
    void triggerForSomeDaysEnds() {
        Trigger latched = new Trigger(1, null, null);
        Trigger week = new Trigger(1, null, 7);
        assertThat(costWith(new Activation(null, null, week, 1, 1)))
                .isLessThan(costWith(new Activation(null, null, latched, 1, 1)));
    }

    private static double quietCost() {
        ScenarioBuilder quiet = ScenarioBuilder.town();
        quiet.incidence = 0;
        quiet.nosocomial = 0;
        return quiet.run(0).outcome(Outcome.COST_HOME_GBP);
    }

    /** Cost of leads, told apart from other costs by making them cost a lot and do nothing. */
    private static double costWith(Activation activation) {
        Policy lead = new InfectionControlLead(0, 0, 14, 1e6, 7, 0, 1, 7, 14);
        return ScenarioBuilder.town().with(lead, activation).run(0).outcome(Outcome.COST_HOME_GBP);
    }

    @Test
    void aLaterPolicyOfTheSameKindHasTheLastWord() {
        Visiting closed = new Visiting(VisitRule.CLOSED, 0.1, 0.5, "lateral-flow");
        RunRecord closedThenOpen = ScenarioBuilder.town()
                .with(new Visiting(), fromDay(30))
                .with(closed)
                .run(0);
        RunRecord closedOnly = ScenarioBuilder.town().with(closed).run(0);
        assertThat(closedThenOpen.outcome(Outcome.VISITS_LOST))
                .isPositive()
                .isLessThan(0.5 * closedOnly.outcome(Outcome.VISITS_LOST));
    }

    private static Activation fromDay(int day) {
        return new Activation(ScenarioBuilder.START.plusDays(day), null, null, 1, 1);
    }
}
