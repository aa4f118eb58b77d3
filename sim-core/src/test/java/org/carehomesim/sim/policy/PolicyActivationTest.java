package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.carehomesim.sim.policy.SameRun.assertSame;

import java.util.List;
import java.util.stream.IntStream;
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
        Activation onCase = new Activation(null, null, new Trigger(1, null, null, null), 1, 1);
        Activation onIncidence = new Activation(null, null, new Trigger(null, 50.0, null, null), 1, 1);
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
        Trigger latched = new Trigger(1, null, null, null);
        Trigger week = new Trigger(1, null, 7, null);
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

    @Test
    void isLimitedToSomeHomes() {
        ScenarioBuilder town = ScenarioBuilder.town();
        double beds = town.homes.stream().mapToDouble(home -> home.beds()).sum();
        double bedsOfLarge = town.homes.stream()
                .mapToDouble(home -> home.beds() >= 40 ? home.beds() : 0)
                .sum();
        HomeSelection large = new HomeSelection(40, null, null, null, null);
        HomeSelection small = new HomeSelection(null, 39, null, null, null);
        assertThat(bedsOfLarge).isStrictlyBetween(0.2 * beds, 0.8 * beds);
        double all = storageCost(new Activation(null, null, null, 1, 1));
        double inLarge = storageCost(new Activation(null, null, null, 1, 1, large, 0));
        double inSmall = storageCost(new Activation(null, null, null, 1, 1, small, 0));
        assertThat(inLarge / all).isCloseTo(bedsOfLarge / beds, within(1e-9));
        assertThat(inSmall / all).isCloseTo(1 - bedsOfLarge / beds, within(1e-9));
    }

    @Test
    void aSelectionOfHomesGoesBySizeKindAndArea() {
        HomeSelection selection = new HomeSelection(10, 40, true, false, List.of("north"));
        assertThat(selection.includes(10, true, false, "north")).isTrue();
        assertThat(selection.includes(9, true, false, "north")).isFalse();
        assertThat(selection.includes(41, true, false, "north")).isFalse();
        assertThat(selection.includes(20, false, false, "north")).isFalse();
        assertThat(selection.includes(20, true, true, "north")).isFalse();
        assertThat(selection.includes(20, true, false, "south")).isFalse();
        assertThat(selection.includes(20, true, false, null)).isFalse();
    }

    @Test
    void isPhasedIn() {
        Activation phased = new Activation(null, null, null, 1, 0.8, null, 4);
        assertThat(IntStream.range(0, 6).mapToDouble(phased::adherenceOn))
                .containsExactly(0.2, 0.4, 0.6000000000000001, 0.8, 0.8, 0.8);
        int days = ScenarioBuilder.town().days;
        double full = storageCost(new Activation(null, null, null, 1, 1));
        double rising = storageCost(new Activation(null, null, null, 1, 1, null, days));
        assertThat(rising / full).isCloseTo((days + 1) / (2.0 * days), within(1e-9));
    }

    /** Leverage that depends on adherence rises with it: measures are applied anew while a policy is phased in. */
    @Test
    void measuresRiseWhileAPolicyIsPhasedIn() {
        Activation phased = new Activation(null, null, null, 1, 1, null, ScenarioBuilder.town().days);
        Visiting closed = new Visiting(VisitRule.CLOSED, 0.1, 0.5, "lateral-flow");
        double lost = ScenarioBuilder.town().with(closed).run(0).outcome(Outcome.VISITS_LOST);
        double none = ScenarioBuilder.town().run(0).outcome(Outcome.VISITS_LOST);
        double rising = ScenarioBuilder.town().with(closed, phased).run(0).outcome(Outcome.VISITS_LOST);
        assertThat((rising - none) / (lost - none)).isBetween(0.4, 0.6);
    }

    @Test
    void startsWhenManyStaffAreAbsent() {
        double always = costWith(Activation.ALWAYS);
        double never = costWith(new Activation(ScenarioBuilder.START, null, null, 0, 1));
        double tenth = costWith(absent(0.1, null));
        double week = costWith(absent(0.1, 7));
        assertThat(costWith(absent(0.0, null))).isEqualTo(always);
        assertThat(costWith(absent(1.0, null))).isEqualTo(never);
        assertThat(tenth).isStrictlyBetween(never, always);
        assertThat(week).isStrictlyBetween(never, tenth);
    }

    /** In a home, not by the dates of the scenario. */
    @Test
    void ofTwoThatOneHomeStartedTheLaterHolds() {
        Activation onCase = new Activation(null, null, new Trigger(1, null, null, null), 1, 1);
        Visiting closed = new Visiting(VisitRule.CLOSED, 0.1, 0.5, "lateral-flow");
        ScenarioBuilder closing = ScenarioBuilder.town().with(closed, onCase).with(new Visiting(), fromDay(1));
        ScenarioBuilder open = ScenarioBuilder.town().with(new Visiting(), fromDay(1));
        assertThat(closing.run(0).outcome(Outcome.VISITS_LOST))
                .isGreaterThan(2 * open.run(0).outcome(Outcome.VISITS_LOST));
    }

    @Test
    void activationsMeetWhereDatesAndHomesOverlap() {
        HomeSelection small = new HomeSelection(null, 20, null, null, null);
        HomeSelection large = new HomeSelection(21, null, null, null, null);
        Activation always = Activation.ALWAYS;
        Activation early = new Activation(null, ScenarioBuilder.START.plusDays(10), null, 1, 1);
        assertThat(always.mayMeet(early)).isTrue();
        assertThat(early.mayMeet(fromDay(9))).isTrue();
        assertThat(early.mayMeet(fromDay(10))).isFalse();
        assertThat(fromDay(10).mayMeet(early)).isFalse();
        assertThat(in(small).mayMeet(in(large))).isFalse();
        assertThat(in(small).mayMeet(in(small))).isTrue();
        assertThat(in(small).mayMeet(always)).isTrue();
        assertThat(always.mayMeet(new Activation(null, null, null, 0, 1))).isFalse();
    }

    private static Activation in(HomeSelection homes) {
        return new Activation(null, null, null, 1, 1, homes, 0);
    }

    private static Activation absent(double share, Integer forDays) {
        return new Activation(null, null, new Trigger(null, null, forDays, share), 1, 1);
    }

    /** Cost of storage, in proportion to beds, days and adherence, told apart from others by the difference. */
    private static double storageCost(Activation activation) {
        Policy stockpile = new PpeStockpile(0, 0, 0, 1e6, StockpileHolder.HOME, 0, 0, 7, 14, 2, null);
        return ScenarioBuilder.town().with(stockpile, activation).run(0).outcome(Outcome.COST_HOME_GBP)
                - ScenarioBuilder.town().run(0).outcome(Outcome.COST_HOME_GBP);
    }
}
