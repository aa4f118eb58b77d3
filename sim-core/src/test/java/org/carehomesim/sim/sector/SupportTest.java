package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.contact.SurfaceParameters;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.DeepCleaning;
import org.carehomesim.sim.policy.Masking;
import org.carehomesim.sim.policy.SupportCalls;
import org.carehomesim.sim.policy.SupportCapacity;
import org.carehomesim.sim.policy.SupportCosts;
import org.carehomesim.sim.policy.SupportModes;
import org.carehomesim.sim.policy.SupportServices;
import org.carehomesim.sim.policy.SupportTeam;
import org.junit.jupiter.api.Test;

/** Support teams in runs: how often they come, what they carry in and what they leave behind. */
class SupportTest {

    private static final SupportCalls NO_CALLS = new SupportCalls(365, 1, false, 0, 1);
    private static final SupportCapacity UNLIMITED = new SupportCapacity(1, 7, 8, 0, 0, 0);
    private static final SupportModes VIRTUAL = new SupportModes(0, 0, 0, 0, 0, 0);
    private static final SupportServices NONE = new SupportServices(365, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final SupportCosts FREE = new SupportCosts(0, 0, 0);

    private static SupportTeam team(
            int interval, double staffing, double fromShare, SupportCapacity capacity, SupportModes modes) {
        return new SupportTeam(interval, 0, 0, 0, staffing, null, 0, fromShare, NO_CALLS, capacity, modes, NONE, FREE);
    }

    /** Twenty homes in which nothing happens, for four weeks. */
    private static ScenarioBuilder quiet() {
        ScenarioBuilder builder = new ScenarioBuilder();
        for (int i = 0; i < 20; i++) {
            builder.homes.add(new HomeSpec("Home " + i, 10, CareType.OLDER_PEOPLE, 10, 0, null, null));
        }
        builder.days = 28;
        return builder;
    }

    /** Every home once in each of four weeks; nothing else is changed by a team that brings nothing. */
    @Test
    void homesAreContactedAtTheInterval() {
        RunRecord run = quiet().with(team(7, 0, 0, UNLIMITED, VIRTUAL)).run(0);
        assertThat(run.outcome(Outcome.SUPPORT_CONTACTS)).isEqualTo(80);
        assertThat(run.outcome(Outcome.SUPPORT_CONTACTS_IN_PERSON)).isZero();
        assertThat(run.outcome(Outcome.SUPPORT_WAIT_DAYS)).isZero();
        RunRecord visits = quiet().with(team(7, 0, 0, UNLIMITED, new SupportModes(1, 1, 0, 0, 0, 0)))
                .run(0);
        assertThat(visits.outcome(Outcome.SUPPORT_CONTACTS_IN_PERSON)).isEqualTo(80);
    }

    /** Twenty homes are due each day and get one contact a day: 28 contacts, and 19 homes wait on each of 28 days. */
    @Test
    void homesWaitForATeamThatIsTooSmall() {
        SupportCapacity one = new SupportCapacity(5, 7, 1, 1, 1, 0);
        RunRecord run = quiet().with(team(1, 0, 0, one, VIRTUAL)).run(0);
        assertThat(run.outcome(Outcome.SUPPORT_CONTACTS)).isEqualTo(28);
        assertThat(run.outcome(Outcome.SUPPORT_WAIT_DAYS)).isEqualTo(19 * 28);
    }

    /** The same homes in two councils have two teams, each with the time for its ten homes. */
    @Test
    void everyCouncilHasATeamOfItsOwn() {
        SupportCapacity one = new SupportCapacity(10, 7, 1, 1, 1, 0);
        ScenarioBuilder builder = quiet();
        builder.homesPerCouncil = 10;
        RunRecord run = builder.with(team(1, 0, 0, one, VIRTUAL)).run(0);
        assertThat(run.outcome(Outcome.SUPPORT_CONTACTS)).isEqualTo(2 * 28);
        assertThat(run.outcome(Outcome.SUPPORT_WAIT_DAYS)).isEqualTo(2 * 9 * 28);
    }

    /** From a Saturday: an office of five days serves twenty homes on twenty of 28 days; eight days they all wait. */
    @Test
    void anOfficeIsClosedOnWeekends() {
        SupportCapacity office = new SupportCapacity(1, 5, 8, 0, 0, 0);
        RunRecord run = quiet().with(team(1, 0, 0, office, VIRTUAL)).run(0);
        assertThat(run.outcome(Outcome.SUPPORT_CONTACTS)).isEqualTo(20 * 20);
        assertThat(run.outcome(Outcome.SUPPORT_WAIT_DAYS)).isEqualTo(8 * 20);
    }

    /** A team that brings nothing, but comes, changes no infection: its draws are its own. */
    @Test
    void contactsThatBringNothingChangeNothing() {
        RunRecord without = ScenarioBuilder.town().run(0);
        RunRecord with = ScenarioBuilder.town()
                .with(team(3, 0, 0, UNLIMITED, new SupportModes(0.5, 0.5, 0, 0, 0, 0)))
                .run(0);
        assertThat(with.infections()).isEqualTo(without.infections());
        assertThat(with.outcome(Outcome.COST_GBP)).isEqualTo(without.outcome(Outcome.COST_GBP));
        assertThat(with.outcome(Outcome.SUPPORT_CONTACTS)).isPositive();
    }

    /** An infectious visitor's hazard: beta x contacts / people met, times what isolation and masks leave. */
    @Test
    void hazardsOfAVisitFollowTheFormula() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 20, CareType.OLDER_PEOPLE, 20, 8, null, null));
        builder.transmission = 0.01;
        builder.practiceScore = 1;
        builder.practiceReduction = 0.4;
        Probe probe = new Probe(builder.with(new Masking(0.5, 0.25, true, false, false)), 0);
        probe.day();
        CareHome home = probe.run.homes.get(0);
        home.ppeShare = 1;
        home.maskShare = 1;
        int isolated = home.residentOfBed[3];
        probe.run.people.contactFactor[isolated] = 0.2;
        double[] before = probe.run.people.threshold.clone();
        probe.run.homeContacts.meetOutsider(home, probe.run.duty.staff(home, 0), 2, 10, 4, Setting.SUPPORT_VISIT);
        double masked = 0.01 * 0.6 * 2 * 0.5;
        for (int resident : home.residentOfBed) {
            double factor = resident == isolated ? 0.2 : 1;
            assertThat(before[resident] - probe.run.people.threshold[resident])
                    .isCloseTo(masked * 10 / 20 * factor, within(1e-12));
        }
        int onDuty = probe.run.duty.count(home, 0);
        for (int i = 0; i < onDuty; i++) {
            int worker = probe.run.duty.staff(home, 0).person(i);
            assertThat(before[worker] - probe.run.people.threshold[worker])
                    .isCloseTo(masked * 4 / onDuty * 0.25, within(1e-12));
        }
    }

    /**
     * One member visits one home every day. The member is infected on day {@code d} with probability {@code exp(-l d)(1 -
     * exp(-l))}, infectious from {@code d + 1} for {@code D} days, and exerts the hazard {@code beta c / N} on each of
     * {@code N} residents, whom nobody else infects. Mean over the runs within 3.29 standard errors, a false alarm in 1,000.
     */
    @Test
    void visitsInfectAsManyAsTheFormulaSays() {
        int residents = 10;
        int runs = 1500;
        int days = 30;
        int infectiousDays = 4;
        double incidence = 0.05;
        ScenarioBuilder builder =
                ScenarioBuilder.textbook(residents).with(team(1, 0, 0, UNLIMITED, new SupportModes(1, 1, 0, 0, 5, 0)));
        builder.days = days;
        builder.incidence = incidence;
        builder.transmission = 0.3;
        builder.infectiousPeriod = new Distribution.Constant(infectiousDays);
        double hazard = 0.3 * 5 / residents;
        double mean = 0;
        double meanSquare = 0;
        for (int day = 0; day < days; day++) {
            double probability = Math.exp(-incidence * day) * -Math.expm1(-incidence);
            int visits = Math.max(0, Math.min(days, day + 1 + infectiousDays) - (day + 1));
            double each = -Math.expm1(-hazard * visits);
            mean += probability * residents * each;
            meanSquare += probability * (residents * each * (1 - each) + residents * residents * each * each);
        }
        double sum = 0;
        for (int replicate = 0; replicate < runs; replicate++) {
            sum += builder.runWithoutLineList(replicate).outcome(Outcome.RESIDENT_INFECTIONS);
        }
        double error = Math.sqrt((meanSquare - mean * mean) / runs);
        assertThat(mean).isGreaterThan(2);
        assertThat(sum / runs).isCloseTo(mean, within(3.29 * error));
    }

    /** Members with symptoms stay away: when everybody has them from the first infectious day on, nobody is infected. */
    @Test
    void membersWithSymptomsStayAway() {
        ScenarioBuilder builder =
                ScenarioBuilder.textbook(10).with(team(1, 0, 0, UNLIMITED, new SupportModes(1, 1, 0, 0, 5, 0)));
        builder.incidence = 0.2;
        builder.transmission = 10;
        builder.symptomatic = 1;
        assertThat(builder.run(0).outcome(Outcome.RESIDENT_INFECTIONS)).isZero();
        builder.symptomatic = 0;
        assertThat(builder.run(0).infections())
                .isNotEmpty()
                .allMatch(infection -> infection.setting() == Setting.SUPPORT_VISIT
                        && infection.infector() < 0
                        && infection.home().equals("Home 1"))
                .extracting(InfectionRecord::group)
                .containsOnly(Group.RESIDENT);
    }

    @Test
    void virtualContactsInfectNobody() {
        ScenarioBuilder builder =
                ScenarioBuilder.textbook(10).with(team(1, 0, 0, UNLIMITED, new SupportModes(0, 0, 0, 0, 5, 5)));
        builder.incidence = 0.2;
        builder.transmission = 10;
        assertThat(builder.run(0).infections()).isEmpty();
    }

    /** A team that fills every open shift beyond a share leaves that share of the shifts open, rounded up. */
    @Test
    void theTeamFillsShiftsOfDepletedHomesOnly() {
        for (double share : new double[] {0, 0.15, 0.3}) {
            ScenarioBuilder builder = new ScenarioBuilder();
            builder.homes.add(new HomeSpec("Home 1", 50, CareType.OLDER_PEOPLE, 50, 60, null, null));
            builder.vacancyRate = 0.6;
            Probe probe = new Probe(builder.with(team(7, 1, share, UNLIMITED, VIRTUAL)), 0);
            CareHome home = probe.run.homes.get(0);
            for (int day = 0; day < 20; day++) {
                probe.day();
                int open = home.shiftsUnfilled + probe.run.duty.supported(home, 0);
                assertThat(open).isGreaterThan((int) Math.ceil(0.3 * home.shiftsNeeded));
                assertThat(home.shiftsUnfilled).isEqualTo((int) Math.ceil(share * home.shiftsNeeded));
            }
        }
    }

    /** Cases in day 0's home call; the team tests all ten residents once, and again only a week later with new cases. */
    @Test
    void wholeHomesAreTestedWhenThereAreNewCases() {
        SupportTeam testing = new SupportTeam(
                365,
                0,
                0,
                0,
                0,
                "pcr",
                1,
                0,
                new SupportCalls(1, 14, true, 0, 1),
                UNLIMITED,
                VIRTUAL,
                new SupportServices(7, 0, 0, 0, 0, 0, 0, 0, 0),
                FREE);
        Probe probe = new Probe(ScenarioBuilder.textbook(10).with(testing), 0);
        CareHome home = probe.run.homes.get(0);
        probe.days(3);
        assertThat(probe.run.tally.get(Outcome.TESTS_USED)).isZero();
        for (int day = 3; day < 12; day++) {
            home.noteCase(day - 1);
            probe.day();
            assertThat(probe.run.tally.get(Outcome.TESTS_USED)).isEqualTo(day < 10 ? 10 : 20);
        }
    }

    /** One resident is infectious on day 1; the home is cleaned deeply in the mornings of days 0, 3 and 6. */
    @Test
    void deepCleaningTakesItsShareOfTheContamination() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(10).index(Group.RESIDENT, 1, 1);
        builder.surfaces = new SurfaceParameters(Scope.HOME, 0, 1, 1, 0.1, 0);
        builder.with(new DeepCleaning(3, 3, 14, 0.75, 1, 10, 0));
        Probe probe = new Probe(builder, 0);
        double expected = 0;
        for (int day = 0; day < 9; day++) {
            probe.day();
            expected *= day % 3 == 0 ? 0.25 : 1;
            expected = (expected + (day == 1 ? 1 : 0)) * 0.9;
            assertThat(probe.run.surfaces.contamination(probe.run.homes.get(0))).isCloseTo(expected, within(1e-12));
        }
        assertThat(probe.run.tally.get(Outcome.COST_HOME_GBP)).isGreaterThanOrEqualTo(3 * 10 * 10.0);
    }
}
