package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.policy.SingleSiteWorking;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.carehomesim.sim.workforce.TurnoverParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rule to work in one home does to those who have jobs in two. Tolerances are 3.29 sd: one seed in 1,000. */
class SecondJobsTest {

    /** Two homes of 1,000 posts whose staff have second jobs in the other. */
    private static ScenarioBuilder twoHomes(double vacancyRate) {
        ScenarioBuilder builder = new ScenarioBuilder();
        for (int i = 0; i < 2; i++) {
            builder.homes.add(new HomeSpec("Home " + (i + 1), 1, CareType.OLDER_PEOPLE, 1, 1000, null, null));
        }
        builder.shifts = List.of(new ShiftParameters("day", 0.4, 1, true, 12));
        builder.vacancyRate = vacancyRate;
        builder.secondJobs = 0.3;
        return builder;
    }

    private static SingleSiteWorking rule(double compensation, double leave, double leaveWithout) {
        return new SingleSiteWorking(1, compensation, leave, leaveWithout, 20, Payer.COUNCIL);
    }

    private static int pairs(Probe probe) {
        return probe.run.homes.stream()
                .mapToInt(home -> home.secondJobStaff.length)
                .sum();
    }

    private static int workElsewhere(Probe probe) {
        int elsewhere = 0;
        for (CareHome home : probe.run.homes) {
            for (int i = 0; i < probe.run.duty.count(home, 0); i++) {
                elsewhere += probe.run.people.home[probe.run.duty.onDuty(home, 0)[i]] == home.number ? 0 : 1;
            }
        }
        return elsewhere;
    }

    /** The rule of one home is enough, whichever of the two jobs it is. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void secondJobsEndByTheRuleOfEitherHome(int home) {
        Probe probe = new Probe(twoHomes(0.2), 0);
        probe.day();
        assertThat(workElsewhere(probe)).isGreaterThan(50);
        rule(20, 0, 0).apply(probe.run.homes.get(home).measures, 1);
        for (int day = 0; day < 5; day++) {
            probe.day();
            assertThat(workElsewhere(probe)).isZero();
        }
    }

    /** More give up both jobs the less of the loss is made good. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 5, 20, 40})
    void someLeaveRatherThanChoose(double compensation) {
        Probe probe = new Probe(twoHomes(0).with(rule(compensation, 0.1, 0.5)), 0);
        int pairs = pairs(probe);
        probe.days(10);
        double p = 0.5 - 0.4 * Math.min(1, compensation / 20);
        double left = probe.run.tally.get(Outcome.STAFF_LEFT);
        assertThat(pairs).isGreaterThan(500);
        assertThat(Math.abs(left - pairs * p)).isLessThan(3.29 * Math.sqrt(pairs * p * (1 - p)));
        assertThat(probe.run.turnover.vacantPosts()).isEqualTo((int) left);
        // those who stay are paid every day, those who left never
        assertThat(probe.run.tally.get(Outcome.COST_COUNCIL_GBP))
                .isCloseTo((pairs - left) * 10 * compensation, Offset.offset(0.01));
        assertThat(probe.run.tally.get(Outcome.COST_HOME_GBP)).isZero();
    }

    /** All posts are full-time, so it is a toss whether to take a vacant post: half of them move, and they leave as many vacant. */
    @Test
    void halfOfThoseWhoCouldHaveAsManyHoursInTheOtherHomeMoveThere() {
        Probe probe = new Probe(twoHomes(0.4).with(rule(20, 0, 0)), 0);
        int pairs = pairs(probe);
        int vacant = probe.run.turnover.vacantPosts();
        int[] homeBefore = probe.run.people.home.clone();
        probe.day();
        int moved = moved(probe, homeBefore);
        assertThat(Math.abs(moved - pairs / 2.0)).isLessThan(3.29 * Math.sqrt(pairs / 4.0));
        assertThat(probe.run.turnover.vacantPosts()).isEqualTo(vacant);
        probe.days(20);
        assertThat(moved(probe, homeBefore)).as("one choice").isEqualTo(moved);
        assertThat(probe.run.tally.get(Outcome.COST_COUNCIL_GBP)).isCloseTo(21 * 20.0 * pairs, Offset.offset(0.01));
        everyPostHasItsHolder(probe);
    }

