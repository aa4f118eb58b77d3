package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.place.CareHome;
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
}
