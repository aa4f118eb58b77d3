package org.carehomesim.sim.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.HomeRecord;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.junit.jupiter.api.Test;

/** What must hold in every run, whatever the parameters. */
class InvariantsTest {

    @Test
    void peopleAreConserved() {
        for (int replicate = 0; replicate < 5; replicate++) {
            DailyCounts daily = ScenarioBuilder.town().run(replicate).daily();
            for (int day = 0; day < daily.days(); day++) {
                for (Group group : Group.values()) {
                    int sum = daily.get(day, group, DailyColumn.SUSCEPTIBLE)
                            + daily.get(day, group, DailyColumn.EXPOSED)
                            + daily.get(day, group, DailyColumn.INFECTIOUS)
                            + daily.get(day, group, DailyColumn.RECOVERED)
                            + daily.get(day, group, DailyColumn.DEAD)
                            + daily.get(day, group, DailyColumn.LEFT);
                    assertThat(sum).isEqualTo(daily.get(day, group, DailyColumn.EVER_PRESENT));
                }
            }
        }
    }

    @Test
    void totalsAgreeWithDaysHomesAndLineList() {
        RunRecord run = ScenarioBuilder.town().run(3);
        assertThat(sum(run, Group.RESIDENT, DailyColumn.NEW_INFECTIONS))
                .isEqualTo(run.outcome(Outcome.RESIDENT_INFECTIONS));
        assertThat(sum(run, Group.STAFF, DailyColumn.NEW_INFECTIONS)).isEqualTo(run.outcome(Outcome.STAFF_INFECTIONS));
        assertThat(sum(run, Group.RESIDENT, DailyColumn.NEW_DEATHS)).isEqualTo(run.outcome(Outcome.RESIDENT_DEATHS));
        assertThat(run.homes().stream().mapToInt(HomeRecord::residentInfections).sum())
                .isEqualTo((int) run.outcome(Outcome.RESIDENT_INFECTIONS));
        assertThat(run.homes().stream().mapToInt(HomeRecord::residentDeaths).sum())
                .isEqualTo((int) run.outcome(Outcome.RESIDENT_DEATHS));
        assertThat(run.homes().stream().filter(home -> home.outbreakDay() >= 0).count())
                .isEqualTo((long) run.outcome(Outcome.HOMES_WITH_OUTBREAK));
        assertThat(run.homes().stream().mapToInt(HomeRecord::agencyShifts).sum())
                .isEqualTo((int) run.outcome(Outcome.AGENCY_SHIFTS));
        assertThat(listed(run, Group.VISITOR)).isEqualTo(run.outcome(Outcome.VISITOR_INFECTIONS));
        assertThat(listed(run, Group.RESIDENT)).isEqualTo(run.outcome(Outcome.RESIDENT_INFECTIONS));
        assertThat(listed(run, Group.AGENCY)).isEqualTo(run.outcome(Outcome.AGENCY_INFECTIONS));
        assertThat(run.outcome(Outcome.COST_GBP))
                .isCloseTo(
                        run.outcome(Outcome.COST_HOME_GBP)
                                + run.outcome(Outcome.COST_COUNCIL_GBP)
                                + run.outcome(Outcome.COST_NHS_GBP),
                        org.assertj.core.data.Offset.offset(0.01));
    }

    private static double listed(RunRecord run, Group group) {
        return run.infections().stream().filter(i -> i.group() == group).count();
    }

