package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.contact.ContactLink;
import org.carehomesim.sim.contact.ContactNetworkParameters;
import org.carehomesim.sim.contact.ContactRelation;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.ContactTracing;
import org.carehomesim.sim.policy.SymptomaticTesting;
import org.junit.jupiter.api.Test;

/** A fixed contact network infects along its links and nowhere else, and its contacts can be traced. */
class ContactNetworkTest {

    private static final int RUNS = 4000;

    /** Three residents and one employee: r1 - e1 - r2 in a chain, r3 alone. */
    private static ScenarioBuilder chain(double hazard, boolean traced) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home", 3, CareType.OLDER_PEOPLE, 3, 1, null, null));
        builder.networks.add(new ContactNetworkParameters(
                1,
                List.of(new ContactLink("r1", "e1", "close"), new ContactLink("e1", "r2", "close")),
                Map.of("close", new ContactRelation(hazard, traced)),
                1,
                1));
        builder.days = 10;
        return builder;
    }

    @Test
    void infectionFollowsTheLinksWithTheEscapeProbabilityOfTheirHazard() {
        ScenarioBuilder builder = chain(0.5, false).index(Group.STAFF, 1, 1);
        int infected = 0;
        for (int replicate = 0; replicate < RUNS; replicate++) {
            infected += (int) builder.run(replicate).outcome(Outcome.RESIDENT_INFECTIONS);
        }
        double expected = 2 * (1 - Math.exp(-0.5));
        double sd = Math.sqrt(2 * (1 - Math.exp(-0.5)) * Math.exp(-0.5) / RUNS);
        // false alarm once in 1,000 (z of 3.3)
        assertThat((double) infected / RUNS).isBetween(expected - 3.3 * sd, expected + 3.3 * sd);
    }

    @Test
    void whoIsNotLinkedIsNeverInfected() {
        ScenarioBuilder builder = chain(20, false).index(Group.STAFF, 1, 1);
        assertThat(builder.run(0).outcome(Outcome.RESIDENT_INFECTIONS)).isEqualTo(2);
    }

    @Test
    void theLineListNamesTheNeighbour() {
        ScenarioBuilder builder = chain(20, false).index(Group.STAFF, 1, 1);
        RunRecord run = builder.run(0);
        int index = run.infections().get(0).person();
        assertThat(run.infections().stream().skip(1).map(InfectionRecord::infector))
                .containsOnly(index);
    }

    @Test
    void tracedContactsOfACaseWithAPositiveTestAreQuarantined() {
        ScenarioBuilder builder = chain(0, true).index(Group.STAFF, 1, 1);
        builder.symptomatic = 1;
        builder.infectiousPeriod = new Distribution.Constant(5);
        builder.latent = new Distribution.Constant(4);
        builder.with(new SymptomaticTesting("pcr", 1, 1, true)).with(new ContactTracing(1, 3, 0, 0));
        int isolationDays = 0;
        for (int replicate = 0; replicate < 20; replicate++) {
            isolationDays += (int) builder.run(replicate).outcome(Outcome.ISOLATION_DAYS);
        }
        // two residents for three days whenever the test is positive (0.77 on day 4)
        assertThat(isolationDays).isPositive().matches(days -> days % 6 == 0);
    }

    @Test
    void contactsOfOtherRelationsAreNotTraced() {
        ScenarioBuilder builder = chain(0, false).index(Group.STAFF, 1, 1);
        builder.symptomatic = 1;
        builder.with(new SymptomaticTesting("pcr", 1, 1, true)).with(new ContactTracing(1, 3, 0, 0));
        for (int replicate = 0; replicate < 20; replicate++) {
            assertThat(builder.run(replicate).outcome(Outcome.ISOLATION_DAYS)).isZero();
        }
    }

    @Test
    void aLinkToNobodyIsRefused() {
        ScenarioBuilder builder = chain(1, false);
        builder.networks.set(
                0,
                new ContactNetworkParameters(
                        1,
                        List.of(new ContactLink("r1", "e2", "close")),
                        Map.of("close", new ContactRelation(1, false)),
                        1,
                        1));
        assertThatThrownBy(() -> builder.run(0))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("names e2")
                .hasMessageContaining("1 permanent posts");
    }
}
