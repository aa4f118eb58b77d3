package org.carehomesim.sim.policy;

import static org.carehomesim.sim.policy.PolicyCase.lowers;
import static org.carehomesim.sim.policy.PolicyCase.raises;

import java.util.stream.Stream;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;

/** Policies about cases that are looked for or known, and their contacts. */
final class KnownCaseCases {

    private KnownCaseCases() {}

    /** Cases that are looked for or known, and their contacts. */
    static Stream<PolicyCase> againstKnownCases() {
        return Stream.of(
                PolicyCase.of(
                                "symptomatic-isolation",
                                new SymptomaticIsolation(),
                                PolicyTowns.ORDINARY,
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                raises(Outcome.ISOLATION_DAYS),
                                raises(Outcome.VISITS_LOST))
                        .judgedBy(150),
                PolicyCase.of(
                        "symptomatic-isolation in hospital",
                        new SymptomaticIsolation(0.8, 1, 14, 0.25, 0.5, 1),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.HOSPITAL_ADMISSIONS),
                        raises(Outcome.ISOLATION_DAYS),
                        raises(Outcome.COST_NHS_GBP)),
                PolicyCase.of(
                        "staff-exclusion without sick pay",
                        new StaffExclusion(),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.STAFF_ABSENCE_DAYS)),
                PolicyCase.of(
                        "staff-exclusion with sick pay",
                        new StaffExclusion(true, 0.9, 0.5, 1, 7, Payer.HOME),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.STAFF_ABSENCE_DAYS),
                        raises(Outcome.STAFF_STRAIN),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "staff-exclusion with sick pay that the council refunds",
                        new StaffExclusion(true, 0.92, 0.5, 1, 7, Payer.COUNCIL),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.COST_COUNCIL_GBP)),
                PolicyCase.of(
                        "contact-isolation",
                        new ContactIsolation(1, 14, 7),
                        PolicyTowns.STAFF_EXCLUSION,
                        raises(Outcome.ABSENCE_DAYS_CONTACT),
                        raises(Outcome.STAFF_ABSENCE_DAYS),
                        raises(Outcome.AGENCY_SHIFTS)),
                PolicyCase.of(
                        "household-isolation",
                        new HouseholdIsolation(),
                        PolicyTowns.ORDINARY,
                        raises(Outcome.ABSENCE_DAYS_FAMILY),
                        raises(Outcome.STAFF_ABSENCE_DAYS),
                        raises(Outcome.AGENCY_SHIFTS)),
                PolicyCase.of(
                        "routine-testing",
                        new RoutineTesting(7, 7, "pcr", 0.8, 0.6, 0.85),
                        PolicyTowns.KNOWN_CASES_ISOLATE,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.TESTS_USED),
                        raises(Outcome.STAFF_ABSENCE_DAYS),
                        raises(Outcome.COST_NHS_GBP)),
                PolicyCase.of(
                        "outbreak-testing",
                        new OutbreakTesting(),
                        PolicyTowns.KNOWN_CASES_ISOLATE,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.TESTS_USED),
                        raises(Outcome.STAFF_ABSENCE_DAYS),
                        raises(Outcome.COST_NHS_GBP)),
                PolicyCase.of(
                        "symptomatic-testing",
                        new SymptomaticTesting(),
                        PolicyTowns.ROOM_MATES_WITH_TRACING,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.TESTS_USED),
                        raises(Outcome.COST_NHS_GBP)),
                PolicyCase.of(
                        "contact-tracing",
                        new ContactTracing(),
                        PolicyTowns.ROOM_MATES_WITH_TESTS,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.ISOLATION_DAYS)),
                PolicyCase.of(
                                "cohorting",
                                new Cohorting(),
                                PolicyTowns.INFECTED_UNITS,
                                lowers(Outcome.RESIDENT_INFECTIONS),
                                lowers(Outcome.STAFF_INFECTIONS))
                        .judgedBy(120),
                PolicyCase.of(
                        "cohorting of cases",
                        new Cohorting(0, 0, 0, 0.05, 0, 2),
                        PolicyTowns.CASES_WITHOUT_SPARE_STAFF,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.UNFILLED_SHIFTS),
                        raises(Outcome.COST_HOME_GBP)));
    }
}
