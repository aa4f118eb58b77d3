package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.ContactIsolation;
import org.carehomesim.sim.policy.HouseholdIsolation;
import org.carehomesim.sim.policy.StaffExclusion;
import org.carehomesim.sim.workforce.BurnOutParameters;
import org.carehomesim.sim.workforce.FamilyAbsenceParameters;
import org.carehomesim.sim.workforce.FearParameters;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.junit.jupiter.api.Test;

/** Each reason to be away from work, by itself. Binomial counts are held to 3.29 sd: false alarms once in 1,000 seeds. */
class AbsenceTest {

    private static final int POSTS = 2000;

    /** One home with one resident, where nobody is ever infected and nobody is away unless the test says so. */
    private static ScenarioBuilder home(int posts) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, posts, null, null));
        return builder;
    }

    private static int away(Probe probe, AbsenceReason reason) {
        probe.run.absence.countDay();
        return probe.run.absence.awayNow(Group.STAFF, reason);
    }

    private static void assertBinomial(int count, int trials, double probability) {
        assertThat(count).isCloseTo((int) Math.round(trials * probability), Offset.offset((int)
                Math.ceil(3.29 * Math.sqrt(trials * probability * (1 - probability)))));
    }

    /** Spells of a given rate and mean length keep {@code rate x length / (1 + rate x length)} of the staff away. */
    @Test
    void ordinarySicknessKeepsAwayWhatRateAndLengthSay() {
        ScenarioBuilder builder = home(POSTS);
        builder.sicknessSpells = 6;
        builder.days = 300;
        Probe probe = new Probe(builder, 0);
        probe.days(300);
        double length = 0;
        for (int days = 1; days < 200; days++) {
            // at least one day, the others rounded to the nearest
            length += days == 1 ? 1 : 1 - new Distribution.Exponential(3.4).cumulativeProbability(days - 0.5);
        }
        double rate = 6 / 365.0;
        double days = probe.run.tally.get(Outcome.ABSENCE_DAYS_SICKNESS);
        double expected = 300 * POSTS * rate * length / (1 + rate * length);
        // a spell's days vary about as an exponential: sd of their sum = length x sqrt(2 x number of spells)
        double sd = length * Math.sqrt(2 * 300 * POSTS * rate);
        // the first spell comes after a whole wait, so the first days have fewer away: at most one spell's length each
        assertThat(days).isBetween(expected - 3.29 * sd - POSTS * rate * length * length, expected + 3.29 * sd);
        assertThat(probe.run.tally.get(Outcome.STAFF_ABSENCE_DAYS)).isEqualTo(days);
    }

    @Test
    void aDayHasOneReasonTheMostTellingOne() {
        ScenarioBuilder builder = home(10);
        builder.worksWithSymptoms = 0;
        builder.with(new StaffExclusion(false, 0.9, 0.5, 1, 3, Payer.HOME));
        Probe probe = new Probe(builder, 0);
        probe.day();
        int worker = probe.run.homes.get(0).holderOfPost[3];
        assertThat(probe.run.absence.reactToSymptoms(worker)).isTrue();
        assertThat(away(probe, AbsenceReason.SYMPTOMS)).isOne();
        probe.day();
        probe.run.absence.excludeAfterTest(worker);
        for (int day = 1; day < 7; day++) {
            assertThat(away(probe, AbsenceReason.TEST)).isOne();
            assertThat(away(probe, AbsenceReason.SYMPTOMS)).isZero();
            assertThat(probe.run.absence.excludedNow(Group.STAFF)).isOne();
            probe.day();
        }
        assertThat(away(probe, AbsenceReason.TEST)).isZero();
        probe.run.absence.reactToSymptoms(worker);
        assertThat(away(probe, AbsenceReason.SYMPTOMS)).isOne();
        probe.run.absence.forget(worker);
        assertThat(away(probe, AbsenceReason.SYMPTOMS)).isZero();
    }

    @Test
    void someCareForIllFamily() {
        ScenarioBuilder builder = home(POSTS);
        builder.households = Map.of(2, 1.0);
        builder.visitors = 1;
        builder.familyAbsence = new FamilyAbsenceParameters(0.3, new Distribution.Constant(5));
        Probe probe = new Probe(builder, 0);
        probe.day();
        everyHouseholdIsIll(probe);
        assertBinomial(away(probe, AbsenceReason.FAMILY), POSTS, 0.3);
        probe.days(4);
        assertThat(away(probe, AbsenceReason.FAMILY)).isPositive();
        probe.day();
        assertThat(away(probe, AbsenceReason.FAMILY)).isZero();
        assertThat(probe.run.absence.excludedNow(Group.STAFF)).isZero();
    }

    @Test
    void householdsIsolateByTheRuleWithItsAdherence() {
        ScenarioBuilder builder = home(POSTS);
        builder.households = Map.of(2, 1.0);
        builder.with(new HouseholdIsolation(), new Activation(null, null, null, 1, 0.6));
        Probe probe = new Probe(builder, 0);
        probe.day();
        everyHouseholdIsIll(probe);
        int away = away(probe, AbsenceReason.FAMILY);
        assertBinomial(away, POSTS, 0.6);
        probe.days(13);
        assertThat(away(probe, AbsenceReason.FAMILY)).isEqualTo(away);
        probe.day();
        assertThat(away(probe, AbsenceReason.FAMILY)).isZero();
    }

    private static void everyHouseholdIsIll(Probe probe) {
        People people = probe.run.people;
        for (int person = 0; person < people.count(); person++) {
            if (people.group[person] == Group.HOUSEHOLD) {
                probe.run.familyAbsence.memberIll(person);
            }
        }
    }

    /** Those who shared a shift on the last two days or today isolate for 14 days after the last such day. */
    @Test
    void colleaguesOfTheSameShiftsIsolate() {
        ScenarioBuilder builder = home(40);
        builder.shifts = List.of(
                new ShiftParameters("day", 0.2, 0.8, true, 12), new ShiftParameters("night", 0.1, 0.2, false, 12));
        builder.with(new ContactIsolation(1, 14, 2));
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        Map<Integer, Map<Integer, Integer>> lastTogether = new HashMap<>();
        for (int day = 0; day < 9; day++) {
            probe.day();
            for (int shift = 0; shift < 2; shift++) {
                for (int i = 0; i < probe.run.duty.count(home, shift); i++) {
                    for (int j = 0; j < probe.run.duty.count(home, shift); j++) {
                        lastTogether
                                .computeIfAbsent(probe.run.duty.onDuty(home, shift)[i], key -> new HashMap<>())
                                .put(probe.run.duty.onDuty(home, shift)[j], day);
                    }
                }
            }
        }
        int today = 8;
        int known = probe.run.duty.onDuty(home, 0)[0];
        probe.run.knowledge.noteCase(known);
        int isolating = 0;
        for (int holder : home.holderOfPost) {
            int last = lastTogether.get(known).getOrDefault(holder, -100);
            boolean contact = holder != known && last >= today - 2;
            assertThat(probe.run.people.absentUntil[holder]).isEqualTo(contact ? last + 15 : 0);
            isolating += contact ? 1 : 0;
        }
        assertThat(isolating).isBetween(7, 20);
        assertThat(away(probe, AbsenceReason.CONTACT)).isEqualTo(isolating);
        assertThat(probe.run.absence.excludedNow(Group.STAFF)).isEqualTo(isolating);
    }

    @Test
    void contactsIsolateWithTheGivenProbability() {
        ScenarioBuilder builder = home(POSTS);
        builder.with(new ContactIsolation(0.5, 14, 2), new Activation(null, null, null, 1, 0.8));
        builder.with(new StaffExclusion(true, 0.9, 0.5, 1, 7, Payer.HOME));
        Probe probe = new Probe(builder, 0);
        probe.day();
        probe.run.knowledge.noteCase(probe.run.homes.get(0).holderOfPost[5]);
        int away = away(probe, AbsenceReason.CONTACT);
        assertBinomial(away, POSTS - 1, 0.4);
        // paid in full until 14 days after today, at 12 hours of 11 pounds a day with the policy's adherence of 1
        assertThat(probe.run.tally.get(Outcome.COST_HOME_GBP)).isCloseTo(away * 15 * 12 * 11.0, Offset.offset(0.1));
    }

    @Test
    void aFirstCaseFrightensSomeAndMoreWithoutEquipment() {
        ScenarioBuilder builder = home(POSTS);
        builder.fear = new FearParameters(0.2, 0.4, new Distribution.Constant(7), 28);
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        probe.day();
        probe.run.knowledge.noteCase(home.residentOfBed[0]);
        int away = away(probe, AbsenceReason.FEAR);
        assertBinomial(away, POSTS, 0.2);
        probe.days(20);
        assertThat(away(probe, AbsenceReason.FEAR)).isZero();
        probe.run.people.episode[home.residentOfBed[0]] = 1;
        probe.run.knowledge.noteCase(home.residentOfBed[0]);
        assertThat(away(probe, AbsenceReason.FEAR)).as("not a first case").isZero();
        probe.days(29);
        home.ppeShare = 0.25;
        probe.run.people.episode[home.residentOfBed[0]] = 2;
        probe.run.knowledge.noteCase(home.residentOfBed[0]);
        assertBinomial(away(probe, AbsenceReason.FEAR), POSTS, 0.5);
    }

    @Test
    void strainFollowsTheLoadAndBurnsOutAboveTheThreshold() {
        ScenarioBuilder builder = home(POSTS);
        builder.burnOut = new BurnOutParameters(10, 0.5, 0.2, 0.8, new Distribution.Constant(20));
        Probe probe = new Probe(builder, 0);
        probe.day();
        CareHome home = probe.run.homes.get(0);
        home.shiftsNeeded = 100;
        home.shiftsUnfilled = 25;
        home.shiftsOvertime = 30;
        double strain = 0;
        while (strain <= 0.2) {
            assertThat(away(probe, AbsenceReason.BURN_OUT)).isZero();
            probe.run.burnOut.advance(home);
            strain += (0.25 + 0.15 - strain) / 10;
            assertThat(home.strain).isCloseTo(strain, Offset.offset(1e-12));
        }
        assertBinomial(away(probe, AbsenceReason.BURN_OUT), POSTS, 1 - Math.exp(-0.8 * (strain - 0.2)));
        // in the limit, strain is the load
        builder.burnOut = new BurnOutParameters(10, 0.5, 0.2, 0, new Distribution.Constant(20));
        Probe without = new Probe(builder, 0);
        without.day();
        CareHome other = without.run.homes.get(0);
        other.shiftsUnfilled = other.shiftsNeeded / 2;
        for (int day = 0; day < 300; day++) {
            without.run.burnOut.advance(other);
        }
        assertThat(other.strain).isCloseTo(0.5, Offset.offset(1e-9));
        assertThat(away(without, AbsenceReason.BURN_OUT)).isZero();
    }

    /** A home that nobody covers for strains its staff, and loses more of them. */
    @Test
    void shortStaffingFeedsOnItself() {
        ScenarioBuilder builder = home(400);
        builder.shifts = List.of(new ShiftParameters("day", 0.4, 1, true, 12));
        builder.vacancyRate = 0.3;
        builder.shortfallSensitivity = 0.5;
        builder.burnOut = new BurnOutParameters(7, 0.5, 0.1, 0.1, new Distribution.Constant(30));
        Probe probe = new Probe(builder, 0);
        probe.days(100);
        CareHome home = probe.run.homes.get(0);
        double early = probe.run.workforce.get(0, WorkforceColumn.UNFILLED);
        double late = probe.run.workforce.get(99, WorkforceColumn.UNFILLED);
        assertThat(late).isGreaterThan(early + 20);
        assertThat(probe.run.workforce.get(99, WorkforceColumn.ABSENT_BURN_OUT)).isGreaterThan(50);
        double needed = probe.run.workforce.get(99, WorkforceColumn.SHIFTS_NEEDED);
        assertThat(needed).isEqualTo(160);
        assertThat(probe.run.workforce.get(99, WorkforceColumn.RELATIVE_WORKLOAD))
                .isCloseTo(needed / (needed - late), Offset.offset(1e-6));
        assertThat(home.practice()).isEqualTo(0.6);
        assertThat(probe.run.workforce.get(99, WorkforceColumn.MEAN_PRACTICE))
                .isCloseTo(0.6 * (1 - 0.5 * late / needed), Offset.offset(1e-6));
        assertThat(probe.run.tally.get(Outcome.SHORT_STAFFED_HOME_DAYS)).isEqualTo(100);
    }
}
