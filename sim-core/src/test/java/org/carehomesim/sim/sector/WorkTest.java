package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.LiveInStaff;
import org.carehomesim.sim.policy.SingleSiteWorking;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who covers open shifts, and where people work under the measures about staff. */
class WorkTest {

    private static final List<ShiftParameters> DAY_AND_NIGHT =
            List.of(new ShiftParameters("day", 0.3, 0.8, true, 12), new ShiftParameters("night", 0.1, 0.2, false, 12));

    /** Homes with 20 residents and 20 posts each. */
    private static ScenarioBuilder homes(int number) {
        ScenarioBuilder builder = new ScenarioBuilder();
        for (int i = 0; i < number; i++) {
            builder.homes.add(new HomeSpec("Home " + (i + 1), 20, CareType.OLDER_PEOPLE, 20, 20, null, null));
        }
        builder.shifts = DAY_AND_NIGHT;
        return builder;
    }

    private static void onDuty(Probe probe, BiConsumer<CareHome, Integer> each) {
        for (CareHome home : probe.run.homes) {
            for (int shift = 0; shift < probe.run.duty.shifts(); shift++) {
                for (int i = 0; i < probe.run.duty.count(home, shift); i++) {
                    each.accept(home, probe.run.duty.onDuty(home, shift)[i]);
                }
            }
        }
    }

    /** In homes that take it up, a bound worker works there only, and in no other home either while bound. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1})
    void underSingleSiteWorkingEachBoundWorkerHasOneHome(double uptake) {
        ScenarioBuilder builder = homes(12);
        builder.vacancyRate = 0.4;
        builder.agencyShare = 0.3;
        builder.secondJobs = 0.3;
        builder.familiarShare = 0;
        builder.with(new SingleSiteWorking(1, 0, 0, 0, 21, Payer.HOME), new Activation(null, null, null, uptake, 1));
        Probe probe = new Probe(builder, 0);
        Map<Integer, Integer> boundTo = new HashMap<>();
        Map<Integer, Set<CareHome>> workedIn = new HashMap<>();
        int[] bound = new int[1];
        for (int day = 0; day < 60; day++) {
            probe.day();
            onDuty(probe, (home, worker) -> {
                boolean agency = probe.run.people.group[worker] == Group.AGENCY;
                boolean elsewhere = !agency && probe.run.people.home[worker] != home.number;
                assertThat(elsewhere && home.measures.singleSiteShare > 0)
                        .as("second job in a home with the policy")
                        .isFalse();
                if (agency) {
                    workedIn.computeIfAbsent(worker, key -> new HashSet<>()).add(home);
                    Integer only = boundTo.get(worker);
                    if (only != null) {
                        assertThat(home.number).as("home of bound worker").isEqualTo(only);
                        bound[0]++;
                    } else if (home.measures.singleSiteShare > 0) {
                        boundTo.put(worker, home.number);
                    }
                }
            });
        }
        assertThat(bound[0]).isGreaterThan(200);
        if (uptake == 1) {
            assertThat(workedIn.values()).allSatisfy(homes -> assertThat(homes).hasSize(1));
        }
    }

    @Test
    void withoutTheMeasureAgencyStaffWorkInManyHomes() {
        ScenarioBuilder builder = homes(12);
        builder.vacancyRate = 0.4;
        builder.agencyShare = 0.3;
        builder.familiarShare = 0;
        Probe probe = new Probe(builder, 0);
        Map<Integer, Set<CareHome>> workedIn = new HashMap<>();
        for (int day = 0; day < 60; day++) {
            probe.day();
            onDuty(probe, (home, worker) -> {
                if (probe.run.people.group[worker] == Group.AGENCY) {
                    workedIn.computeIfAbsent(worker, key -> new HashSet<>()).add(home);
                }
            });
        }
        assertThat(workedIn.values().stream().mapToInt(Set::size).average().orElse(0))
                .isGreaterThan(5);
    }

    /** One home with all posts vacant, so a constant number of calls a day to a pool several times as large. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void familiarWorkersComeAgainAndOthersInTurn(double familiarShare) {
        ScenarioBuilder builder = homes(1);
        builder.vacancyRate = 1;
        builder.agencyShare = 0.75;
        builder.familiarShare = familiarShare;
        Probe probe = new Probe(builder, 0);
        Map<Integer, Integer> shifts = new HashMap<>();
        for (int day = 0; day < 100; day++) {
            probe.day();
            Set<Integer> today = new HashSet<>();
            onDuty(probe, (home, worker) -> {
                assertThat(today.add(worker)).as("one shift a day").isTrue();
                shifts.merge(worker, 1, Integer::sum);
            });
            assertThat(today).hasSize(8);
        }
        assertThat(probe.run.tally.get(Outcome.AGENCY_SHIFTS)).isEqualTo(800);
        int most = shifts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (familiarShare == 1) {
            assertThat(shifts).hasSizeLessThan(20);
            assertThat(most).isBetween(70, 72);
        } else {
            assertThat(shifts).hasSize(60);
            assertThat(most).isLessThan(50);
        }
    }

    /** Overtime comes before agency staff, agency staff before a shift stays open; the price is that of who came. */
    @Test
    void ownStaffCoverBeforeAgencyStaff() {
        ScenarioBuilder builder = homes(1);
        builder.vacancyRate = 0.3;
        builder.agencyShare = 0.5;
        builder.overtime = 1;
        Probe overtime = new Probe(builder, 0);
        overtime.days(50);
        double covered = overtime.run.tally.get(Outcome.OVERTIME_SHIFTS);
        assertThat(covered).isPositive();
        assertThat(overtime.run.tally.get(Outcome.AGENCY_SHIFTS)).isZero();
        assertThat(overtime.run.tally.get(Outcome.UNFILLED_SHIFTS)).isZero();
        assertThat(overtime.run.tally.get(Outcome.COST_HOME_GBP))
                .isCloseTo(covered * 12 * 11 * 1.25, Offset.offset(0.01));
        builder.overtime = 0;
        Probe agency = new Probe(builder, 0);
        agency.days(50);
        assertThat(agency.run.tally.get(Outcome.OVERTIME_SHIFTS)).isZero();
        assertThat(agency.run.tally.get(Outcome.AGENCY_SHIFTS)).isEqualTo(covered);
        assertThat(agency.run.tally.get(Outcome.COST_HOME_GBP)).isCloseTo(covered * 12 * 17, Offset.offset(0.01));
        builder.agencyShare = 0;
        Probe nobody = new Probe(builder, 0);
        nobody.days(50);
        assertThat(nobody.run.tally.get(Outcome.UNFILLED_SHIFTS)).isEqualTo(covered);
        assertThat(nobody.run.tally.get(Outcome.COST_HOME_GBP)).isZero();
    }

