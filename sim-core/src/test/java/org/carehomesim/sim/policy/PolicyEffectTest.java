package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every policy does something, in the right direction; at zero strength it changes nothing at all; nothing differs before
 * it starts.
 *
 * <p>Directions are judged by the paired t statistic of 60 replicates with common random numbers; at a threshold of 3 a
 * policy without any effect would pass by chance once in 500 times. Seeds are fixed.
 */
class PolicyEffectTest {

    private static final int REPLICATES = 60;
    private static final int START_DAY = 30;

    /** A policy at working strength, and the town where it can show what it does. */
    private record Case(String name, Policy policy, Consumer<ScenarioBuilder> town, List<Effect> effects) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** An outcome that the policy lowers (-1) or raises (+1). */
    private record Effect(Outcome outcome, int sign) {}

    private static Effect lowers(Outcome outcome) {
        return new Effect(outcome, -1);
    }

    private static Effect raises(Outcome outcome) {
        return new Effect(outcome, 1);
    }

    private static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "hospital-discharge: test",
                        new HospitalDischarge(DischargeRule.TEST, 14, "pcr", 7, 0.25, 0.5),
                        PolicyEffectTest::infectionFromHospitalOnly,
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                raises(Outcome.TESTS_USED),
                                raises(Outcome.DELAYED_DISCHARGE_DAYS),
                                raises(Outcome.COST_NHS_GBP))),
                new Case(
                        "hospital-discharge: quarantine",
                        new HospitalDischarge(DischargeRule.QUARANTINE, 14, "pcr", 7, 0.25, 0.5),
                        PolicyEffectTest::infectionFromHospitalOnly,
                        List.of(lowers(Outcome.RESIDENT_INFECTIONS), raises(Outcome.ISOLATION_DAYS))),
                new Case(
                        "hospital-discharge: only if quarantine possible",
                        new HospitalDischarge(DischargeRule.ONLY_IF_QUARANTINE_POSSIBLE, 14, "pcr", 7, 0.25, 0.5),
                        PolicyEffectTest::infectionFromHospitalOnly,
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                raises(Outcome.ISOLATION_DAYS),
                                raises(Outcome.DELAYED_DISCHARGE_DAYS))),
                new Case(
                        "symptomatic-isolation",
                        new SymptomaticIsolation(),
                        builder -> {},
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                raises(Outcome.ISOLATION_DAYS),
                                raises(Outcome.VISITS_LOST))),
                new Case(
                        "symptomatic-isolation in hospital",
                        new SymptomaticIsolation(0.8, 1, 14, 0.25, 0.5, 1),
                        builder -> {},
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                raises(Outcome.HOSPITAL_ADMISSIONS),
                                raises(Outcome.ISOLATION_DAYS),
                                raises(Outcome.COST_NHS_GBP))),
                new Case(
                        "staff-exclusion without sick pay",
                        new StaffExclusion(),
                        builder -> {},
                        List.of(lowers(Outcome.RESIDENT_INFECTIONS), raises(Outcome.STAFF_ABSENCE_DAYS))),
                new Case(
                        "staff-exclusion with sick pay",
                        new StaffExclusion(true, 0.9, 0.5, 1, 7),
                        builder -> {},
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                raises(Outcome.STAFF_ABSENCE_DAYS),
                                raises(Outcome.COST_HOME_GBP))),
                new Case(
                        "contact-isolation",
                        new ContactIsolation(1, 14, 7),
                        builder -> builder.with(new StaffExclusion()),
                        List.of(
                                raises(Outcome.ABSENCE_DAYS_CONTACT),
                                raises(Outcome.STAFF_ABSENCE_DAYS),
                                raises(Outcome.AGENCY_SHIFTS))),
                new Case(
                        "household-isolation",
                        new HouseholdIsolation(),
                        builder -> {},
                        List.of(
                                raises(Outcome.ABSENCE_DAYS_FAMILY),
                                raises(Outcome.STAFF_ABSENCE_DAYS),
                                raises(Outcome.AGENCY_SHIFTS))),
                new Case(
                        "visiting closed",
                        new Visiting(VisitRule.CLOSED, 0.1, 0.5, "lateral-flow"),
                        PolicyEffectTest::manyVisits,
                        List.of(lowers(Outcome.RESIDENT_INFECTIONS), raises(Outcome.VISITS_LOST))),
                new Case(
                        "visiting designated",
                        new Visiting(VisitRule.DESIGNATED, 0.1, 0.5, "lateral-flow"),
                        PolicyEffectTest::manyVisits,
                        List.of(lowers(Outcome.RESIDENT_INFECTIONS), raises(Outcome.VISITS_LOST))),
                new Case(
                        "visiting outdoor",
                        new Visiting(VisitRule.OUTDOOR, 0.1, 0.5, "lateral-flow"),
                        PolicyEffectTest::manyVisits,
                        List.of(lowers(Outcome.RESIDENT_INFECTIONS), raises(Outcome.VISITS_LOST))),
                new Case(
                        "visiting tested",
                        new Visiting(VisitRule.TESTED, 0.1, 0.5, "lateral-flow"),
                        PolicyEffectTest::manyVisits,
                        List.of(lowers(Outcome.RESIDENT_INFECTIONS), raises(Outcome.TESTS_USED))),
                new Case(
                        "routine-testing",
                        new RoutineTesting(7, 7, "pcr", 0.8, 0.6, 0.85),
                        builder -> builder.with(new StaffExclusion()).with(new SymptomaticIsolation()),
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                raises(Outcome.TESTS_USED),
                                raises(Outcome.STAFF_ABSENCE_DAYS),
                                raises(Outcome.COST_NHS_GBP))),
                new Case(
                        "symptomatic-testing",
                        new SymptomaticTesting(),
                        builder -> {
                            sharedRooms(builder).with(new ContactTracing());
                            builder.multiplier = new Distribution.Constant(1);
                        },
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                raises(Outcome.TESTS_USED),
                                raises(Outcome.COST_NHS_GBP))),
                new Case(
                        "contact-tracing",
                        new ContactTracing(),
                        builder -> sharedRooms(builder).with(new SymptomaticTesting()),
                        List.of(lowers(Outcome.RESIDENT_INFECTIONS), raises(Outcome.ISOLATION_DAYS))),
                new Case(
                        "masking",
                        new Masking(),
                        builder -> {},
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                lowers(Outcome.STAFF_INFECTIONS),
                                raises(Outcome.PPE_ITEMS_USED))),
                new Case(
                        "ppe-stockpile",
                        new PpeStockpile(),
                        builder -> {
                            builder.deliveredShare = 0.1;
                            builder.fear = null; // what fewer absences save would hide the price of the stock
                            builder.practiceReduction = 0.6;
                            builder.with(new Masking());
                        },
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                lowers(Outcome.PPE_SHORT_DAYS),
                                raises(Outcome.COST_HOME_GBP))),
                new Case(
                        "live-in-staff",
                        new LiveInStaff(),
                        builder -> {},
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                lowers(Outcome.STAFF_INFECTIONS),
                                raises(Outcome.COST_HOME_GBP))),
                new Case(
                        "single-site-working",
                        new SingleSiteWorking(),
                        builder -> {
                            builder.incidence = 0.0001;
                            builder.vacancyRate = 0.3;
                            builder.agencyShare = 0.2;
                            builder.transmission = 0.04;
                            builder.secondJobs = 0.2;
                            builder.days = 150;
                        },
                        List.of(lowers(Outcome.HOMES_WITH_OUTBREAK), raises(Outcome.COST_HOME_GBP))),
                new Case(
                        "infection-control-lead",
                        new InfectionControlLead(),
                        builder -> {},
                        List.of(lowers(Outcome.RESIDENT_INFECTIONS), raises(Outcome.COST_HOME_GBP))),
                new Case(
                        "support-team",
                        new SupportTeam(),
                        builder -> {
                            builder.vacancyRate = 0.3;
                            builder.bankShare = 0;
                            builder.agencyShare = 0.03;
                            builder.with(new SymptomaticIsolation());
                        },
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                lowers(Outcome.UNFILLED_SHIFTS),
                                raises(Outcome.TESTS_USED),
                                raises(Outcome.COST_COUNCIL_GBP))),
                new Case(
                        "vaccination",
                        new Vaccination(
                                0.9,
                                0.8,
                                0.7,
                                List.of(new VaccineDose(0, 0, 0.4, 0.8, 0.4, 0.4)),
                                VaccineAction.LEAKY,
                                180.0,
                                16),
                        builder -> {},
                        List.of(
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                lowers(Outcome.STAFF_INFECTIONS),
                                lowers(Outcome.RESIDENT_DEATHS),
                                raises(Outcome.VACCINE_DOSES))),
                new Case(
                        "agency-bubbles",
                        new AgencyBubbles(2),
                        PolicyEffectTest::infectionByAgencyStaffOnly,
                        List.of(lowers(Outcome.HOMES_AFFECTED))),
                new Case(
                        "cohorting",
                        new Cohorting(),
                        builder -> {
                            oneIntroduction(builder);
                            for (int home = 8; home < 12; home++) {
                                builder.index(Group.RESIDENT, home, 2);
                            }
                        },
                        List.of(lowers(Outcome.RESIDENT_INFECTIONS), lowers(Outcome.STAFF_INFECTIONS))));
    }

    private static void oneIntroduction(ScenarioBuilder builder) {
        builder.incidence = 0;
        builder.nosocomial = 0;
        builder.multiplier = new Distribution.Constant(1);
        builder.index(Group.RESIDENT, 12, 2);
    }

    private static void infectionByAgencyStaffOnly(ScenarioBuilder builder) {
        oneIntroduction(builder);
        builder.secondJobs = 0;
        builder.vacancyRate = 0.4;
        builder.overtime = 0;
        builder.bankShare = 0;
        builder.agencyShare = 0.3;
        builder.familiarShare = 0;
        builder.transmission = 0.04;
        builder.visitors = 0;
        builder.visitsPerResidentDay = 0;
    }

    private static void infectionFromHospitalOnly(ScenarioBuilder builder) {
        builder.incidence = 0;
        builder.nosocomial = 0.02;
        builder.otherAdmissions = 0.005;
        builder.multiplier = new Distribution.Constant(1);
    }

    /** Everybody infected can be found by symptoms, and infects most in the same room, whose others tracing finds. */
    private static ScenarioBuilder sharedRooms(ScenarioBuilder builder) {
        builder.singleRooms = 0;
        builder.symptomatic = 1;
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.RESIDENT, Scope.ROOM, 9, 1));
        return builder;
    }

    private static void manyVisits(ScenarioBuilder builder) {
        builder.visitsPerResidentDay = 1.5;
        builder.transmission = 0.03;
        builder.multiplier = new Distribution.Constant(1);
    }

    private static ScenarioBuilder town(Case policyCase) {
        ScenarioBuilder builder = ScenarioBuilder.town();
        policyCase.town().accept(builder);
        return builder;
    }

    private static ScenarioBuilder busyTown() {
        return ScenarioBuilder.town()
                .with(new SymptomaticIsolation())
                .with(new StaffExclusion())
                .with(new Masking())
                .with(new HospitalDischarge(DischargeRule.QUARANTINE, 14, "pcr", 7, 0.25, 0.5))
                .with(new Visiting(VisitRule.DESIGNATED, 0.1, 0.5, "lateral-flow"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesWhatItIsFor(Case policyCase) {
        ScenarioBuilder without = town(policyCase);
        ScenarioBuilder with = town(policyCase).with(policyCase.policy());
        List<RunRecord> before = runs(without);
        List<RunRecord> after = runs(with);
        for (Effect effect : policyCase.effects()) {
            assertThat(effect.sign() * pairedT(before, after, effect.outcome()))
                    .as("t statistic of %s", effect.outcome())
                    .isNotNaN()
                    .isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void atZeroStrengthChangesNothing(Case policyCase) {
        for (Supplier<ScenarioBuilder> town :
                List.<Supplier<ScenarioBuilder>>of(() -> town(policyCase), PolicyEffectTest::busyTown)) {
            RunRecord without = town.get().run(1);
            RunRecord nobodyFollows =
                    town.get().with(policyCase.policy(), activation(0, 1, 0)).run(1);
            RunRecord nobodyTakesUp =
                    town.get().with(policyCase.policy(), activation(0, 0, 1)).run(1);
            assertSame(without, nobodyFollows);
            assertSame(without, nobodyTakesUp);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesNothingBeforeItStarts(Case policyCase) {
        RunRecord without = town(policyCase).run(2);
        RunRecord with = town(policyCase)
                .with(policyCase.policy(), activation(START_DAY, 1, 1))
                .run(2);
        for (int day = 0; day < START_DAY; day++) {
            assertThat(row(with, day)).as("day %d", day).isEqualTo(row(without, day));
        }
        assertThat(with.outcomes()).isNotEqualTo(without.outcomes());
    }

    @Test
    void stopsOnItsDate() {
        Activation past = new Activation(null, ScenarioBuilder.START, null, 1, 1);
        ScenarioBuilder town = ScenarioBuilder.town();
        assertSame(town.run(0), ScenarioBuilder.town().with(new Masking(), past).run(0));
        Activation half = new Activation(null, ScenarioBuilder.START.plusDays(45), null, 1, 1);
        double always = ScenarioBuilder.town().with(new RoutineTesting()).run(0).outcome(Outcome.TESTS_USED);
        double until =
                ScenarioBuilder.town().with(new RoutineTesting(), half).run(0).outcome(Outcome.TESTS_USED);
        assertThat(until).isBetween(0.4 * always, 0.6 * always);
    }

    @Test
    void startsOnATrigger() {
        ScenarioBuilder quiet = ScenarioBuilder.town();
        quiet.incidence = 0;
        quiet.nosocomial = 0;
        Activation onCase = new Activation(null, null, new Trigger(1, null, null), 1, 1);
        Activation onIncidence = new Activation(null, null, new Trigger(null, 50.0, null), 1, 1);
        assertThat(quiet.with(new InfectionControlLead(), onCase).run(0).outcome(Outcome.COST_HOME_GBP))
                .isEqualTo(quietCost());
        double onFirstCase = costWith(onCase);
        double whenCommon = costWith(onIncidence);
        double always = costWith(Activation.ALWAYS);
        assertThat(onFirstCase).isStrictlyBetween(costWith(activation(0, 0, 1)), always);
        assertThat(whenCommon).isEqualTo(always);
    }

    @Test
    void triggerForSomeDaysEnds() {
        Trigger latched = new Trigger(1, null, null);
        Trigger week = new Trigger(1, null, 7);
        assertThat(costWith(new Activation(null, null, week, 1, 1)))
                .isLessThan(costWith(new Activation(null, null, latched, 1, 1)));
    }

    private static double quietCost() {
        ScenarioBuilder quiet = ScenarioBuilder.town();
        quiet.incidence = 0;
        quiet.nosocomial = 0;
        return quiet.run(0).outcome(Outcome.COST_HOME_GBP);
    }

    /** Cost of leads, told apart from other costs by making them cost a lot and do nothing. */
    private static double costWith(Activation activation) {
        Policy lead = new InfectionControlLead(0, 0, 14, 1e6);
        return ScenarioBuilder.town().with(lead, activation).run(0).outcome(Outcome.COST_HOME_GBP);
    }

    @Test
    void aLaterPolicyOfTheSameKindHasTheLastWord() {
        Visiting closed = new Visiting(VisitRule.CLOSED, 0.1, 0.5, "lateral-flow");
        RunRecord closedThenOpen = ScenarioBuilder.town()
                .with(new Visiting(), activation(START_DAY, 1, 1))
                .with(closed)
                .run(0);
        RunRecord closedOnly = ScenarioBuilder.town().with(closed).run(0);
        assertThat(closedThenOpen.outcome(Outcome.VISITS_LOST))
                .isPositive()
                .isLessThan(0.5 * closedOnly.outcome(Outcome.VISITS_LOST));
    }

    @Test
    void everyPolicyIsTested() {
        List<String> known = new ArrayList<>();
        ServiceLoader.load(Policy.class).forEach(policy -> known.add(policy.name()));
        assertThat(known).hasSizeGreaterThanOrEqualTo(12);
        assertThat(cases().map(policyCase -> policyCase.policy().name()).distinct())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private static Activation activation(int fromDay, double uptake, double adherence) {
        return new Activation(ScenarioBuilder.START.plusDays(fromDay), null, null, uptake, adherence);
    }

    private static List<RunRecord> runs(ScenarioBuilder builder) {
        List<RunRecord> runs = new ArrayList<>();
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            runs.add(builder.runWithoutLineList(replicate));
        }
        return runs;
    }

    private static double pairedT(List<RunRecord> before, List<RunRecord> after, Outcome outcome) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < REPLICATES; i++) {
            double difference = after.get(i).outcome(outcome) - before.get(i).outcome(outcome);
            sum += difference;
            squares += difference * difference;
        }
        double mean = sum / REPLICATES;
        double variance = (squares - REPLICATES * mean * mean) / (REPLICATES - 1);
        return mean / Math.sqrt(variance / REPLICATES);
    }

    private static void assertSame(RunRecord expected, RunRecord actual) {
        assertThat(actual.outcomes()).isEqualTo(expected.outcomes());
        assertThat(actual.infections()).isEqualTo(expected.infections());
        for (int day = 0; day < expected.daily().days(); day++) {
            assertThat(row(actual, day)).isEqualTo(row(expected, day));
        }
    }

    private static List<Integer> row(RunRecord run, int day) {
        List<Integer> row = new ArrayList<>();
        for (Group group : Group.values()) {
            for (DailyColumn column : DailyColumn.values()) {
                row.add(run.daily().get(day, group, column));
            }
        }
        return row;
    }
}
