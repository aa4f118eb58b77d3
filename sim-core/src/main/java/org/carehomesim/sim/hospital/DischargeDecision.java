package org.carehomesim.sim.hospital;

import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.isolation.Isolation;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.DischargeRule;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.testing.Laboratory;
import org.carehomesim.sim.time.Today;

/** Applies the discharge rule in force to a resident who is ready to leave hospital. */
final class DischargeDecision {

    private final People people;
    private final Isolation isolation;
    private final Laboratory laboratory;
    private final Streams streams;
    private final Today today;

    DischargeDecision(People people, Isolation isolation, Laboratory laboratory, Streams streams, Today today) {
        this.people = people;
        this.isolation = isolation;
        this.laboratory = laboratory;
        this.streams = streams;
        this.today = today;
    }

    /** Whether a home that takes a share of residents no more turns away the one of a key, the same one every day. */
    static boolean isStopped(Streams streams, long key, double share) {
        return share > 0 && streams.uniform(Purpose.ADMISSION_STOP, key, 0) < share;
    }

    /** Whether the home lets nobody in for the time being, or not this one. */
    private boolean isStopped(int resident, CareHome home, boolean isNew) {
        double share = isNew ? home.measures.newResidentStopShare : home.measures.returnStopShare;
        return isStopped(streams, people.key[resident], share);
    }

    /**
     * Whether a patient ready to leave hospital has to go to a step-down place first. Who was not sent to one and is kept
     * waiting by the home is not tested again every day.
     *
     * @param isNew whether the patient is to become a resident
     * @param waiting whether the patient waits for one already, and so is known to be positive if that matters
     * @param delayed whether the patient waits for whatever reason
     */
    boolean needsStepDown(int resident, CareHome home, boolean isNew, boolean waiting, boolean delayed) {
        Measures measures = home.measures;
        if (measures.dischargeRule != DischargeRule.STEP_DOWN || !followsRule(resident, home)) {
            return false;
        }
        if (!measures.stepDownOnlyPositive || waiting) {
            return true;
        }
        return !(delayed && isStopped(resident, home, isNew))
                && laboratory.isPositiveAtOnce(resident, measures.dischargeTest);
    }

    /** Days that a patient in a step-down place stays longer; 0 to go home today. */
    int daysToStay(int resident, CareHome home, boolean isNew) {
        if (isStopped(resident, home, isNew)) {
            return 1;
        }
        String test = home.measures.stepDownLeavingTest;
        boolean positive = test != null && laboratory.isPositiveAtOnce(resident, test);
        return positive ? home.measures.dischargeRetestDays : 0;
    }

    /** Days that the patient has to wait in hospital before the next decision; 0 to leave today. */
    int daysToWait(int resident, CareHome home, boolean isNew) {
        if (isStopped(resident, home, isNew)) {
            return 1;
        }
        if (!followsRule(resident, home)) {
            return 0;
        }
        return switch (home.measures.dischargeRule) {
            case UNRESTRICTED, QUARANTINE, STEP_DOWN -> 0;
            case TEST ->
                laboratory.isPositiveAtOnce(resident, home.measures.dischargeTest)
                        ? home.measures.dischargeRetestDays
                        : 0;
            case ONLY_IF_QUARANTINE_POSSIBLE -> freePlace(home) < 0 ? 1 : 0;
        };
    }

    /** Quarantines a resident who has just come into the home, if the rule says so. */
    void afterArrival(int resident, CareHome home) {
        Measures measures = home.measures;
        boolean quarantine = measures.dischargeRule == DischargeRule.QUARANTINE
                || measures.dischargeRule == DischargeRule.ONLY_IF_QUARANTINE_POSSIBLE;
        if (!quarantine || measures.quarantineDays == 0 || !followsRule(resident, home)) {
            return;
        }
        int place = freePlace(home);
        if (place >= 0) {
            home.quarantineUntil[place] = today.day() + measures.quarantineDays;
            home.quarantinedResident[place] = resident;
        }
        isolation.isolate(
                resident,
                measures.quarantineDays,
                home.practice.applyTo(measures.quarantineResidual, PracticeArea.ADMISSIONS),
                home.practice.applyTo(measures.quarantineResidualDementia, PracticeArea.ADMISSIONS));
    }

    /** Frees the place of quarantine of a resident who leaves the home, if there is one. */
    void freePlaceOf(int resident, CareHome home) {
        for (int place = 0; place < home.quarantinePlaces; place++) {
            if (home.quarantinedResident[place] == resident && home.quarantineUntil[place] > today.day()) {
                home.quarantineUntil[place] = today.day();
            }
        }
    }

    private boolean followsRule(int resident, CareHome home) {
        return streams.uniform(Purpose.DISCHARGE_RULE, people.key[resident], 0) < home.measures.dischargeRuleShare;
    }

    private int freePlace(CareHome home) {
        for (int place = 0; place < home.quarantinePlaces; place++) {
            if (home.quarantineUntil[place] <= today.day()) {
                return place;
            }
        }
        return -1;
    }
}