    /** With second jobs, agency staff are called for fewer shifts, by as many as staff of other homes work here. */
    @Test
    void staffOfOtherHomesComeBeforeAgencyStaff() {
        ScenarioBuilder builder = homes(4);
        builder.vacancyRate = 0.3;
        builder.agencyShare = 0.5;
        builder.secondJobs = 0.3;
        Probe probe = new Probe(builder, 0);
        int[] byBank = new int[1];
        int[] byAgency = new int[1];
        for (int day = 0; day < 50; day++) {
            probe.day();
            onDuty(probe, (home, worker) -> {
                if (probe.run.people.group[worker] == Group.AGENCY) {
                    byAgency[0]++;
                    for (int bank : home.secondJobStaff) {
                        boolean free = probe.run.people.lastWorked[bank] != probe.run.today.day();
                        boolean dutyElsewhere = isOnDutyByRoster(probe, bank);
                        assertThat(free && !dutyElsewhere)
                                .as("second-job holder left free")
                                .isFalse();
                    }
                } else if (probe.run.people.home[worker] != home.number) {
                    byBank[0]++;
                }
            });
        }
        assertThat(byBank[0]).isGreaterThan(50);
        assertThat(byAgency[0]).isGreaterThan(50);
    }

    /** Nobody is ever absent here, so whoever does not work was off duty or was free to be called. */
    private static boolean isOnDutyByRoster(Probe probe, int worker) {
        boolean[] found = new boolean[1];
        onDuty(probe, (home, other) -> found[0] |= other == worker);
        return found[0];
    }

    @Test
    void staffWhoLiveInFillShiftsInProportionAndMeetNobodyOutside() {
        ScenarioBuilder builder = homes(1);
        builder.with(new LiveInStaff(0.4, 14, 7, 6, null, 0, 0, 0, 0, 1, 0));
        builder.incidence = 0.01;
        Probe probe = new Probe(builder, 0);
        for (int day = 0; day < 60; day++) {
            probe.day();
            CareHome home = probe.run.homes.get(0);
            int[] inside = new int[2];
            for (int shift = 0; shift < 2; shift++) {
                for (int i = 0; i < probe.run.duty.count(home, shift); i++) {
                    int worker = probe.run.duty.onDuty(home, shift)[i];
                    inside[shift] += probe.run.people.whereabouts[worker] == Whereabouts.LIVING_IN ? 1 : 0;
                }
            }
            assertThat(Math.abs(inside[0] / 6.0 - inside[1] / 2.0))
                    .as("share of shifts")
                    .isLessThanOrEqualTo(0.5);
            for (int worker : home.holderOfPost) {
                boolean outside = probe.run.people.whereabouts[worker] == Whereabouts.HOUSEHOLD;
                if (probe.run.people.health[worker] == Health.SUSCEPTIBLE) {
                    assertThat(probe.run.people.communityExposure[worker]).isEqualTo(outside ? 1 : 0);
                }
            }
        }
    }

    /** Days outside count and days inside do not: infections by the hazard of the days spent outside. */
    @Test
    void thoseWhoLiveInAreInfectedByTheHazardOfTheirDaysOutside() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, 3000, null, null));
        builder.incidence = 0.02;
        builder.with(new LiveInStaff(1, 3, 3, 6, null, 0, 0, 0, 0, 1, 0));
        Probe probe = new Probe(builder, 0);
        double expected = 0;
        double variance = 0;
        int days = 30;
        int[] outside = new int[3000];
        for (int day = 0; day < days; day++) {
            probe.day();
            for (int post = 0; post < 3000; post++) {
                int worker = probe.run.homes.get(0).holderOfPost[post];
                outside[post] += probe.run.people.whereabouts[worker] == Whereabouts.HOUSEHOLD ? 1 : 0;
            }
        }
        for (int post = 0; post < 3000; post++) {
            double p = 1 - Math.exp(-0.02 * outside[post]);
            expected += p;
            variance += p * (1 - p);
        }
        assertThat(expected).isBetween(600.0, 1200.0);
        assertThat(Math.abs(probe.run.tally.get(Outcome.STAFF_INFECTIONS) - expected))
                .isLessThan(3.29 * Math.sqrt(variance));
    }
}
