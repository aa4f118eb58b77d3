package org.carehomesim.sim.observe;

/**
 * Why a member of staff is away from work. Whoever has several reasons on one day is counted under the first of them in
 * this order, so that every day of absence has one reason.
 */
public enum AbsenceReason {
    /** A positive test. */
    TEST(Outcome.ABSENCE_DAYS_TEST, WorkforceColumn.ABSENT_TEST),
    /** Symptoms of the infection. */
    SYMPTOMS(Outcome.ABSENCE_DAYS_SYMPTOMS, WorkforceColumn.ABSENT_SYMPTOMS),
    /** Told to isolate after working with a colleague who is a case. */
    CONTACT(Outcome.ABSENCE_DAYS_CONTACT, WorkforceColumn.ABSENT_CONTACT),
    /** A member of the household has symptoms. */
    FAMILY(Outcome.ABSENCE_DAYS_FAMILY, WorkforceColumn.ABSENT_FAMILY),
    /** Afraid of infection at work. */
    FEAR(Outcome.ABSENCE_DAYS_FEAR, WorkforceColumn.ABSENT_FEAR),
    /** Exhausted by working in a home short of staff. */
    BURN_OUT(Outcome.ABSENCE_DAYS_BURN_OUT, WorkforceColumn.ABSENT_BURN_OUT),
    /** Ordinary sickness. */
    SICKNESS(Outcome.ABSENCE_DAYS_SICKNESS, WorkforceColumn.ABSENT_SICKNESS);

    private final Outcome days;
    private final WorkforceColumn absent;

    AbsenceReason(Outcome days, WorkforceColumn absent) {
        this.days = days;
        this.absent = absent;
    }

    /** Total of the days of absence for this reason. */
    public Outcome days() {
        return days;
    }

    /** Column of the staff away for this reason. */
    public WorkforceColumn absent() {
        return absent;
    }
}
