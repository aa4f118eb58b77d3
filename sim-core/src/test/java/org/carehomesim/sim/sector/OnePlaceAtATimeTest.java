package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.AdmissionAvoidance;
import org.carehomesim.sim.policy.AdmissionStop;
import org.carehomesim.sim.policy.AgencyLimit;
import org.carehomesim.sim.policy.Cohorting;
import org.carehomesim.sim.policy.DischargeRule;
import org.carehomesim.sim.policy.HospitalDischarge;
import org.carehomesim.sim.policy.LiveInStaff;
import org.carehomesim.sim.policy.OutbreakTesting;
import org.carehomesim.sim.policy.SingleSiteWorking;
import org.carehomesim.sim.policy.StaffExclusion;
import org.carehomesim.sim.policy.StaffingSupport;
import org.carehomesim.sim.policy.SupportTeam;
import org.carehomesim.sim.policy.SymptomaticIsolation;
import org.carehomesim.sim.policy.Trigger;
import org.junit.jupiter.api.Test;
import sim.engine.SimState;

/** Nobody works twice on a day or is in two places; homes' counts are true; every day of a busy run. */
class OnePlaceAtATimeTest {

    private static final int DAYS = 90;

    @Test
    void everyDay() {
        check(ScenarioBuilder.town());
    }

    @Test
    void everyDayWithPeopleMovingMore() {
        ScenarioBuilder builder = ScenarioBuilder.town()
                .with(new LiveInStaff())
                .with(new SingleSiteWorking(), new Activation(ScenarioBuilder.START.plusDays(5), null, null, 0.6, 1))
                .with(new AgencyLimit(), new Activation(null, null, null, 1, 0.5))
                .with(new StaffingSupport(2, 0, 204, Payer.COUNCIL))
                .with(new SupportTeam())
                .with(new StaffExclusion())
                .with(new SymptomaticIsolation(1, 0, 14, 0.25, 0.5, 0.5));
        builder.incidence = 0.003;
        builder.secondJobs = 0.3;
        builder.vacancyRate = 0.2;
        check(builder);
    }

    /** A council with too few step-down places, homes closed to some, and some residents who do not go to hospital. */
    @Test
    void everyDayBetweenHospitalAndHome() {
        ScenarioBuilder builder = ScenarioBuilder.town()
                .with(new HospitalDischarge(
                        DischargeRule.STEP_DOWN, 14, "pcr", 7, 0.25, 0.5, 30, 7, false, "pcr", 1, 150, Payer.NHS))
                .with(new AdmissionStop(0.5, 3, 700), new Activation(null, null, new Trigger(1, null, 5, null), 1, 1))
                .with(new AdmissionAvoidance(0.3, 0.2, 2, 700, 154))
                .with(new OutbreakTesting())
                .with(new SymptomaticIsolation())
                .with(new Cohorting(0.9, 0.9, 0.6, 0.1, 0.5, 2));
        builder.otherAdmissions = 0.005;
        builder.nosocomial = 0.02;
        builder.newResidents = 0.05;
        Processes run = check(builder);
        assertThat(run.tally.get(Outcome.STEP_DOWN_DAYS)).isPositive();
        assertThat(run.tally.get(Outcome.DELAYED_DISCHARGE_DAYS)).isPositive();
        assertThat(run.tally.get(Outcome.NEW_RESIDENTS_REFUSED)).isPositive();
        assertThat(run.tally.get(Outcome.HOSPITAL_ADMISSIONS_AVOIDED)).isPositive();
    }

    private static Processes check(ScenarioBuilder builder) {
        Scenario scenario = builder.build();
        Processes run = new Processes(scenario, World.of(scenario), 1, 0, false);
        SimState state = new SimState(1);
        state.start();
        new Timetable(run).scheduleOn(state.schedule);
        for (int day = 0; day < DAYS; day++) {
            state.schedule.step(state);
            assertThat(run.today.day()).isEqualTo(day);
            dutyIsPossible(run);
            residentsAreWhereTheyAre(run);
            countsKeptUpToDateAreTrue(run);
        }
        assertThat(run.people.count()).isGreaterThan(run.population.size());
        return run;
    }

