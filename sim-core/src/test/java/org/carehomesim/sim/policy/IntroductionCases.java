package org.carehomesim.sim.policy;

import static org.carehomesim.sim.policy.PolicyCase.lowers;
import static org.carehomesim.sim.policy.PolicyCase.raises;

import java.util.stream.Stream;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;

/** Policies against infection that comes in with patients from hospital, new residents and visitors. */
final class IntroductionCases {

    private IntroductionCases() {}

    /** Infection that comes in with patients from hospital and visitors. */
    static Stream<PolicyCase> againstIntroduction() {
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
}
