package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.contact.StaffOnDuty;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.AgencyBubbles;
import org.carehomesim.sim.policy.Cohorting;
import org.carehomesim.sim.workforce.RoleParameters;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who covers which shifts: bank staff, roles, planned use of agency staff, limits on the homes they serve. */
class CoverTest {

    private static final List<ShiftParameters> DAY_AND_NIGHT =
            List.of(new ShiftParameters("day", 0.3, 0.8, true, 12), new ShiftParameters("night", 0.1, 0.2, false, 12));

    /** Homes with 30 residents in three units and 40 posts each. */
    private static ScenarioBuilder homes(int number) {
        ScenarioBuilder builder = new ScenarioBuilder();
        for (int i = 0; i < number; i++) {
            builder.homes.add(new HomeSpec("Home " + (i + 1), 30, CareType.OLDER_PEOPLE, 30, 40, null, null));
        }
        builder.unitBeds = 10;
        builder.shifts = DAY_AND_NIGHT;
        return builder;
    }

    /** People on duty of a kind in all shifts of a home. */
    private static int[] onDuty(Probe probe, CareHome home, Group group) {
        return IntStream.range(0, probe.run.duty.shifts())
                .mapToObj(shift -> probe.run.duty.staff(home, shift))
                .flatMapToInt(staff -> IntStream.range(0, staff.count()).map(staff::person))
                .filter(person -> probe.run.people.group[person] == group)
                .toArray();
    }

    /** Ten bank staff beside 40 posts, a fifth of the home's own people: they come before agency staff and cost no fee. */
    @Test
    void ownBankStaffComeBeforeAgencyStaff() {
        ScenarioBuilder builder = homes(1);
        builder.vacancyRate = 0.3;
        builder.agencyShare = 0.3;
        builder.bankShare = 0.2;
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        assertThat(home.bankStaff).hasSize(10);
        int byBank = 0;
        for (int day = 0; day < 60; day++) {
            probe.day();
            for (int worker : onDuty(probe, home, Group.STAFF)) {
                byBank += probe.run.people.bedOrPost[worker] == People.NONE ? 1 : 0;
            }
        }
        assertThat(byBank).isGreaterThan(100);
        assertThat(probe.run.tally.get(Outcome.AGENCY_SHIFTS)).isZero();
        assertThat(probe.run.tally.get(Outcome.UNFILLED_SHIFTS)).isZero();
        assertThat(probe.run.tally.get(Outcome.COST_HOME_GBP)).isZero();
        Set<Integer> bank = new HashSet<>();
        for (int worker : home.bankStaff) {
            assertThat(probe.run.people.group[worker]).isEqualTo(Group.STAFF);
            assertThat(probe.run.people.home[worker]).isZero();
            if (probe.run.people.lastWorked[worker] != People.NONE) {
                bank.add(worker);
            }
        }
        assertThat(bank).as("all of them in turn").hasSize(10);
    }

    /** Ten bank staff who can be called on two days a week work twenty shifts a week at most; the rest goes to agency staff. */
    @Test
    void bankStaffWorkOnSomeDaysOfAWeekOnly() {
        ScenarioBuilder builder = homes(1);
        builder.vacancyRate = 0.9;
        builder.agencyShare = 0.3;
        builder.bankShare = 0.2;
        builder.bankDaysPerWeek = 2;
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        int[] shifts = new int[home.bankStaff.length];
        for (int day = 0; day < 28; day++) {
            probe.day();
            for (int i = 0; i < shifts.length; i++) {
                shifts[i] += probe.run.people.lastWorked[home.bankStaff[i]] == day ? 1 : 0;
            }
        }
        assertThat(shifts).as("two days of each of four weeks").containsOnly(8);
        assertThat(probe.run.tally.get(Outcome.AGENCY_SHIFTS)).isPositive();
    }

    /**
     * Half of the posts, those in odd places, are half-time: 30 posts by day are 22.5 full-time ones, of whom 12
     * are on duty, and by night it is the same share. A fifth of the posts is vacant, and always a part-timer is there to work overtime, so
     * nobody full-time does.
     */
    @Test
    void partTimersWorkOvertimeFirst() {
        ScenarioBuilder builder = homes(1);
        builder.vacancyRate = 0.2;
        builder.overtime = 1;
        builder.partTimeShare = 0.5;
        builder.partTimeHours = 0.5;
        builder.days = 400;
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        double[] worked = new double[2];
        double[] holders = new double[2];
        for (int day = 0; day < 400; day++) {
            probe.day();
            for (int post = 0; post < 40; post++) {
                int holder = home.holderOfPost[post];
                if (holder != People.NONE) {
                    worked[post % 2] += probe.run.people.lastWorked[holder] == day ? 1 : 0;
                    holders[post % 2]++;
                }
            }
        }
        assertThat(worked[0] / holders[0]).isCloseTo(12 / 22.5, Offset.offset(0.01));
        assertThat(worked[1] / holders[1]).isGreaterThan(6 / 22.5 + 0.1);
        assertThat(probe.run.tally.get(Outcome.UNFILLED_SHIFTS)).isZero();
        assertThat(probe.run.tally.get(Outcome.OVERTIME_SHIFTS)).isGreaterThan(800);
    }

