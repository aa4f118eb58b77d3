package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.StaffExclusion;
import org.carehomesim.sim.policy.SymptomaticIsolation;
import org.junit.jupiter.api.Test;

/** How long residents are isolated, and what sets it off. */
class IsolationTest {

    private static final int DAYS = 5;

    private static ScenarioBuilder illResident() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(4).index(Group.RESIDENT, 1, 1);
        builder.symptomatic = 1;
        builder.infectiousPeriod = new Distribution.Constant(30);
        builder.days = 20;
        return builder.with(new SymptomaticIsolation(1, 1, DAYS, 0.25, 0.5, 0));
    }

    /** Infected on day 0, onset on day 1, noticed for a day: fewer contacts on days 2 to 6, five days. */
    @Test
    void isolationLastsTheDaysSetAndNoLonger() {
        Probe probe = new Probe(illResident(), 0);
        for (int day = 0; day < 20; day++) {
            probe.day();
            CareHome home = probe.run.homes.get(0);
            boolean fewerContacts = false;
            for (int resident : home.residentOfBed) {
                fewerContacts |= probe.run.people.contactFactor[resident] < 1;
            }
            assertThat(fewerContacts).as("contacts on day %d", day).isEqualTo(day >= 2 && day < 2 + DAYS);
            assertThat(home.residentsIsolated).isEqualTo(fewerContacts ? 1 : 0);
        }
        assertThat(probe.run.tally.get(Outcome.ISOLATION_DAYS)).isEqualTo(DAYS);
    }

    /** The day after isolation the case infects like before: as many contacts as an ordinary resident. */
    @Test
    void contactsAreOrdinaryInTheFirstShiftAfterIsolation() {
        ScenarioBuilder builder = illResident().residentsMeet(1);
        builder.policies.clear();
        builder.with(new SymptomaticIsolation(1, 0, DAYS, 0, 0, 0));
        builder.transmission = 1000;
        Probe probe = new Probe(builder, 0);
        probe.days(1 + DAYS);
        assertThat(probe.run.tally.get(Outcome.RESIDENT_INFECTIONS)).isEqualTo(1);
        probe.day();
        assertThat(probe.run.tally.get(Outcome.RESIDENT_INFECTIONS)).isEqualTo(4);
    }

    /** Positive on the evening of day 3, ill on day 6: one case, isolated on days 4 to 11, 5 days from the reaction on day 7. */
    @Test
    void symptomsAfterAPositiveTestAreTheSameCaseAndProlongIsolation() {
        ScenarioBuilder builder = illResident();
        builder.presymptomatic = new Distribution.Constant(5);
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        probe.days(4);
        int ill = infected(probe);
        probe.run.knowledge.positive(ill);
        probe.run.isolation.react(probe.run.hospital::admitForIsolation);
        assertThat(home.knownCases).isEqualTo(1);
        probe.day();
        assertThat(probe.run.people.isolatedUntil[ill]).isEqualTo(3 + DAYS);
        probe.days(2);
        assertThat(home.knownCases).isEqualTo(1);
        probe.days(8);
        assertThat(probe.run.tally.get(Outcome.ISOLATION_DAYS)).isEqualTo(3 + DAYS);
    }

    /** Quarantined on day 0 for 3 days, ill on day 1: isolated as a case from day 2 for 5 days. */
    @Test
    void quarantineDoesNotKeepACaseFromBeingIsolated() {
        Probe probe = new Probe(illResident(), 0);
        probe.day();
        int ill = infected(probe);
        probe.run.isolation.isolate(ill, 3, 0.25, 0.5);
        probe.days(6);
        assertThat(probe.run.people.isolatedUntil[ill]).isEqualTo(2 + DAYS);
        assertThat(probe.run.people.contactFactor[ill]).isEqualTo(0.25);
    }

    /** An isolated case who is traced as a contact of another stays as isolated as before, for as long as either lasts. */
    @Test
    void quarantineDoesNotLoosenTheIsolationOfACase() {
        Probe probe = new Probe(illResident(), 0);
        probe.days(3);
        int ill = infected(probe);
        assertThat(probe.run.people.contactFactor[ill]).isEqualTo(0.25);
        probe.run.isolation.isolate(ill, 10, 0.6, 0.7);
        assertThat(probe.run.people.contactFactor[ill]).isEqualTo(0.25);
        assertThat(probe.run.people.isolatedUntil[ill]).isEqualTo(2 + 10);
        probe.days(10);
        assertThat(probe.run.people.contactFactor[ill]).isEqualTo(1);
        probe.run.isolation.isolate(ill, 10, 0.6, 0.7);
        assertThat(probe.run.people.contactFactor[ill]).isEqualTo(0.6);
    }

    /** Tests stay positive for weeks; the second is no second case, and sends nobody home again. */
    @Test
    void aSecondPositiveTestOfTheSameInfectionIsNoNewCase() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 4, CareType.OLDER_PEOPLE, 4, 10, null, null));
        builder.index(Group.STAFF, 1, 1).with(new StaffExclusion());
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        probe.days(5);
        int case1 = infected(probe);
        probe.run.knowledge.positive(case1);
        assertThat(probe.run.people.absentUntil[case1]).isEqualTo(4 + 7);
        probe.days(10);
        probe.run.knowledge.positive(case1);
        assertThat(home.knownCases).isEqualTo(1);
        assertThat(probe.run.people.absentUntil[case1]).isEqualTo(4 + 7);
        int neverInfected = home.residentOfBed[0];
        probe.run.knowledge.positive(neverInfected);
        assertThat(home.knownCases).isEqualTo(2);
    }

    private static int infected(Probe probe) {
        int person = 0;
        while (probe.run.people.episode[person] == 0) {
            person++;
        }
        return person;
    }
}
