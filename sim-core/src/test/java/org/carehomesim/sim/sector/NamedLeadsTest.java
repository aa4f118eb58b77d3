package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.TestTown;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.InfectionControlLead;
import org.carehomesim.sim.practice.AreaParameters;
import org.carehomesim.sim.practice.ChecklistParameters;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.junit.jupiter.api.Test;

/** A nursing home with a lead for infection control, and no infection. */
class NamedLeadsTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);
    private static final int DAYS_TO_REPLACE = 5;

    private static ScenarioBuilder home(double deputyShare, Activation activation) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(30);
        builder.homes.set(0, new HomeSpec("Home", 30, CareType.OLDER_PEOPLE, 30, 30, true, null));
        builder.roles = TestTown.roles();
        builder.shifts = List.of(
                new ShiftParameters("day", 0.28, 0.8, true, 12), new ShiftParameters("night", 0.12, 0.2, false, 12));
        builder.days = 60;
        return builder.with(
                new InfectionControlLead(0.5, 1, 14, 22, 7, 0.5, deputyShare, 10, DAYS_TO_REPLACE), activation);
    }

    private static Probe probe(double deputyShare) {
        Probe probe = new Probe(home(deputyShare, Activation.ALWAYS), 0);
        probe.day();
        return probe;
    }

    private static CareHome homeOf(Probe probe) {
        return probe.run.homes.get(0);
    }

    private static double score(Probe probe) {
        return homeOf(probe).practice.score(PracticeArea.LAUNDRY);
    }

    @Test
    void aNurseIsNamedAndStays() {
        Probe probe = probe(0);
        int lead = probe.run.leads.leadOf(homeOf(probe));
        assertThat(probe.run.people.role[lead]).isEqualTo(StaffRole.NURSE);
        for (int day = 1; day < 60; day++) {
            assertThat(homeOf(probe).leadPresence).isEqualTo(1);
            assertThat(score(probe)).isCloseTo(0.6 + 0.5 * 0.4, EXACT);
            probe.day();
            assertThat(probe.run.leads.leadOf(homeOf(probe))).isEqualTo(lead);
        }
        assertThat(probe.run.tally.get(Outcome.COST_HOME_GBP)).isGreaterThan(60 * 2 * 22.0 - 1e-6);
    }

    @Test
    void nothingOfItHappensWhileTheLeadIsAway() {
        Probe probe = probe(0);
        int lead = probe.run.leads.leadOf(homeOf(probe));
        probe.run.absence.isolateContact(lead, 8);
        double paid = probe.run.tally.get(Outcome.COST_HOME_GBP);
        for (int day = 1; day < 8; day++) {
            probe.day();
            assertThat(homeOf(probe).leadPresence).isZero();
            assertThat(score(probe)).isEqualTo(0.6);
        }
        assertThat(probe.run.tally.get(Outcome.COST_HOME_GBP)).isCloseTo(paid, EXACT);
        probe.days(3);
        assertThat(probe.run.leads.leadOf(homeOf(probe))).isEqualTo(lead);
        assertThat(homeOf(probe).leadPresence).isEqualTo(1);
        assertThat(score(probe)).isCloseTo(0.8, EXACT);
    }

    @Test
    void aDeputyDoesAShareOfTheWork() {
        Probe probe = probe(0.4);
        probe.run.absence.isolateContact(probe.run.leads.leadOf(homeOf(probe)), 8);
        double paid = probe.run.tally.get(Outcome.COST_HOME_GBP);
        probe.days(5);
        assertThat(homeOf(probe).leadPresence).isEqualTo(0.4);
        assertThat(score(probe)).isCloseTo(0.6 + 0.4 * 0.5 * 0.4, EXACT);
        assertThat(probe.run.tally.get(Outcome.COST_HOME_GBP) - paid).isCloseTo(5 * 0.4 * 2 * 22, EXACT);
    }

    @Test
    void leadsInHospitalOrLongOffDutyAreAway() {
        Probe probe = probe(0);
        int lead = probe.run.leads.leadOf(homeOf(probe));
        probe.run.people.whereabouts[lead] = Whereabouts.HOSPITAL;
        probe.day();
        assertThat(homeOf(probe).leadPresence).isZero();
        probe.run.people.whereabouts[lead] = Whereabouts.HOUSEHOLD;
        probe.run.people.lastWorked[lead] = probe.run.today.day() - 12;
        probe.run.leads.attend(homeOf(probe));
        assertThat(homeOf(probe).leadPresence).isZero();
        probe.run.people.lastWorked[lead] = probe.run.today.day() - 11;
        probe.run.leads.attend(homeOf(probe));
        assertThat(homeOf(probe).leadPresence).isEqualTo(1);
    }

    /** The post is vacated on a morning; from the fifth day after it was noticed there is another lead. */
    @Test
    void anotherIsNamedSomeDaysAfterTheLeadHasGone() {
        Probe probe = probe(0);
        int lead = probe.run.leads.leadOf(homeOf(probe));
        probe.run.turnover.vacate(lead);
        for (int day = 0; day < DAYS_TO_REPLACE; day++) {
            probe.day();
            assertThat(probe.run.leads.leadOf(homeOf(probe))).isEqualTo(People.NONE);
            assertThat(homeOf(probe).leadPresence).isZero();
        }
        probe.day();
        assertThat(probe.run.leads.leadOf(homeOf(probe)))
                .isNotEqualTo(People.NONE)
                .isNotEqualTo(lead);
        assertThat(homeOf(probe).leadPresence).isEqualTo(1);
    }

    /** Somebody who goes over to another home has a post there with a number that this home may not have. */
    @Test
    void aLeadWhoGoesOverToAnotherHomeIsReplaced() {
        Probe probe = probe(0);
        int lead = probe.run.leads.leadOf(homeOf(probe));
        probe.run.turnover.vacate(lead);
        probe.run.people.home[lead] = 1;
        probe.run.people.bedOrPost[lead] = 1000;
        probe.run.leads.attend(homeOf(probe));
        assertThat(probe.run.leads.leadOf(homeOf(probe))).isEqualTo(People.NONE);
    }

    @Test
    void withoutNursesACarerIsNamed() {
        ScenarioBuilder builder = home(0, Activation.ALWAYS);
        builder.homes.set(0, new HomeSpec("Home", 30, CareType.OLDER_PEOPLE, 30, 30, false, null));
        Probe probe = new Probe(builder, 0);
        probe.day();
        int lead = probe.run.leads.leadOf(homeOf(probe));
        assertThat(probe.run.people.role[lead]).isEqualTo(StaffRole.CARER);
    }

    @Test
    void nobodyLeadsOnceThePolicyIsOver() {
        Activation tenDays = new Activation(null, ScenarioBuilder.START.plusDays(10), null, 1, 1);
        Probe probe = new Probe(home(0.5, tenDays), 0);
        probe.days(10);
        assertThat(score(probe)).isCloseTo(0.8, EXACT);
        probe.day();
        assertThat(probe.run.leads.leadOf(homeOf(probe))).isEqualTo(People.NONE);
        assertThat(homeOf(probe).leadPresence).isZero();
        assertThat(score(probe)).isEqualTo(0.6);
    }

    /** Reviews on days 0, 7, ... find failures while the lead is there, and none while away. */
    @Test
    void failuresWaitForTheLead() {
        ScenarioBuilder builder = home(0, Activation.ALWAYS);
        builder.policies.clear();
        builder.with(new InfectionControlLead(0, 0, 0, 0, 7, 1, 0, 10, 5));
        builder.checklist = new ChecklistParameters(
                0, 0.6, null, 0.1, null, Map.of(PracticeArea.LAUNDRY, new AreaParameters(null, 1.0)));
        Probe probe = new Probe(builder, 0);
        probe.days(7);
        assertThat(homeOf(probe).practice.hasFailed(PracticeArea.LAUNDRY)).isTrue();
        probe.day();
        assertThat(homeOf(probe).practice.hasFailed(PracticeArea.LAUNDRY)).isFalse();
        probe.days(6);
        assertThat(homeOf(probe).practice.hasFailed(PracticeArea.LAUNDRY)).isTrue();
        probe.run.absence.isolateContact(probe.run.leads.leadOf(homeOf(probe)), 30);
        probe.days(15);
        assertThat(probe.run.workforce.get(probe.run.today.day(), WorkforceColumn.FAILED_AREAS))
                .isEqualTo(1);
        assertThat(probe.run.absence.awayNow(Group.STAFF, AbsenceReason.CONTACT))
                .isEqualTo(1);
    }
}