    /** Only staff of the role cover; domestic shifts are not for agency staff and stay open. */
    @Test
    void shiftsAreCoveredBySomebodyOfTheSameRole() {
        ScenarioBuilder builder = homes(6);
        builder.roles = Map.of(
                StaffRole.CARER, new RoleParameters(0.7, 0.7, 1, null, true),
                StaffRole.DOMESTIC, new RoleParameters(0.3, 0.3, 0.1, Map.of("day", 0.5), false));
        builder.vacancyRate = 0.3;
        builder.overtime = 0.1;
        builder.bankShare = 0.03;
        builder.secondJobs = 0.05;
        builder.agencyShare = 0.4;
        Probe probe = new Probe(builder, 0);
        int agencyShifts = 0;
        for (int day = 0; day < 40; day++) {
            probe.day();
            for (CareHome home : probe.run.homes) {
                for (int shift = 0; shift < 2; shift++) {
                    StaffOnDuty staff = probe.run.duty.staff(home, shift);
                    for (int i = 0; i < staff.count(); i++) {
                        StaffRole role = probe.run.people.role[staff.person(i)];
                        agencyShifts += role == null ? 1 : 0;
                        boolean carer = role == null || role == StaffRole.CARER;
                        assertThat(staff.careWeight(i)).isEqualTo(carer ? 1 : 0.1);
                        assertThat(staff.unit(i) != People.NONE).isEqualTo(carer);
                    }
                    double carers = shift == 0 ? 8 : 3;
                    assertThat(staff.hands()).isBetween(carers, carers + 0.61);
                }
            }
        }
        assertThat(agencyShifts).isGreaterThan(100);
        assertThat(probe.run.tally.get(Outcome.UNFILLED_SHIFTS)).isPositive();
    }

    /** All posts vacant: twelve agency workers by day come to three units of ten beds, four to each. */
    @Test
    void coverGoesWhereHandsAreFewest() {
        ScenarioBuilder builder = homes(1);
        builder.vacancyRate = 1;
        builder.agencyShare = 0.6;
        builder.with(new Cohorting());
        Probe probe = new Probe(builder, 0);
        for (int day = 0; day < 10; day++) {
            probe.day();
            StaffOnDuty staff = probe.run.duty.staff(probe.run.homes.get(0), 0);
            int[] ofUnit = new int[3];
            for (int i = 0; i < staff.count(); i++) {
                ofUnit[staff.unit(i)]++;
            }
            assertThat(ofUnit).containsExactly(4, 4, 4);
        }
    }

    /**
     * Sixteen shifts a day in each home and a planned share of 0.1: a Poisson number of mean 1.6, of variance 1.6, with a pool
     * that never runs dry. Over 3,000 home-days the mean has a standard error of 0.023 and the variance of 0.054; at 3.29 of
     * them a false alarm once in 500 times.
     */
    @Test
    void plannedAgencyShiftsArePoissonAndLeaveNothingOpen() {
        ScenarioBuilder builder = homes(30);
        builder.days = 100;
        builder.plannedAgencyShare = 0.1;
        builder.agencyShare = 0.2;
        Probe probe = new Probe(builder, 0);
        double sum = 0;
        double squares = 0;
        for (int day = 0; day < 100; day++) {
            probe.day();
            for (CareHome home : probe.run.homes) {
                int agency = onDuty(probe, home, Group.AGENCY).length;
                sum += agency;
                squares += agency * agency;
                assertThat(probe.run.duty.countOfDay(home)).isEqualTo(16);
            }
        }
        double mean = sum / 3000;
        assertThat(Math.abs(mean - 1.6)).isLessThan(3.29 * Math.sqrt(1.6 / 3000));
        assertThat(Math.abs(squares / 3000 - mean * mean - 1.6))
                .isLessThan(3.29 * Math.sqrt((1.6 + 2 * 1.6 * 1.6) / 3000));
        assertThat(probe.run.tally.get(Outcome.AGENCY_SHIFTS)).isEqualTo(sum);
        assertThat(probe.run.tally.get(Outcome.UNFILLED_SHIFTS)).isZero();
    }

    private static Map<Integer, Set<CareHome>> homesServed(ScenarioBuilder builder, int days) {
        Probe probe = new Probe(builder, 0);
        Map<Integer, Set<CareHome>> served = new HashMap<>();
        for (int day = 0; day < days; day++) {
            probe.day();
            for (CareHome home : probe.run.homes) {
                for (int worker : onDuty(probe, home, Group.AGENCY)) {
                    served.computeIfAbsent(worker, key -> new HashSet<>()).add(home);
                }
            }
        }
        return served;
    }

    private static ScenarioBuilder agencyTown() {
        ScenarioBuilder builder = homes(12);
        builder.vacancyRate = 0.3;
        builder.agencyShare = 0.3;
        builder.familiarShare = 0;
        return builder;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void agencyWorkersServeNoMoreHomesThanTheLimit(int limit) {
        ScenarioBuilder builder = agencyTown();
        builder.maxHomesPerWorker = limit;
        Map<Integer, Set<CareHome>> served = homesServed(builder, 60);
        assertThat(served.values()).allSatisfy(homes -> assertThat(homes).hasSizeLessThanOrEqualTo(limit));
        assertThat(served.values()).anySatisfy(homes -> assertThat(homes).hasSize(limit));
    }

    /** Bubbles of four of twelve homes, in the order listed, and no worker in two of them; without, workers go everywhere. */
    @Test
    void bubblesShareTheirWorkersWithNoOthers() {
        ScenarioBuilder builder = agencyTown();
        assertThat(homesServed(builder, 60).values())
                .anySatisfy(homes -> assertThat(homes).hasSizeGreaterThan(6));
        Map<Integer, Set<CareHome>> served = homesServed(builder.with(new AgencyBubbles(4, 0)), 60);
        Set<Integer> bubbles = new HashSet<>();
        for (Set<CareHome> homes : served.values()) {
            Set<Integer> own = new HashSet<>();
            homes.forEach(home -> own.add(home.number / 4));
            assertThat(own).hasSize(1);
            bubbles.addAll(own);
        }
        assertThat(bubbles).hasSize(3);
    }
}