    private static void dutyIsPossible(Processes run) {
        Set<Integer> working = new HashSet<>();
        for (CareHome home : run.homes) {
            for (int shift = 0; shift < run.duty.shifts(); shift++) {
                int count = run.duty.count(home, shift) + run.duty.supported(home, shift);
                assertThat(count).isLessThanOrEqualTo(run.duty.demand(home, shift));
                for (int i = 0; i < run.duty.count(home, shift); i++) {
                    int worker = run.duty.onDuty(home, shift)[i];
                    assertThat(working.add(worker)).as("works once a day").isTrue();
                    assertThat(run.people.group[worker]).isIn(Group.STAFF, Group.AGENCY);
                }
            }
        }
    }

    private static void residentsAreWhereTheyAre(Processes run) {
        People people = run.people;
        int[] present = new int[run.homes.size()];
        int[] infectious = new int[run.homes.size()];
        int[] isolated = new int[run.homes.size()];
        int[] taken = new int[run.homes.size()];
        int inHospital = 0;
        int inStepDown = 0;
        for (int person = 0; person < people.count(); person++) {
            boolean gone = people.health[person] == Health.DEAD || people.health[person] == Health.LEFT;
            assertThat(people.whereabouts[person] == Whereabouts.NOWHERE).isEqualTo(gone);
            if (people.group[person] != Group.RESIDENT) {
                assertThat(people.whereabouts[person]).isNotEqualTo(Whereabouts.CARE_HOME);
                continue;
            }
            int home = people.home[person];
            boolean hasBed = run.homes.get(home).residentOfBed[people.bedOrPost[person]] == person;
            assertThat(hasBed).isEqualTo(!gone);
            taken[home] += hasBed ? 1 : 0;
            inHospital += people.whereabouts[person] == Whereabouts.HOSPITAL ? 1 : 0;
            inStepDown += people.whereabouts[person] == Whereabouts.STEP_DOWN ? 1 : 0;
            if (people.whereabouts[person] == Whereabouts.CARE_HOME) {
                present[home]++;
                infectious[home] += people.health[person] == Health.INFECTIOUS ? 1 : 0;
                isolated[home] += people.isolatedUntil[person] > run.today.day() ? 1 : 0;
            }
        }
        assertThat(run.hospital.patientsNow()).isEqualTo(inHospital);
        assertThat(run.hospital.inStepDownNow()).isEqualTo(inStepDown);
        int empty = 0;
        for (CareHome home : run.homes) {
            assertThat(home.emptyBeds).isEqualTo(home.residentOfBed.length - taken[home.number]);
            empty += home.emptyBeds;
            assertThat(home.residentsPresent).isEqualTo(present[home.number]);
            assertThat(home.infectiousResidents).isEqualTo(infectious[home.number]);
            assertThat(home.residentsIsolated).isEqualTo(isolated[home.number]);
        }
        assertThat(run.occupancy.emptyBeds()).isEqualTo(empty);
    }

    /** Counts that every change keeps up to date, against everybody counted anew. */
    private static void countsKeptUpToDateAreTrue(Processes run) {
        People people = run.people;
        int[][] census = new int[Group.values().length][Health.values().length];
        int[] visitors = new int[run.homes.size()];
        int[] outside = new int[Group.values().length];
        for (int person = 0; person < people.count(); person++) {
            Group group = people.group[person];
            census[group.ordinal()][people.health[person].ordinal()]++;
            if (group != Group.RESIDENT && people.whereabouts[person] == Whereabouts.HOSPITAL) {
                outside[group.ordinal()]++;
            }
            if (group == Group.VISITOR && people.health[person] == Health.INFECTIOUS) {
                int resident = people.visits[person];
                CareHome home = run.homes.get(people.home[resident]);
                visitors[home.number] += home.residentOfBed[people.bedOrPost[resident]] == resident ? 1 : 0;
            }
            assertThat(people.isInfectious(person)).isEqualTo(people.health[person] == Health.INFECTIOUS);
            if (people.health[person] != Health.INFECTIOUS) {
                assertThat(people.infectiousness[person]).isZero();
            }
        }
        for (Group group : Group.values()) {
            assertThat(run.outsidePatients.now(group)).isEqualTo(outside[group.ordinal()]);
            for (Health health : Health.values()) {
                assertThat(run.census.count(group, health))
                        .as("%s %s", group, health)
                        .isEqualTo(census[group.ordinal()][health.ordinal()]);
            }
        }
        int vacant = 0;
        for (CareHome home : run.homes) {
            assertThat(home.infectiousVisitors).isEqualTo(visitors[home.number]);
            vacant += home.holderOfPost.length - home.permanentStaff();
        }
        assertThat(run.turnover.vacantPosts()).isEqualTo(vacant);
    }
}
