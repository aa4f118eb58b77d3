package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.LiveInStaff;
import org.carehomesim.sim.policy.SingleSiteWorking;
import org.carehomesim.sim.policy.StaffExclusion;
import org.carehomesim.sim.workforce.TurnoverParameters;
import org.junit.jupiter.api.Test;

/** Staff leave and are replaced. Tolerances are 3.29 sd: false alarms once in 1,000 seeds. */
class TurnoverTest {

    private static final int POSTS = 3000;

    private static ScenarioBuilder home(double leaversPerYear, Distribution vacancyDays) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, POSTS, null, null));
        builder.turnover = new TurnoverParameters(leaversPerYear, vacancyDays, 1);
        return builder;
    }

    /** Leavers by the daily rate; vacancies by renewal: days vacant over days vacant and employed. */
    @Test
    void leaversAndVacanciesAreThoseOfARenewalProcess() {
        int days = 200;
        double leaves = 1 - Math.exp(-3 / 365.0);
        double vacant = 20 / (20 + 1 / leaves);
        ScenarioBuilder builder = home(3, new Distribution.Constant(20));
        builder.vacancyRate = vacant;
        builder.days = days;
        RunRecord run = builder.run(0);
        double expected = 0;
        double share = 0;
        for (int day = 0; day < days; day++) {
            double vacancies = run.workforce().get(day, WorkforceColumn.VACANT_POSTS);
            share += vacancies / POSTS / days;
            double before = day == 0 ? POSTS * vacant : run.workforce().get(day - 1, WorkforceColumn.VACANT_POSTS);
            expected += (POSTS - before) * leaves;
        }
        assertThat(Math.abs(run.outcome(Outcome.STAFF_LEFT) - expected)).isLessThan(3.29 * Math.sqrt(expected));
        // a post that alternates has a correlation time of 1 / (1 / 20 + leaves) days
        double sd = Math.sqrt(vacant * (1 - vacant) * 2 / (1 / 20.0 + leaves) / days / POSTS);
        assertThat(Math.abs(share - vacant)).isLessThan(3.29 * sd);
        double hired = run.outcome(Outcome.STAFF_HIRED);
        double last = run.workforce().get(days - 1, WorkforceColumn.VACANT_POSTS);
        assertThat(run.outcome(Outcome.STAFF) - run.outcome(Outcome.STAFF_LEFT) + hired)
                .isEqualTo(POSTS - last);
    }

    @Test
    void withoutVacancyDaysPostsAreFilledOnTheSameDay() {
        ScenarioBuilder builder = home(3, new Distribution.Constant(0));
        builder.vacancyRate = 0.2;
        builder.incidence = 0.005;
        builder.symptomatic = 1;
        builder.fatality = 1;
        RunRecord run = builder.run(0);
        for (int day = 0; day < run.daily().days(); day++) {
            assertThat(run.workforce().get(day, WorkforceColumn.VACANT_POSTS)).isZero();
            assertThat(run.workforce().get(day, WorkforceColumn.UNFILLED)).isZero();
        }
        assertThat(run.outcome(Outcome.STAFF_DEATHS)).isGreaterThan(20);
        assertThat(run.outcome(Outcome.STAFF_HIRED))
                .isEqualTo(POSTS
                        - run.outcome(Outcome.STAFF)
                        + run.outcome(Outcome.STAFF_LEFT)
                        + run.outcome(Outcome.STAFF_DEATHS));
    }

    @Test
    void withoutTurnoverNobodyComesOrGoes() {
        ScenarioBuilder builder = home(0, new Distribution.Constant(30));
        builder.turnover = null;
        builder.vacancyRate = 0.2;
        RunRecord run = builder.run(0);
        assertThat(run.outcome(Outcome.STAFF_LEFT)).isZero();
        assertThat(run.outcome(Outcome.STAFF_HIRED)).isZero();
        assertThat(run.workforce().get(99, WorkforceColumn.VACANT_POSTS)).isEqualTo(POSTS - run.outcome(Outcome.STAFF));
    }

    /** Bank staff hold no post: a vacancy stays one however many of them a home has, and their deaths open none. */
    @Test
    void bankStaffFillNoVacancies() {
        ScenarioBuilder builder = home(0, new Distribution.Constant(30));
        builder.turnover = null;
        builder.vacancyRate = 0.2;
        builder.bankShare = 0.5;
        builder.incidence = 0.005;
        builder.symptomatic = 1;
        builder.fatality = 1;
        Probe probe = new Probe(builder, 0);
        probe.days(100);
        CareHome home = probe.run.homes.get(0);
        assertThat(probe.run.tally.get(Outcome.STAFF_DEATHS)).isGreaterThan(20);
        assertThat(probe.run.workforce.get(99, WorkforceColumn.VACANT_POSTS)).isEqualTo(POSTS - home.permanentStaff());
    }

    /** Infected before by the whole incidence; on the day of joining by what is outside the household. */
    @Test
    void newStaffAndTheirHouseholdsHaveLivedThroughTheEpidemic() {
        ScenarioBuilder builder = home(0, new Distribution.Constant(90));
        builder.vacancyRate = 0.8;
        builder.incidence = 0.01;
        builder.outsideHouseholdShare = 0.5;
        builder.households = Map.of(2, 1.0);
        Probe probe = new Probe(builder, 0);
        People people = probe.run.people;
        double expected = 0;
        double variance = 0;
        int infected = 0;
        int known = people.count();
        for (int day = 0; day < 90; day++) {
            probe.day();
            double probability = 1 - Math.exp(-0.01 * day - 0.005);
            for (int person = known; person < people.count(); person++) {
                infected += people.health[person] == Health.SUSCEPTIBLE ? 0 : 1;
                expected += probability;
                variance += probability * (1 - probability);
            }
            known = people.count();
        }
        assertThat(expected).isGreaterThan(1000);
        assertThat(Math.abs(infected - expected)).isLessThan(3.29 * Math.sqrt(variance));
    }

    @Test
    void newStaffMayComeSusceptible() {
        ScenarioBuilder builder = home(0, new Distribution.Constant(0));
        builder.turnover = new TurnoverParameters(2, new Distribution.Constant(0), 0);
        builder.incidence = 0.02;
        Probe probe = new Probe(builder, 0);
        probe.days(90);
        People people = probe.run.people;
        int known = people.count();
        int infected = 0;
        int hired = 0;
        for (int day = 0; day < 10; day++) {
            probe.day();
            for (int person = known; person < people.count(); person++) {
                hired++;
                infected += people.health[person] == Health.SUSCEPTIBLE ? 0 : 1;
            }
            known = people.count();
        }
        // infected on the day of joining only, and the chance of one in 1,000 seeds
        double p = 1 - Math.exp(-0.02);
        assertThat(hired).isGreaterThan(100);
        assertThat(Math.abs(infected - hired * p)).isLessThan(3.29 * Math.sqrt(hired * p * (1 - p)));
    }

    /** Once in the model, new staff are exposed as everybody is: all are infected sooner or later by the curve. */
    @Test
    void newStaffGoOnBeingExposed() {
        ScenarioBuilder builder = home(0, new Distribution.Constant(50));
        builder.vacancyRate = 1;
        builder.incidence = 0.01;
        RunRecord run = builder.run(0);
        int susceptible = run.daily().get(99, Group.STAFF, DailyColumn.SUSCEPTIBLE);
        double p = Math.exp(-1);
        assertThat(Math.abs(susceptible - POSTS * p)).isLessThan(3.29 * Math.sqrt(POSTS * p * (1 - p)));
    }

    @Test
    void leaversWorkNowhereAndSuccessorsTakeOverSecondJobs() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.turnover = new TurnoverParameters(4, new Distribution.Exponential(10), 1);
        builder.secondJobs = 0.3;
        builder.with(new LiveInStaff(0.3, 14, 7, 6, "pcr", 10, 0, 0, 0, 1, 0))
                .with(new SingleSiteWorking())
                .with(new StaffExclusion());
        Probe probe = new Probe(builder, 0);
        People people = probe.run.people;
        int left = 0;
        for (int day = 0; day < 90; day++) {
            probe.day();
            for (CareHome home : probe.run.homes) {
                for (int post = 0; post < home.holderOfPost.length; post++) {
                    int holder = home.holderOfPost[post];
                    if (holder != People.NONE) {
                        assertThat(people.bedOrPost[holder]).isEqualTo(post);
                        assertThat(people.home[holder]).isEqualTo(home.number);
                        assertThat(people.health[holder]).isNotIn(Health.DEAD, Health.LEFT);
                    }
                }
                for (int shift = 0; shift < probe.run.duty.shifts(); shift++) {
                    for (int i = 0; i < probe.run.duty.count(home, shift); i++) {
                        int worker = probe.run.duty.onDuty(home, shift)[i];
                        assertThat(people.health[worker]).isNotIn(Health.DEAD, Health.LEFT);
                    }
                }
            }
        }
        int successors = 0;
        int initial = probe.run.population.size();
        for (CareHome home : probe.run.homes) {
            for (int worker : home.secondJobStaff) {
                if (worker == People.NONE) {
                    continue; // chose this home, and nobody has been hired in the other yet
                }
                successors += worker >= initial ? 1 : 0;
                boolean gone = people.whereabouts[worker] == Whereabouts.NOWHERE;
                int holder = probe.run.homes.get(people.home[worker]).holderOfPost[people.bedOrPost[worker]];
                assertThat(gone ? People.NONE : worker).isEqualTo(holder);
                left += gone ? 1 : 0;
            }
        }
        assertThat(successors).isGreaterThan(20);
        assertThat(left).isLessThan(successors);
    }

    /** The pool keeps its size; each place changes hands at the rate given; nobody knows who is new. */
    @Test
    void agencyStaffAreReplacedAtOnce() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.agencyShare = 0.6;
        builder.vacancyRate = 0.4;
        builder.agencyTurnover = 3;
        Probe probe = new Probe(builder, 0);
        People people = probe.run.people;
        int workers = probe.run.agency.workers();
        int last = people.count();
        int newAtWork = 0;
        for (int day = 0; day < 90; day++) {
            probe.day();
            for (CareHome home : probe.run.homes) {
                for (int shift = 0; shift < probe.run.duty.shifts(); shift++) {
                    for (int i = 0; i < probe.run.duty.count(home, shift); i++) {
                        int worker = probe.run.duty.onDuty(home, shift)[i];
                        assertThat(people.whereabouts[worker]).isNotEqualTo(Whereabouts.NOWHERE);
                        newAtWork += worker >= last && people.group[worker] == Group.AGENCY ? 1 : 0;
                    }
                }
            }
        }
        int left = probe.run.census.count(Group.AGENCY, Health.LEFT);
        int died = probe.run.census.count(Group.AGENCY, Health.DEAD);
        // a few leavers are dead by then, or wait in hospital
        double expected = workers * 90 * (1 - Math.exp(-3 / 365.0));
        assertThat(Math.abs(left - expected)).isLessThan(3.29 * Math.sqrt(expected) + died);
        assertThat(probe.run.census.everPresent(Group.AGENCY)).isBetween(workers + left, workers + left + died);
        assertThat(newAtWork).isGreaterThan(100);
        for (int place = 0; place < workers; place++) {
            assertThat(people.health[probe.run.agency.worker(place)]).isNotEqualTo(Health.LEFT);
        }
    }

    @Test
    void everybodyIsAccountedFor() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.turnover = new TurnoverParameters(3, new Distribution.Exponential(20), 1);
        RunRecord run = builder.run(0);
        DailyCounts daily = run.daily();
        int last = daily.days() - 1;
        assertThat(daily.get(last, Group.STAFF, DailyColumn.LEFT)).isEqualTo((int) run.outcome(Outcome.STAFF_LEFT));
        assertThat(daily.get(last, Group.STAFF, DailyColumn.EVER_PRESENT))
                .isEqualTo((int) (run.outcome(Outcome.STAFF) + run.outcome(Outcome.STAFF_HIRED)));
        for (int day = 0; day <= last; day++) {
            for (Group group : List.of(Group.STAFF, Group.HOUSEHOLD)) {
                int sum = 0;
                for (DailyColumn column : List.of(
                        DailyColumn.SUSCEPTIBLE,
                        DailyColumn.EXPOSED,
                        DailyColumn.INFECTIOUS,
                        DailyColumn.RECOVERED,
                        DailyColumn.DEAD,
                        DailyColumn.LEFT)) {
                    sum += daily.get(day, group, column);
                }
                assertThat(sum).isEqualTo(daily.get(day, group, DailyColumn.EVER_PRESENT));
            }
        }
        assertThat(daily.get(last, Group.HOUSEHOLD, DailyColumn.EVER_PRESENT))
                .isGreaterThan(daily.get(0, Group.HOUSEHOLD, DailyColumn.EVER_PRESENT) + 100);
    }
}
