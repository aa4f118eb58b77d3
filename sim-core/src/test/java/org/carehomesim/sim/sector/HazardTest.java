package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.IndexCases;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Masking;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.junit.jupiter.api.Test;

/** Hazards of the contact formulas, read off the thresholds they use up, and infection carried between homes. */
class HazardTest {

    private static final double CARE = 7.9;
    private static final double COLLEAGUES = 9.6;
    private static final double BETA = 1e-4;
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    /** Twenty residents and ten staff on duty, short of equipment, in masks, with a home multiplier. */
    private static ScenarioBuilder busyHome(Group infectious, int cases) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 20, CareType.OLDER_PEOPLE, 20, 10, null, null));
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.STAFF, Scope.HOME, CARE, 1));
        builder.rules.add(new ContactRule(Group.STAFF, Group.STAFF, Scope.HOME, COLLEAGUES, 1));
        builder.index(infectious, 1, cases);
        builder.transmission = BETA;
        builder.homeMultiplier = new Distribution.Constant(1.7);
        builder.practiceScore = 0.5;
        builder.practiceReduction = 0.4;
        builder.initialStockDays = 2;
        builder.rationingBelowDays = 4;
        builder.deliveredShare = 0;
        return builder.with(new Masking(0.5, 0.7, true, true, false), new Activation(null, null, null, 1, 0.8));
    }

    /** What masks and practice leave: both times practice and supply; masks that staff do not wear are not short. */
    private record Protection(double beta, double out, double in) {

        static Protection of(CareHome home) {
            double supply = home.ppeShare;
            assertThat(supply).isBetween(0.1, 0.9);
            double worn = 0.8 * 0.5 * home.maskShare;
            return new Protection(BETA * 1.7 * (1 - 0.4 * 0.5 * supply), 1 - worn * (1 - 0.5), 1 - worn * (1 - 0.7));
        }
    }

    @Test
    void staffExposeResidentsAndColleaguesByTheFormula() {
        Probe probe = new Probe(busyHome(Group.STAFF, 4), 0);
        CareHome home = probe.run.homes.get(0);
        probe.day();
        double[] before = probe.run.people.threshold.clone();
        probe.day();
        Protection left = Protection.of(home);
        for (int resident : home.residentOfBed) {
            assertThat(used(probe, before, resident)).isCloseTo(left.beta() * CARE * 4 / 10 * left.out(), ROUNDING);
        }
        double colleagues = left.beta() * COLLEAGUES * 4 / 9 * left.out() * left.in();
        for (int worker : home.holderOfPost) {
            if (probe.run.people.health[worker] == Health.SUSCEPTIBLE) {
                assertThat(used(probe, before, worker)).isCloseTo(colleagues, ROUNDING);
            }
        }
    }

    /** Masks of residents lower what they pass on, and what they catch. */
    @Test
    void masksOfResidentsWorkBothWays() {
        for (boolean masked : new boolean[] {false, true}) {
            ScenarioBuilder builder = busyHome(Group.RESIDENT, 3).residentsMeet(4);
            builder.policies.clear();
            builder.with(new Masking(0.5, 0.7, false, false, masked), new Activation(null, null, null, 1, 0.8));
            Probe probe = new Probe(builder, 0);
            CareHome home = probe.run.homes.get(0);
            probe.day();
            double[] before = probe.run.people.threshold.clone();
            probe.day();
            Protection left = Protection.of(home);
            double out = masked ? left.out() : 1;
            double in = masked ? left.in() : 1;
            for (int worker : home.holderOfPost) {
                assertThat(used(probe, before, worker)).isCloseTo(left.beta() * CARE * 3 / 10 * out, ROUNDING);
            }
            for (int resident : home.residentOfBed) {
                if (probe.run.people.health[resident] == Health.SUSCEPTIBLE) {
                    assertThat(used(probe, before, resident)).isCloseTo(left.beta() * 4 * 3 / 19 * out * in, ROUNDING);
                }
            }
        }
    }

    @Test
    void residentsExposeStaffByTheFormulaOverAllShifts() {
        ScenarioBuilder builder = busyHome(Group.RESIDENT, 3);
        builder.shifts = List.of(
                new ShiftParameters("day", 0.5, 0.8, true, 12), new ShiftParameters("night", 0.5, 0.2, false, 12));
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        probe.day();
        double[] before = probe.run.people.threshold.clone();
        probe.day();
        Protection left = Protection.of(home);
        double sum = 0;
        for (int worker : home.holderOfPost) {
            sum += used(probe, before, worker);
        }
        assertThat(probe.run.duty.demand(home, 0)).isEqualTo(5);
        assertThat(sum).isCloseTo(left.beta() * CARE * 3 * left.in(), ROUNDING);
    }

    private static double used(Probe probe, double[] before, int person) {
        return before[person] - probe.run.people.threshold[person];
    }

    @Test
    void indexCasesAreInTheirHomesAndGroups() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 10, CareType.OLDER_PEOPLE, 10, 10, null, null));
        builder.homes.add(new HomeSpec("Home 2", 10, CareType.OLDER_PEOPLE, 10, 10, null, null));
        builder.indexCases.add(new IndexCases(Group.RESIDENT, 1, 0, 3));
        builder.indexCases.add(new IndexCases(Group.STAFF, 2, 2, 4));
        builder.indexCases.add(new IndexCases(Group.RESIDENT, 2, 3, 20));
        Probe probe = new Probe(builder, 0);
        int[][] expected = {{3, 0, 0, 0}, {3, 0, 0, 0}, {3, 0, 0, 4}, {3, 0, 10, 4}};
        for (int[] counts : expected) {
            probe.day();
            for (int home = 0; home < 2; home++) {
                assertThat(infected(probe, probe.run.homes.get(home).residentOfBed))
                        .isEqualTo(counts[2 * home]);
                assertThat(infected(probe, probe.run.homes.get(home).holderOfPost))
                        .isEqualTo(counts[2 * home + 1]);
            }
        }
    }

    private static int infected(Probe probe, int[] people) {
        int infected = 0;
        for (int person : people) {
            infected += probe.run.people.episode[person];
        }
        return infected;
    }

    /**
     * Two homes of one resident and one shift a day, and one agency worker for both, called first by either with equal
     * chances. The resident of the first is infectious for a day, and so is the worker the day after if infected. Infection
     * crosses if the worker is in the first home, infected, then in the second and infects: {@code (1 - exp(-b c))^2 / 4}.
     */
    @Test
    void infectionCrossesByASharedAgencyWorkerWithTheProbabilityOfTheClosedForm() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, 1, null, null));
        builder.homes.add(new HomeSpec("Home 2", 1, CareType.OLDER_PEOPLE, 1, 1, null, null));
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.STAFF, Scope.HOME, 1, 1));
        builder.vacancyRate = 1;
        builder.agencyShare = 1 / 3.0;
        builder.familiarShare = 0;
        builder.transmission = 1.2;
        builder.days = 12;
        int day = dayBeforeTwoAtWork(builder);
        builder.indexCases.add(new IndexCases(Group.RESIDENT, 1, day, 1));
        int runs = 4000;
        int crossed = 0;
        for (int replicate = 0; replicate < runs; replicate++) {
            crossed += (int) builder.runWithoutLineList(replicate).outcome(Outcome.HOMES_AFFECTED) - 1;
        }
        double p = Math.pow(1 - Math.exp(-1.2), 2) / 4;
        assertThat(Math.abs(crossed - runs * p)).isLessThan(3.29 * Math.sqrt(runs * p * (1 - p)));
    }

    /** A day after which the only agency worker can be called on two days in a row. */
    private static int dayBeforeTwoAtWork(ScenarioBuilder builder) {
        Probe probe = new Probe(builder, 0);
        assertThat(probe.run.agency.workers()).isEqualTo(1);
        People people = probe.run.people;
        int worker = probe.run.agency.worker(0);
        int atWork = 0;
        for (int day = 0; day < 10; day++) {
            probe.day();
            atWork = people.lastWorked[worker] == day ? atWork + 1 : 0;
            if (atWork == 2 && day >= 2) {
                return day - 2;
            }
        }
        throw new AssertionError("the agency worker is never called on two days in a row");
    }
}
