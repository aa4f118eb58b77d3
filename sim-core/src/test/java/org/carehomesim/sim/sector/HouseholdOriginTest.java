package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.junit.jupiter.api.Test;

/** Infections in families by who brought them. */
class HouseholdOriginTest {

    /** A resident infects all staff, who infect everybody at home, some of them by way of others. */
    @Test
    void staffInfectedInTheHomeBringItHome() {
        ScenarioBuilder builder = families(4);
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, 30, null, null));
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.STAFF, Scope.HOME, 1e6, 1));
        RunRecord run = builder.index(Group.RESIDENT, 1, 1).run(0);
        assertThat(run.outcome(Outcome.STAFF_INFECTIONS)).isEqualTo(30);
        assertThat(run.outcome(Outcome.HOUSEHOLD_INFECTIONS)).isEqualTo(90);
        assertThat(run.outcome(Outcome.HOUSEHOLD_INFECTIONS_BY_STAFF)).isEqualTo(90);
        assertThat(run.outcome(Outcome.HOUSEHOLD_INFECTIONS_BY_VISITORS)).isZero();
    }

    @Test
    void visitorsInfectedOnAVisitBringItHome() {
        ScenarioBuilder builder = families(3);
        builder.homes.add(new HomeSpec("Home 1", 20, CareType.OLDER_PEOPLE, 20, 0, null, null));
        builder.visitors = 1;
        builder.visitsPerResidentDay = 1;
        builder.contactsWithResident = 1e6;
        RunRecord run = builder.index(Group.RESIDENT, 1, 20).run(0);
        assertThat(run.outcome(Outcome.VISITOR_INFECTIONS)).isEqualTo(20);
        assertThat(run.outcome(Outcome.HOUSEHOLD_INFECTIONS)).isEqualTo(40);
        assertThat(run.outcome(Outcome.HOUSEHOLD_INFECTIONS_BY_VISITORS)).isEqualTo(40);
        assertThat(run.outcome(Outcome.HOUSEHOLD_INFECTIONS_BY_STAFF)).isZero();
    }

    /** Everybody is infected by the community on the first evening, or at home by those who were. */
    @Test
    void theRestIsTheCommunitys() {
        ScenarioBuilder builder = families(3);
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, 100, null, null));
        builder.incidence = 0.02;
        RunRecord run = builder.run(0);
        assertThat(run.infections())
                .filteredOn(i -> i.setting() == Setting.HOUSEHOLD)
                .hasSizeGreaterThan(50);
        assertThat(run.outcome(Outcome.HOUSEHOLD_INFECTIONS)).isGreaterThan(100);
        assertThat(run.outcome(Outcome.HOUSEHOLD_INFECTIONS_BY_STAFF)).isZero();
        assertThat(run.outcome(Outcome.HOUSEHOLD_INFECTIONS_BY_VISITORS)).isZero();
    }

    /** Outcomes against chains followed up through the line list of a town where everything happens. */
    @Test
    void outcomesAgreeWithTheChainsOfTheLineList() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.transmission = 0.06;
        builder.householdAttackRate = 0.5;
        double staff = 0;
        double visitors = 0;
        for (int replicate = 0; replicate < 5; replicate++) {
            RunRecord run = builder.run(replicate);
            Map<Integer, InfectionRecord> byPerson = new HashMap<>();
            run.infections().forEach(infection -> byPerson.put(infection.person(), infection));
            double byStaff = 0;
            double byVisitors = 0;
            for (InfectionRecord infection : run.infections()) {
                if (infection.group() == Group.HOUSEHOLD) {
                    InfectionRecord first = firstOfHousehold(infection, byPerson);
                    byStaff += first.setting() == Setting.CARE_HOME || first.setting() == Setting.SURFACE ? 1 : 0;
                    byVisitors += first.setting() == Setting.VISIT ? 1 : 0;
                }
            }
            assertThat(run.outcome(Outcome.HOUSEHOLD_INFECTIONS_BY_STAFF)).isEqualTo(byStaff);
            assertThat(run.outcome(Outcome.HOUSEHOLD_INFECTIONS_BY_VISITORS)).isEqualTo(byVisitors);
            staff += byStaff;
            visitors += byVisitors;
        }
        assertThat(staff).isGreaterThan(20);
        assertThat(visitors).isPositive();
    }

    private static InfectionRecord firstOfHousehold(InfectionRecord infection, Map<Integer, InfectionRecord> byPerson) {
        InfectionRecord first = infection;
        while (first.setting() == Setting.HOUSEHOLD) {
            first = byPerson.get(first.infector());
        }
        return first;
    }

    private static ScenarioBuilder families(int size) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.households = Map.of(size, 1.0);
        builder.householdAttackRate = 0.99;
        builder.infectiousPeriod = new Distribution.Constant(20);
        builder.days = 120;
        return builder;
    }
}
