package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.AgencyBubbles;
import org.carehomesim.sim.policy.AgencyLimit;
import org.carehomesim.sim.policy.InfectionControlTraining;
import org.carehomesim.sim.policy.LiveInStaff;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.policy.StaffExclusion;
import org.carehomesim.sim.policy.StaffingSupport;
import org.carehomesim.sim.policy.WellbeingSupport;
import org.carehomesim.sim.workforce.BurnOutParameters;
import org.carehomesim.sim.workforce.FearParameters;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.carehomesim.sim.workforce.TurnoverParameters;
import org.junit.jupiter.api.Test;

/** Measures about staff, each by its arithmetic. Binomial counts are held to 3.29 sd: false alarms once in 1,000 seeds. */
class StaffMeasuresTest {

    private static final List<ShiftParameters> DAY_AND_NIGHT =
            List.of(new ShiftParameters("day", 0.3, 0.8, true, 12), new ShiftParameters("night", 0.1, 0.2, false, 12));

    /** A home that needs 8 shifts a day, all of them open, and agency staff who could fill them all. */
    private static ScenarioBuilder emptyHome() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 20, CareType.OLDER_PEOPLE, 20, 20, null, null));
        builder.shifts = DAY_AND_NIGHT;
        builder.vacancyRate = 1;
        builder.agencyShare = 0.75;
        return builder;
    }

    private static ScenarioBuilder home(int posts) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, posts, null, null));
        return builder;
    }

    private static void assertBinomial(double count, double trials, double probability) {
        assertThat(Math.abs(count - trials * probability))
                .isLessThan(3.29 * Math.sqrt(trials * probability * (1 - probability)));
    }

    private static int away(Probe probe, AbsenceReason reason) {
        probe.run.absence.countDay();
        return probe.run.absence.awayNow(Group.STAFF, reason);
    }

    @Test
    void agencyStaffWorkNoMoreThanTheirShare() {
        Probe probe = new Probe(emptyHome().with(new AgencyLimit(0.25, null)), 0);
        probe.days(50);
        assertThat(probe.run.tally.get(Outcome.AGENCY_SHIFTS)).isEqualTo(50 * 2);
        assertThat(probe.run.tally.get(Outcome.UNFILLED_SHIFTS)).isEqualTo(50 * 6);
        assertThat(probe.run.tally.get(Outcome.COST_HOME_GBP)).isCloseTo(100 * 12 * 17, Offset.offset(0.01));
    }

    @Test
    void agencyStaffWorkNoMoreThanTheirNumberPlannedShiftsIncluded() {
        ScenarioBuilder builder = emptyHome().with(new AgencyLimit(0.9, 1));
        builder.plannedAgencyShare = 0.5;
        Probe probe = new Probe(builder, 0);
        probe.days(50);
        assertThat(probe.run.tally.get(Outcome.AGENCY_SHIFTS)).isEqualTo(50);
    }

    /** 0.3 of 8 shifts are 2.4 a day on average; of the calls beyond the limit those not refused are made. */
    @Test
    void aLimitHoldsOnAverageAndAsFarAsItIsFollowed() {
        Probe probe = new Probe(emptyHome().with(new AgencyLimit(0.3, null)), 0);
        probe.days(100);
        assertBinomial(probe.run.tally.get(Outcome.AGENCY_SHIFTS) - 200, 100, 0.4);
        Probe half =
                new Probe(emptyHome().with(new AgencyLimit(0.25, null), new Activation(null, null, null, 1, 0.7)), 0);
        half.days(100);
        // the first two calls are within the limit; a call that is made beyond it leaves the limit reached
        assertBinomial(half.run.tally.get(Outcome.UNFILLED_SHIFTS), 600, 0.7);
    }

    /** Open shifts go to overtime as before, and not to agency staff. */
    @Test
    void ownStaffStillCover() {
        ScenarioBuilder builder = emptyHome().with(new AgencyLimit(0, null));
        builder.vacancyRate = 0.3;
        builder.overtime = 1;
        Probe probe = new Probe(builder, 0);
        probe.days(50);
        assertThat(probe.run.tally.get(Outcome.OVERTIME_SHIFTS)).isPositive();
        assertThat(probe.run.tally.get(Outcome.AGENCY_SHIFTS)).isZero();
        assertThat(probe.run.tally.get(Outcome.UNFILLED_SHIFTS)).isZero();
    }

    @Test
    void workersOfABubbleCostMore() {
        Probe probe = new Probe(emptyHome().with(new AgencyBubbles(1, 30)), 0);
        probe.days(50);
        assertThat(probe.run.tally.get(Outcome.AGENCY_SHIFTS)).isEqualTo(400);
        assertThat(probe.run.tally.get(Outcome.COST_HOME_GBP)).isCloseTo(400 * (12 * 17 + 30), Offset.offset(0.01));
    }

    /** A pool of three shifts a day, at a price of its own, for whoever pays; what is left stays unfilled. */
    @Test
    void aPoolFillsWhatItCan() {
        ScenarioBuilder builder = emptyHome().with(new StaffingSupport(3, 0.1, 150, Payer.NHS));
        builder.agencyShare = 0;
        Probe probe = new Probe(builder, 0);
        probe.days(50);
        assertThat(probe.run.tally.get(Outcome.UNFILLED_SHIFTS)).isEqualTo(50 * 5);
        assertThat(probe.run.tally.get(Outcome.SHORT_STAFFED_HOME_DAYS)).isEqualTo(50);
        assertThat(probe.run.tally.get(Outcome.COST_NHS_GBP)).isCloseTo(150 * 150, Offset.offset(0.01));
        assertThat(probe.run.tally.get(Outcome.COST_GBP)).isCloseTo(150 * 150, Offset.offset(0.01));
        for (int day = 0; day < 50; day++) {
            assertThat(probe.run.workforce.get(day, WorkforceColumn.SUPPORT)).isEqualTo(3);
            assertThat(probe.run.workforce.get(day, WorkforceColumn.UNFILLED)).isEqualTo(5);
        }
        CareHome home = probe.run.homes.get(0);
        assertThat(probe.run.duty.supported(home, 0) + probe.run.duty.supported(home, 1))
                .isEqualTo(3);
        assertThat(probe.run.duty.countOfDay(home)).isEqualTo(3);
    }

    /** Strain-days are what support leaves of the strain, times those employed; the threshold applies to it. */
    @Test
    void wellbeingSupportTakesOffStrainAndFear() {
        ScenarioBuilder builder = home(1000);
        builder.burnOut = new BurnOutParameters(10, 0.5, 0.2, 0.8, new Distribution.Constant(20));
        builder.fear = new FearParameters(0.4, 0, new Distribution.Constant(7), 28);
        builder.with(new WellbeingSupport(0.5, 0.25, 7, Payer.COUNCIL), new Activation(null, null, null, 1, 0.8));
        Probe probe = new Probe(builder, 0);
        probe.day();
        assertThat(probe.run.tally.get(Outcome.COST_COUNCIL_GBP)).isCloseTo(800, Offset.offset(1e-6));
        CareHome home = probe.run.homes.get(0);
        home.shiftsNeeded = 100;
        home.shiftsUnfilled = 80;
        home.strain = 0.5;
        probe.run.burnOut.advance(home);
        double strain = 0.5 + (0.8 - 0.5) / 10;
        assertThat(probe.run.tally.get(Outcome.STAFF_STRAIN)).isCloseTo(0.6 * strain * 1000, Offset.offset(1e-6));
        assertBinomial(away(probe, AbsenceReason.BURN_OUT), 1000, 1 - Math.exp(-0.8 * (0.6 * strain - 0.2)));
        probe.run.knowledge.noteCase(home.residentOfBed[0]);
        assertBinomial(away(probe, AbsenceReason.FEAR), 1000, 0.4 * (1 - 0.8 * 0.25));
    }

    /** A second offer takes its share of what the first has left, in either order. */
    @Test
    void twoOffersOfSupportTakeOffOneAfterTheOther() {
        Measures measures = new Measures();
        new WellbeingSupport(0.5, 0.2, 2, Payer.HOME).apply(measures, 1);
        new WellbeingSupport(0.3, 0.4, 2, Payer.HOME).apply(measures, 1);
        assertThat(measures.strainFactor).isCloseTo(0.35, Offset.offset(1e-12));
        assertThat(measures.fearFactor).isCloseTo(0.48, Offset.offset(1e-12));
    }

    @Test
    void moreAgreeToLiveInForMoreMoney() {
        assertThat(liveInShare(0.5, 50)).isCloseTo(0.5, Offset.offset(1e-12));
        assertThat(liveInShare(0.5, 100)).isCloseTo(0.6, Offset.offset(1e-12));
        assertThat(liveInShare(0.5, 0)).isCloseTo(0.4, Offset.offset(1e-12));
        assertThat(liveInShare(0.05, 0)).isZero();
        assertThat(liveInShare(0.5, 1000)).as("at most").isEqualTo(0.8);
        assertThat(liveInShare(0.9, 1000)).as("stated").isEqualTo(0.9);
    }

    private static double liveInShare(double acceptance, double incentive) {
        Measures measures = new Measures();
        new LiveInStaff(acceptance, 14, 7, 6, null, 133, incentive, 50, 0.02, 0.8, 0.3).apply(measures, 1);
        assertThat(measures.liveInCostPerDay).isEqualTo(133 + incentive);
        return measures.liveInShare;
    }

    /** Everybody lives in for four days of eight: a strain of 0.3 at a rate of 0.5 tells after each four days, not before. */
    @Test
    void livingInTellsWhenTheBlockIsOver() {
        ScenarioBuilder builder = home(2000);
        builder.shifts = List.of(new ShiftParameters("day", 0.001, 1, true, 12));
        builder.overtime = 1; // so that the home itself is never strained
        builder.burnOut = new BurnOutParameters(10, 0, 1, 0.5, new Distribution.Constant(50));
        builder.with(new LiveInStaff(1, 4, 100, 7, null, 0, 0, 0, 0, 1, 0.3));
        Probe probe = new Probe(builder, 0);
        int stays = 0;
        int expectedDays = 0;
        double expected = 0;
        double variance = 0;
        int[] inside = new int[2000];
        for (int day = 0; day < 40; day++) {
            probe.day();
            for (int post = 0; post < 2000; post++) {
                int worker = probe.run.homes.get(0).holderOfPost[post];
                boolean in = probe.run.people.whereabouts[worker] == Whereabouts.LIVING_IN;
                if (in) {
                    inside[post]++;
                    expectedDays++;
                } else if (inside[post] > 0) {
                    double p = 1 - Math.exp(-0.5 * 0.3 * inside[post]);
                    expected += p;
                    variance += p * (1 - p);
                    stays++;
                    inside[post] = 0;
                }
            }
        }
        assertThat(stays).isGreaterThan(1000);
        assertThat(probe.run.tally.get(Outcome.STAFF_STRAIN)).isCloseTo(0.3 * expectedDays, Offset.offset(1e-6));
        assertThat(Math.abs(away(probe, AbsenceReason.BURN_OUT) - expected)).isLessThan(3.29 * Math.sqrt(variance));
    }

    /** A post has 0.4 x 12 hours a day, bank staff on call for two of seven days have 12 x 2 / 7 a day; the council pays both. */
    @Test
    void sickPayIsThatOfTheHoursAndPaidByWhoeverPays() {
        ScenarioBuilder builder = home(10);
        builder.shifts = DAY_AND_NIGHT;
        builder.bankShare = 0.5;
        builder.bankDaysPerWeek = 2;
        builder.with(new StaffExclusion(true, 0.92, 0.5, 0.5, 7, Payer.COUNCIL));
        Probe probe = new Probe(builder, 0);
        probe.day();
        CareHome home = probe.run.homes.get(0);
        probe.run.absence.isolateContact(home.holderOfPost[0], 10);
        double post = 10 * 0.4 * 12 * 11 * 0.5;
        assertThat(probe.run.tally.get(Outcome.COST_COUNCIL_GBP)).isCloseTo(post, Offset.offset(1e-6));
        probe.run.absence.isolateContact(home.bankStaff[0], 10);
        double bank = 10 * 12 * 2 / 7.0 * 11 * 0.5;
        assertThat(probe.run.tally.get(Outcome.COST_COUNCIL_GBP)).isCloseTo(post + bank, Offset.offset(1e-6));
        assertThat(probe.run.tally.get(Outcome.COST_HOME_GBP)).isZero();
    }

    /** Bank staff stay away out of fear and with burn-out as holders of posts do. */
    @Test
    void bankStaffAreAfraidAndBurnOut() {
        ScenarioBuilder builder = home(2000);
        builder.bankShare = 0.5;
        builder.burnOut = new BurnOutParameters(10, 0.5, 0.2, 0.8, new Distribution.Constant(20));
        builder.fear = new FearParameters(0.3, 0, new Distribution.Constant(7), 28);
        Probe probe = new Probe(builder, 0);
        probe.day();
        CareHome home = probe.run.homes.get(0);
        probe.run.knowledge.noteCase(home.residentOfBed[0]);
        assertBinomial(absent(probe, home.bankStaff), 2000, 0.3);
        Probe strained = new Probe(builder, 1);
        strained.day();
        CareHome other = strained.run.homes.get(0);
        other.shiftsUnfilled = other.shiftsNeeded;
        other.strain = 1;
        strained.run.burnOut.advance(other);
        assertBinomial(absent(strained, other.bankStaff), 2000, 1 - Math.exp(-0.8 * 0.8));
    }

    private static int absent(Probe probe, int[] staff) {
        int absent = 0;
        for (int worker : staff) {
            absent += probe.run.people.absentUntil[worker] > probe.run.today.day() ? 1 : 0;
        }
        return absent;
    }

    /** Bank staff leave at the rate of all and are replaced on the day; the population of other runs keeps its own. */
    @Test
    void bankStaffAreReplacedAtOnce() {
        ScenarioBuilder builder = home(2000);
        builder.bankShare = 0.5;
        builder.vacancyRate = 1;
        builder.turnover = new TurnoverParameters(2, new Distribution.Constant(1000), 1);
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        int[] before = home.bankStaff.clone();
        probe.days(60);
        int replaced = 0;
        for (int i = 0; i < before.length; i++) {
            int worker = home.bankStaff[i];
            replaced += worker == before[i] ? 0 : 1;
            assertThat(probe.run.people.role[worker]).isEqualTo(probe.run.people.role[before[i]]);
            assertThat(probe.run.people.bedOrPost[worker]).isEqualTo(People.NONE);
        }
        assertBinomial(replaced, 2000, 1 - Math.exp(-60 * 2 / 365.0));
        double left = probe.run.tally.get(Outcome.STAFF_LEFT);
        assertThat(left).isGreaterThanOrEqualTo(replaced);
        assertThat(probe.run.tally.get(Outcome.STAFF_HIRED) - left).isEqualTo(home.permanentStaff());
        assertThat(probe.run.population.homes().get(0).bankStaff).isEqualTo(before);
    }

    /** Of ten with a post and ten bank staff each newcomer is a twentieth, whichever of them. */
    @Test
    void newBankStaffHaveNotBeenTrainedAndAreNotAllStaff() {
        ScenarioBuilder builder = home(10);
        builder.bankShare = 0.5;
        builder.with(training(0.5));
        Probe probe = new Probe(builder, 0);
        probe.day();
        CareHome home = probe.run.homes.get(0);
        assertThat(home.practice.score(PracticeArea.LAUNDRY)).isCloseTo(0.8, Offset.offset(1e-12));
        probe.run.beginning.hire(home.bankStaff[0]);
        assertThat(home.practice.score(PracticeArea.LAUNDRY)).isCloseTo(0.6 + 0.2 * 0.95, Offset.offset(1e-12));
    }

    @Test
    void trainingInAHomeWhoseEveryPostIsVacantWearsOffWithItsBankStaff() {
        ScenarioBuilder builder = home(10);
        builder.bankShare = 0.5;
        builder.vacancyRate = 1;
        builder.turnover = new TurnoverParameters(10, new Distribution.Constant(1000), 1);
        builder.with(training(0.5));
        Probe probe = new Probe(builder, 0);
        probe.days(60);
        assertThat(probe.run.tally.get(Outcome.STAFF_LEFT)).isPositive();
        assertThat(probe.run.homes.get(0).practice.score(PracticeArea.LAUNDRY)).isStrictlyBetween(0.6, 0.8);
    }

    private static InfectionControlTraining training(double gain) {
        return new InfectionControlTraining(List.of(PracticeArea.LAUNDRY), gain, 1, 1, 3650, 0, 0);
    }
}
