package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.OutbreakTesting;
import org.carehomesim.sim.policy.RoutineTesting;
import org.junit.jupiter.api.Test;

/** On which days whole homes are tested after a case. Replicate 0 has no false positive result. */
class OutbreakTestingTest {

    /** Infected on day 0, symptoms on day 1: rounds on days 1, 8 and 15, none on day 22, when the case is three weeks old. */
    @Test
    void roundsGoOnUntilThereWasNoCaseForSomeTime() {
        assertThat(roundsOf(home().with(new OutbreakTesting(7, 21, "pcr", 1, 1))))
                .containsExactly(1, 8, 15);
        assertThat(roundsOf(home().with(new OutbreakTesting(7, 14, "pcr", 1, 1))))
                .containsExactly(1, 8);
        assertThat(roundsOf(home().with(new OutbreakTesting(4, 5, "pcr", 1, 1))))
                .containsExactly(1, 5);
    }

    @Test
    void aNewCaseProlongsThem() {
        ScenarioBuilder builder = home().with(new OutbreakTesting(7, 14, "pcr", 1, 1));
        Probe probe = new Probe(builder, 0);
        probe.days(14);
        probe.run.knowledge.noteCase(probe.run.homes.get(0).residentOfBed[9]);
        double before = probe.run.tally.get(Outcome.TESTS_USED);
        probe.day();
        assertThat(probe.run.tally.get(Outcome.TESTS_USED)).isEqualTo(before);
        probe.day();
        assertThat(probe.run.tally.get(Outcome.TESTS_USED)).isEqualTo(before + 10);
    }

    /** A case that the home knew of before the policy begins counts as long as it is recent. */
    @Test
    void beginsWithACaseKnownBefore() {
        Activation fromDayFive = new Activation(ScenarioBuilder.START.plusDays(5), null, null, 1, 1);
        assertThat(roundsOf(home().with(new OutbreakTesting(7, 14, "pcr", 1, 1), fromDayFive)))
                .containsExactly(5, 12);
    }

    @Test
    void homesWithoutCasesTestNobody() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(10);
        builder.days = 30;
        assertThat(roundsOf(builder.with(new OutbreakTesting()))).isEmpty();
    }

    /** Routine tests of every day are left out on days on which the whole home is tested, so that nobody is tested twice. */
    @Test
    void takesThePlaceOfRoutineTests() {
        ScenarioBuilder builder =
                home().with(new RoutineTesting(1, 1, "pcr", 1, 1, 1)).with(new OutbreakTesting(1, 30, "pcr", 1, 1));
        builder.days = 10;
        assertThat(builder.run(0).outcome(Outcome.TESTS_USED)).isEqualTo(10 * 10);
    }

    /** Who does not take part in a round has the routine test of the day: 20 people, each tested once on each of ten days. */
    @Test
    void routineTestsGoOnForThoseWhoDoNotTakePart() {
        for (double uptake : new double[] {0, 0.4, 1}) {
            ScenarioBuilder builder = home();
            builder.homes.clear();
            builder.homes.add(new HomeSpec("Home 1", 10, CareType.OLDER_PEOPLE, 10, 10, null, null));
            builder.days = 10;
            builder.with(new RoutineTesting(1, 1, "pcr", 1, 1, 1))
                    .with(new OutbreakTesting(1, 30, "pcr", uptake, uptake));
            assertThat(builder.run(0).outcome(Outcome.TESTS_USED))
                    .as("uptake %s", uptake)
                    .isEqualTo(10 * 20);
        }
    }

    private static ScenarioBuilder home() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(10).index(Group.RESIDENT, 1, 1);
        builder.symptomatic = 1;
        builder.days = 40;
        return builder;
    }

    private static List<Integer> roundsOf(ScenarioBuilder builder) {
        Probe probe = new Probe(builder, 0);
        List<Integer> rounds = new ArrayList<>();
        double tests = 0;
        for (int day = 0; day < builder.days; day++) {
            probe.day();
            double now = probe.run.tally.get(Outcome.TESTS_USED);
            if (now > tests) {
                assertThat(now - tests).isEqualTo(10);
                rounds.add(day);
            }
            tests = now;
        }
        return rounds;
    }
}
