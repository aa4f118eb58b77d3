package org.carehomesim.sim.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.TestTown;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.contact.SurfaceParameters;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.policy.Cohorting;
import org.carehomesim.sim.policy.DischargeRule;
import org.carehomesim.sim.policy.HospitalDischarge;
import org.carehomesim.sim.policy.Masking;
import org.carehomesim.sim.policy.RoutineTesting;
import org.carehomesim.sim.policy.SymptomaticIsolation;
import org.carehomesim.sim.practice.AreaParameters;
import org.carehomesim.sim.practice.ChecklistParameters;
import org.carehomesim.sim.practice.OwnAuditParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each area of practice moves its own lever in the right direction.
 *
 * <p>Homes with good practice are compared with homes with bad practice, with the effect of one area only. Directions are
 * judged by the paired t statistic of {@value #REPLICATES} replicates with common random numbers; at a threshold of 3.5 an
 * area without effect would pass by chance once in 800 times. Seeds are fixed.
 */
class PracticeAreaTest {

    private static final int REPLICATES = 40;

    /** Where an area can show its effect, and on what: +1 for outcomes that good practice raises. */
    private record Case(ScenarioBuilder town, Outcome outcome, int sign) {}

    private static Case caseOf(PracticeArea area) {
        ScenarioBuilder town = smallTown();
        town.practiceReduction = 0;
        town.shortfallSensitivity = 0;
        return switch (area) {
            case HAND_HYGIENE -> {
                town.practiceReduction = 0.8;
                yield new Case(town, Outcome.RESIDENT_INFECTIONS, -1);
            }
            case PROTECTIVE_EQUIPMENT_USE -> {
                town.rules.clear();
                town.rules.add(new ContactRule(Group.RESIDENT, Group.STAFF, Scope.HOME, 12, 1));
                yield new Case(town.with(new Masking()), Outcome.RESIDENT_INFECTIONS, -1);
            }
            case PROTECTIVE_EQUIPMENT_STOCK -> {
                town.targetStockDays = 4;
                yield new Case(town, Outcome.PPE_SHORT_DAYS, -1);
            }
            case TESTING -> new Case(town.with(new RoutineTesting(7, 7, "pcr", 0.5, 0.5, 0.5)), Outcome.TESTS_USED, 1);
            case RECOGNITION -> new Case(isolating(town), Outcome.ISOLATION_DAYS, 1);
            case ISOLATION -> {
                indexCasesOnly(town).symptomatic = 1;
                town.presymptomatic = new Distribution.Constant(0);
                town.rules.clear();
                town.residentsMeet(10);
                yield new Case(isolating(town), Outcome.RESIDENT_INFECTIONS, -1);
            }
            case USE_OF_SPACE, VENTILATION -> new Case(town, Outcome.RESIDENT_INFECTIONS, -1);
            case ZONING -> {
                indexCasesOnly(town).days = 30;
                town.rules.clear();
                town.rules.add(new ContactRule(Group.RESIDENT, Group.STAFF, Scope.HOME, 12, 1));
                town.transmission = 0.06;
                town.unitBeds = 5;
                yield new Case(town.with(new Cohorting(0.6, 0, 0)), Outcome.RESIDENT_INFECTIONS, -1);
            }
            case CLEANING, LAUNDRY, WASTE -> {
                town.transmission = 0;
                town.surfaces = new SurfaceParameters(Scope.UNIT, 0.005, 20, 10, 0.1, 0.3);
                yield new Case(town, Outcome.RESIDENT_INFECTIONS, -1);
            }
            case VISITORS -> {
                town.rules.clear();
                town.symptomatic = 1;
                town.visitsPerResidentDay = 1;
                town.transmission = 0.05;
                town.nosocomial = 0;
                town.surfaces = null;
                yield new Case(town, Outcome.RESIDENT_INFECTIONS, -1);
            }
            case STAFF_SICKNESS -> new Case(town, Outcome.ABSENCE_DAYS_SYMPTOMS, 1);
            case STAFF_BREAKS -> {
                town.rules.clear();
                town.rules.add(new ContactRule(Group.STAFF, Group.STAFF, Scope.BREAK, 4, 1));
                town.rules.add(new ContactRule(Group.STAFF, Group.STAFF, Scope.HANDOVER, 4, 1));
                town.transmission = 0.1;
                yield new Case(town, Outcome.STAFF_INFECTIONS, -1);
            }
            case STAFFING -> new Case(town, Outcome.OVERTIME_SHIFTS, 1);
            case ADMISSIONS -> {
                town.incidence = 0;
                town.nosocomial = 0.03;
                town.otherAdmissions = 0.01;
                town.transmission = 0.05;
                yield new Case(
                        town.with(new HospitalDischarge(DischargeRule.QUARANTINE, 28, "pcr", 7, 0.5, 0.5)),
                        Outcome.RESIDENT_INFECTIONS,
                        -1);
            }
            case CARE_PLANNING -> {
                town.hospitalised = 0.8;
                yield new Case(town, Outcome.HOSPITAL_ADMISSIONS, -1);
            }
            case WELLBEING -> {
                town.vacancyRate = 0.3;
                town.bankShare = 0;
                town.agencyShare = 0;
                yield new Case(town, Outcome.ABSENCE_DAYS_BURN_OUT, -1);
            }
        };
    }

    /** Six homes for two months. */
    private static ScenarioBuilder smallTown() {
        ScenarioBuilder town = ScenarioBuilder.town();
        town.homes = new ArrayList<>(town.homes.subList(3, 9));
        town.days = 60;
        return town;
    }

    /** Infection begins with a resident in every home and comes from nowhere else. */
    private static ScenarioBuilder indexCasesOnly(ScenarioBuilder town) {
        town.incidence = 0;
        town.nosocomial = 0;
        town.visitsPerResidentDay = 0;
        town.surfaces = null;
        town.multiplier = new Distribution.Constant(1);
        for (int home = 1; home <= town.homes.size(); home++) {
            town.index(Group.RESIDENT, home, 1);
        }
        return town;
    }

    private static ScenarioBuilder isolating(ScenarioBuilder town) {
        return town.with(new SymptomaticIsolation(0.7, 0, 14, 0.5, 0.5, 0));
    }

    @ParameterizedTest
    @EnumSource
    void practiceMovesTheLeverOfTheArea(PracticeArea area) {
        Case found = caseOf(area);
        boolean ofItsOwn = area == PracticeArea.HAND_HYGIENE || area == PracticeArea.PROTECTIVE_EQUIPMENT_USE;
        found.town.checklist = new ChecklistParameters(
                0, 0.6, null, 0, null, ofItsOwn ? null : Map.of(area, new AreaParameters(0.95, null)));
        double sum = 0;
        double squares = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            found.town.practiceScore = 0.95;
            double good = found.town.runWithoutLineList(replicate).outcome(found.outcome);
            found.town.practiceScore = 0.25;
            double bad = found.town.runWithoutLineList(replicate).outcome(found.outcome);
            sum += good - bad;
            squares += (good - bad) * (good - bad);
        }
        double mean = sum / REPLICATES;
        double variance = (squares - REPLICATES * mean * mean) / (REPLICATES - 1);
        assertThat(found.sign * mean / Math.sqrt(variance / REPLICATES))
                .as("t statistic of %s", found.outcome)
                .isNotNaN()
                .isGreaterThan(3.5);
    }

    /** Everything that could happen to practice is on, but no area does anything: the same run to the last bit. */
    @Test
    void withoutEffectsNothingChanges() {
        ScenarioBuilder without = busy();
        without.checklist = null;
        ScenarioBuilder untied = busy();
        untied.practiceReduction = 0;
        untied.checklist =
                new ChecklistParameters(0.2, 0.6, 20.0, 0.1, new OwnAuditParameters(7, 0.5), TestTown.effects(0));
        RunRecord expected = without.run(0);
        RunRecord actual = untied.run(0);
        assertThat(actual.outcome(Outcome.PRACTICE_FAILURES)).isGreaterThan(50);
        assertThat(actual.infections()).isNotEmpty().isEqualTo(expected.infections());
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.PRACTICE_FAILURES && outcome != Outcome.PRACTICE_FAILURE_DAYS) {
                assertThat(actual.outcome(outcome)).as(outcome.column()).isEqualTo(expected.outcome(outcome));
            }
        }
    }

    private static ScenarioBuilder busy() {
        ScenarioBuilder town = smallTown();
        town.practiceReduction = 0;
        return isolating(town)
                .with(new RoutineTesting(7, 7, "pcr", 0.5, 0.5, 0.5))
                .with(new Cohorting())
                .with(new HospitalDischarge(DischargeRule.QUARANTINE, 14, "pcr", 7, 0.25, 0.5));
    }

    /** Failures that nobody finds spread infection; counts of them agree with each other. */
    @Test
    void failuresSpreadInfection() {
        double without = 0;
        double with = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            ScenarioBuilder sound = smallTown();
            sound.checklist = new ChecklistParameters(0, 0.6, null, 0, null, TestTown.effects(0.5));
            without += sound.runWithoutLineList(replicate).outcome(Outcome.RESIDENT_INFECTIONS);
            ScenarioBuilder failing = smallTown();
            failing.checklist = new ChecklistParameters(0, 0.6, 20.0, 0, null, TestTown.effects(0.5));
            RunRecord run = failing.runWithoutLineList(replicate);
            with += run.outcome(Outcome.RESIDENT_INFECTIONS);
            assertThat(run.outcome(Outcome.PRACTICE_FAILURES)).isLessThanOrEqualTo(6 * 19);
            assertThat(run.outcome(Outcome.PRACTICE_FAILURE_DAYS))
                    .isGreaterThan(run.outcome(Outcome.PRACTICE_FAILURES))
                    .isLessThanOrEqualTo(6 * 19 * 60);
        }
        assertThat(with).isGreaterThan(1.3 * without);
    }
}
