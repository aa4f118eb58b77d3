package org.carehomesim.sim.policy;

import static org.carehomesim.sim.policy.PolicyCase.lowers;
import static org.carehomesim.sim.policy.PolicyCase.raises;

import java.util.List;
import java.util.stream.Stream;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;

/** What each policy does, and where it can be seen. */
final class PolicyCases {

    private PolicyCases() {}

    /** All cases. */
    static Stream<PolicyCase> all() {
        return Stream.of(againstIntroduction(), againstKnownCases(), ofWorkAndEquipment())
                .flatMap(cases -> cases);
    }

    /** Infection that comes in with patients from hospital and visitors. */
    private static Stream<PolicyCase> againstIntroduction() {
        return Stream.of(
                PolicyCase.of(
                        "hospital-discharge: test",
                        new HospitalDischarge(DischargeRule.TEST, 14, "pcr", 7, 0.25, 0.5),
                        PolicyTowns.INFECTION_FROM_HOSPITAL,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.TESTS_USED),
                        raises(Outcome.DELAYED_DISCHARGE_DAYS),
                        raises(Outcome.COST_NHS_GBP)),
                PolicyCase.of(
                        "hospital-discharge: quarantine",
                        new HospitalDischarge(DischargeRule.QUARANTINE, 14, "pcr", 7, 0.25, 0.5),
                        PolicyTowns.INFECTION_FROM_HOSPITAL,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.ISOLATION_DAYS)),
                PolicyCase.of(
                        "hospital-discharge: only if quarantine possible",
                        new HospitalDischarge(DischargeRule.ONLY_IF_QUARANTINE_POSSIBLE, 14, "pcr", 7, 0.25, 0.5),
                        PolicyTowns.INFECTION_FROM_HOSPITAL,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.ISOLATION_DAYS),
                        raises(Outcome.DELAYED_DISCHARGE_DAYS)),
                PolicyCase.of(
                        "hospital-discharge: step-down",
                        stepDown(150, 14),
                        PolicyTowns.INFECTION_FROM_HOSPITAL,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.STEP_DOWN_DAYS),
                        raises(Outcome.ISOLATION_DAYS),
                        raises(Outcome.COST_COUNCIL_GBP)),
                PolicyCase.of(
                        "hospital-discharge: too few step-down places",
                        stepDown(30, 14),
                        PolicyTowns.INFECTION_FROM_HOSPITAL,
                        raises(Outcome.DELAYED_DISCHARGE_DAYS),
                        raises(Outcome.NOSOCOMIAL_INFECTIONS),
                        raises(Outcome.COST_NHS_GBP)),
                PolicyCase.of(
                        "admission-stop",
                        new AdmissionStop(),
                        PolicyTowns.INFECTION_WITH_NEW_RESIDENTS,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.NEW_RESIDENTS_REFUSED),
                        raises(Outcome.EMPTY_BED_DAYS),
                        raises(Outcome.DELAYED_DISCHARGE_DAYS),
                        raises(Outcome.COST_HOME_GBP),
                        raises(Outcome.COST_NHS_GBP)),
                PolicyCase.of(
                        "admission-stop also for returning residents",
                        new AdmissionStop(1, 3, 700),
                        PolicyTowns.INFECTION_FROM_HOSPITAL,
                        raises(Outcome.DELAYED_DISCHARGE_DAYS),
                        raises(Outcome.NOSOCOMIAL_INFECTIONS),
                        raises(Outcome.COST_NHS_GBP)),
                PolicyCase.of(
                        "admission-avoidance",
                        new AdmissionAvoidance(),
                        PolicyTowns.INFECTION_FROM_HOSPITAL,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.OTHER_HOSPITAL_ADMISSIONS),
                        raises(Outcome.HOSPITAL_ADMISSIONS_AVOIDED),
                        lowers(Outcome.COST_NHS_GBP),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "admission-avoidance where homes are less safe",
                        new AdmissionAvoidance(1, 0, 3, 700, 154),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.HOSPITAL_ADMISSIONS),
                        lowers(Outcome.HOSPITAL_BED_DAYS),
                        lowers(Outcome.RESIDENT_DEATHS_IN_HOSPITAL),
                        raises(Outcome.RESIDENT_DEATHS)),
                PolicyCase.of(
                        "visiting closed",
                        new Visiting(VisitRule.CLOSED, 0.1, 0.5, "lateral-flow"),
                        PolicyTowns.MANY_VISITS,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.VISITS_LOST)),
                PolicyCase.of(
                        "visiting designated",
                        new Visiting(VisitRule.DESIGNATED, 0.1, 0.5, "lateral-flow"),
                        PolicyTowns.MANY_VISITS,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.VISITS_LOST)),
                PolicyCase.of(
                        "visiting outdoor",
                        new Visiting(VisitRule.OUTDOOR, 0.1, 0.5, "lateral-flow"),
                        PolicyTowns.MANY_VISITS,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.VISITS_LOST),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "visiting tested",
                        new Visiting(VisitRule.TESTED, 0.1, 0.5, "lateral-flow"),
                        PolicyTowns.MANY_VISITS,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.TESTS_USED),
                        raises(Outcome.COST_NHS_GBP),
                        raises(Outcome.COST_HOME_GBP)));
    }

    private static HospitalDischarge stepDown(double placesPer1000, int days) {
        return new HospitalDischarge(
                DischargeRule.STEP_DOWN,
                14,
                "pcr",
                7,
                0.25,
                0.5,
                placesPer1000,
                days,
                false,
                null,
                0.05,
                150,
                Payer.COUNCIL);
    }

    /** Cases that are looked for or known, and their contacts. */
    private static Stream<PolicyCase> againstKnownCases() {
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

    /** Work, practice, equipment and vaccines. */
    private static Stream<PolicyCase> ofWorkAndEquipment() {
        return Stream.of(
                PolicyCase.of(
                        "masking",
                        new Masking(),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.STAFF_INFECTIONS),
                        raises(Outcome.PPE_ITEMS_USED)),
                PolicyCase.of(
                        "ppe-stockpile",
                        new PpeStockpile(),
                        PolicyTowns.SHORT_OF_EQUIPMENT,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.PPE_SHORT_DAYS),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "live-in-staff",
                        new LiveInStaff(),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.STAFF_INFECTIONS),
                        raises(Outcome.STAFF_STRAIN),
                        raises(Outcome.ABSENCE_DAYS_BURN_OUT),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                                "single-site-working",
                                new SingleSiteWorking(),
                                PolicyTowns.SECOND_JOBS,
                                lowers(Outcome.HOMES_WITH_OUTBREAK),
                                raises(Outcome.STAFF_LEFT),
                                raises(Outcome.AGENCY_SHIFTS),
                                raises(Outcome.UNFILLED_SHIFTS),
                                raises(Outcome.STAFF_STRAIN),
                                raises(Outcome.COST_HOME_GBP))
                        .judgedBy(120),
                PolicyCase.of(
                        "agency-limit",
                        new AgencyLimit(),
                        PolicyTowns.INFECTION_BY_AGENCY_STAFF,
                        lowers(Outcome.HOMES_AFFECTED),
                        lowers(Outcome.AGENCY_SHIFTS),
                        raises(Outcome.UNFILLED_SHIFTS),
                        raises(Outcome.STAFF_STRAIN),
                        raises(Outcome.ABSENCE_DAYS_BURN_OUT)),
                PolicyCase.of(
                        "staffing-support",
                        new StaffingSupport(),
                        PolicyTowns.SHORT_OF_STAFF,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.UNFILLED_SHIFTS),
                        lowers(Outcome.STAFF_STRAIN),
                        raises(Outcome.COST_COUNCIL_GBP)),
                PolicyCase.of(
                        "wellbeing-support",
                        new WellbeingSupport(),
                        PolicyTowns.SHORT_OF_STAFF,
                        lowers(Outcome.STAFF_STRAIN),
                        lowers(Outcome.ABSENCE_DAYS_BURN_OUT),
                        lowers(Outcome.ABSENCE_DAYS_FEAR),
                        lowers(Outcome.UNFILLED_SHIFTS),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "infection-control-lead",
                        new InfectionControlLead(),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "support-team",
                        new SupportTeam(),
                        PolicyTowns.SHORT_OF_STAFF,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.UNFILLED_SHIFTS),
                        raises(Outcome.TESTS_USED),
                        raises(Outcome.COST_COUNCIL_GBP),
                        raises(Outcome.COST_NHS_GBP),
                        raises(Outcome.SUPPORT_CONTACTS)),
                PolicyCase.of(
                        "support-team: too many visits",
                        carriers(),
                        PolicyTowns.RESIDENTS_AMONG_THEMSELVES,
                        raises(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.STAFF_INFECTIONS),
                        raises(Outcome.SUPPORT_CONTACTS_IN_PERSON),
                        raises(Outcome.SUPPORT_WAIT_DAYS),
                        raises(Outcome.COST_COUNCIL_GBP),
                        raises(Outcome.COST_NHS_GBP)),
                PolicyCase.of(
                        "deep-cleaning",
                        new DeepCleaning(),
                        PolicyTowns.DIRTY_SURFACES,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "vaccination",
                        new Vaccination(
                                0.9,
                                0.8,
                                0.7,
                                List.of(new VaccineDose(0, 0, 0.4, 0.8, 0.4, 0.4)),
                                VaccineAction.LEAKY,
                                180.0,
                                16),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.STAFF_INFECTIONS),
                        lowers(Outcome.RESIDENT_DEATHS),
                        raises(Outcome.VACCINE_DOSES)),
                PolicyCase.of(
                        "agency-bubbles",
                        new AgencyBubbles(2, 20),
                        PolicyTowns.INFECTION_BY_AGENCY_STAFF,
                        lowers(Outcome.HOMES_AFFECTED),
                        raises(Outcome.UNFILLED_SHIFTS),
                        raises(Outcome.STAFF_STRAIN),
                        raises(Outcome.COST_HOME_GBP)));
    }

    /** A team that visits every home on most days, meets everybody and brings nothing but what its members carry. */
    private static SupportTeam carriers() {
        return new SupportTeam(
                1,
                0,
                0,
                0,
                0,
                null,
                0,
                0,
                new SupportCalls(1, 14, false, 0, 1),
                new SupportCapacity(200, 6, 8, 1, 4, 0),
                new SupportModes(1, 1, 0, 0, 200, 200),
                new SupportServices(7, 0, 0, 0, 0, 0, 0, 0, 0),
                new SupportCosts(35, 160, 0.5));
    }
}