    private static int moved(Probe probe, int[] homeBefore) {
        int moved = 0;
        for (CareHome home : probe.run.homes) {
            for (int worker : home.holderOfPost) {
                moved += worker != People.NONE && homeBefore[worker] != home.number ? 1 : 0;
            }
        }
        return moved;
    }

    private static void everyPostHasItsHolder(Probe probe) {
        People people = probe.run.people;
        Set<Integer> holders = new HashSet<>();
        int held = 0;
        int counted = 0;
        for (CareHome home : probe.run.homes) {
            counted += home.permanentStaff();
            for (int post = 0; post < home.holderOfPost.length; post++) {
                int holder = home.holderOfPost[post];
                if (holder != People.NONE) {
                    held++;
                    assertThat(people.home[holder]).isEqualTo(home.number);
                    assertThat(people.bedOrPost[holder]).isEqualTo(post);
                    assertThat(people.role[holder]).isEqualTo(home.roleOfPost[post]);
                    holders.add(holder);
                }
            }
        }
        assertThat(holders).as("nobody holds two posts").hasSize(held);
        assertThat(counted).isEqualTo(held);
    }

    /** A part-timer takes a full-time post, and never the other way round. */
    @Test
    void peopleChooseTheHomeWithMoreHours() {
        ScenarioBuilder builder = twoHomes(0.4).with(rule(20, 0, 0));
        builder.partTimeShare = 0.5;
        builder.partTimeHours = 0.5;
        Probe probe = new Probe(builder, 0);
        int[] postBefore = probe.run.people.bedOrPost.clone();
        int[] homeBefore = probe.run.people.home.clone();
        probe.day();
        int fromPartTime = 0;
        for (CareHome home : probe.run.homes) {
            for (int worker : home.holderOfPost) {
                if (worker != People.NONE && homeBefore[worker] != home.number) {
                    boolean partTimeBefore = isPartTime(postBefore[worker]);
                    assertThat(isPartTime(probe.run.people.bedOrPost[worker])).isFalse();
                    fromPartTime += partTimeBefore ? 1 : 0;
                }
            }
        }
        assertThat(fromPartTime).isGreaterThan(100);
    }

    /** With half of the posts part-time, those in odd places are. */
    private static boolean isPartTime(int post) {
        return post % 2 == 1;
    }

    /** Posts that were left are hired for; those hired under the rule neither choose nor are compensated. */
    @Test
    void whoIsHiredUnderTheRuleNeverHadASecondJob() {
        ScenarioBuilder builder = twoHomes(0).with(rule(20, 1, 1));
        builder.turnover = new TurnoverParameters(0, new Distribution.Constant(5), 1);
        Probe probe = new Probe(builder, 0);
        int pairs = pairs(probe);
        probe.days(30);
        assertThat(probe.run.tally.get(Outcome.STAFF_LEFT)).isEqualTo(pairs);
        assertThat(probe.run.tally.get(Outcome.STAFF_HIRED)).isEqualTo(pairs);
        assertThat(probe.run.turnover.vacantPosts()).isZero();
        assertThat(probe.run.tally.get(Outcome.COST_COUNCIL_GBP)).isZero();
        everyPostHasItsHolder(probe);
    }

    @Test
    void compensationAtOrAboveTheLossLeavesTheSmallShare() {
        Measures measures = new Measures();
        new SingleSiteWorking(0.9, 10, 0.1, 0.3, 0, Payer.HOME).apply(measures, 1);
        assertThat(measures.singleSiteLeaverShare).as("nothing to lose").isCloseTo(0.1, Offset.offset(1e-12));
        new SingleSiteWorking(0.9, 15, 0.1, 0.3, 20, Payer.HOME).apply(measures, 0.5);
        assertThat(measures.singleSiteLeaverShare).isCloseTo(0.15, Offset.offset(1e-12));
        assertThat(measures.singleSiteShare).isCloseTo(0.45, Offset.offset(1e-12));
    }
}