    /** Newcomers who bring an infection are infections of residents, in the totals and in the line list. */
    @Test
    void infectionsBroughtByNewResidentsAreListed() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.newResidents = 0.2;
        builder.incidence = 0.02;
        builder.nosocomial = 0.02;
        builder.otherAdmissions = 0;
        RunRecord run = builder.run(0);
        assertThat(run.outcome(Outcome.NOSOCOMIAL_INFECTIONS)).isZero();
        assertThat(run.infections())
                .filteredOn(i -> i.group() == Group.RESIDENT)
                .extracting(InfectionRecord::setting)
                .contains(Setting.HOSPITAL, Setting.COMMUNITY);
        assertThat(listed(run, Group.RESIDENT)).isEqualTo(run.outcome(Outcome.RESIDENT_INFECTIONS));
    }

    private static double sum(RunRecord run, Group group, DailyColumn column) {
        double sum = 0;
        for (int day = 0; day < run.daily().days(); day++) {
            sum += run.daily().get(day, group, column);
        }
        return sum;
    }

    @Test
    void withoutExposureNobodyIsInfected() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.transmission = 0;
        builder.householdAttackRate = 0;
        builder.incidence = 0;
        builder.nosocomial = 0;
        RunRecord run = builder.run(0);
        assertThat(run.infections()).isEmpty();
        assertThat(run.outcome(Outcome.RESIDENT_DEATHS)).isZero();
        assertThat(run.outcome(Outcome.BACKGROUND_DEATHS)).isPositive();
    }

    @Test
    void infectorsAreInfectiousPeopleOfTheModel() {
        RunRecord run = ScenarioBuilder.town().run(1);
        java.util.Map<Integer, InfectionRecord> byPerson = new java.util.HashMap<>();
        for (InfectionRecord infection : run.infections()) {
            boolean needsInfector = infection.setting() == Setting.CARE_HOME
                    || infection.setting() == Setting.VISIT
                    || infection.setting() == Setting.HOUSEHOLD;
            assertThat(infection.infector() >= 0).isEqualTo(needsInfector);
            InfectionRecord source = byPerson.get(infection.infector());
            if (source != null) {
                assertThat(source.day()).isLessThan(infection.day());
                assertThat(source.group()).isEqualTo(infection.infectorGroup());
            }
            assertThat(infection.infectorInfection()).isEqualTo(source == null ? -1 : source.infection());
            byPerson.put(infection.person(), infection);
        }
        assertThat(byPerson).hasSizeGreaterThan(50);
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        RunRecord first = ScenarioBuilder.town().run(2);
        RunRecord second = ScenarioBuilder.town().run(2);
        assertThat(second.outcomes()).isEqualTo(first.outcomes());
        assertThat(second.infections()).isEqualTo(first.infections());
        assertThat(ScenarioBuilder.town().run(3).infections()).isNotEqualTo(first.infections());
    }

    @Test
    void lookingForInfectorsChangesNothing() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        RunRecord with = builder.run(4);
        RunRecord without = builder.runWithoutLineList(4);
        assertThat(without.outcomes()).isEqualTo(with.outcomes());
        assertThat(without.infections()).isEmpty();
    }

    @Test
    void moreTransmissionMeansMoreInfections() {
        double before = -1;
        for (double transmission : new double[] {0, 0.005, 0.02, 0.05}) {
            ScenarioBuilder builder = ScenarioBuilder.town();
            builder.transmission = transmission;
            double infections = 0;
            for (int replicate = 0; replicate < 10; replicate++) {
                infections += builder.run(replicate).outcome(Outcome.RESIDENT_INFECTIONS);
            }
            assertThat(infections).isGreaterThan(before);
            before = infections;
        }
    }

    @Test
    void inAPlainEpidemicALowerHazardNeverInfectsAnyoneNew() {
        for (int replicate = 0; replicate < 20; replicate++) {
            ScenarioBuilder high = plain(0.30);
            ScenarioBuilder low = plain(0.24);
            java.util.Set<Integer> infected = new java.util.HashSet<>();
            high.run(replicate).infections().forEach(infection -> infected.add(infection.person()));
            assertThat(low.run(replicate).infections())
                    .allSatisfy(infection -> assertThat(infected).contains(infection.person()));
        }
    }

    private static ScenarioBuilder plain(double transmission) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(60).residentsMeet(1).index(Group.RESIDENT, 1, 1);
        builder.transmission = transmission;
        builder.infectiousPeriod = new org.carehomesim.sim.parameter.Distribution.Constant(6);
        builder.days = 300;
        return builder;
    }

    @Test
    void aHomeNobodyLivesInStaysEmpty() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.homes.add(new HomeSpec("Empty", 10, CareType.OLDER_PEOPLE, 0, 0, null, null));
        builder.newResidents = 0;
        RunRecord run = builder.run(0);
        HomeRecord empty = run.homes().get(run.homes().size() - 1);
        assertThat(empty.residents()).isZero();
        assertThat(empty.residentInfections()).isZero();
    }
}
