package org.carehomesim.sim.workforce;

import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.DayTable;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/**
 * Burn-out of a home's own staff, bank staff included, where shifts have been short for some time, and of those who have
 * lived in.
 *
 * <p>Strain {@code s} of a home follows the daily load {@code l}, the share of shifts unfilled plus the share covered by
 * overtime times its weight, times what looking after staff leaves of it: {@code s <- s + (l - s) / memory}. What support
 * leaves of it is {@code f s}. Above the threshold, everybody at work falls ill at the daily rate
 * {@code rate x (f s - threshold)}. Living in adds a strain of its own, which tells at the end of the block:
 * {@code rate x f x strain of living in x days}.
 */
public final class BurnOut {

    private final People people;
    private final Absence absence;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final BurnOutParameters parameters;
    private final DayTable days;

    /**
     * Prepares.
     *
     * @param context what all processes of the run share
     * @param absence keeps the ill away
     * @param parameters strain and burn-out, or null for none
     */
    public BurnOut(RunContext context, Absence absence, BurnOutParameters parameters) {
        this.people = context.people();
        this.absence = absence;
        this.streams = context.streams();
        this.today = context.today();
        this.tally = context.tally();
        this.parameters = parameters;
        days = parameters == null ? null : new DayTable(parameters.days(), 1);
    }

    /** Lets yesterday's load of a home tell on its staff this morning. */
    public void advance(CareHome home) {
        if (parameters == null || home.shiftsNeeded == 0) {
            return;
        }
        double load = (home.shiftsUnfilled + parameters.overtimeWeight() * home.shiftsOvertime) / home.shiftsNeeded;
        load *= home.practice.factor(PracticeArea.WELLBEING);
        home.strain += (load - home.strain) / parameters.memoryDays();
        double felt = home.measures.strainFactor * home.strain;
        tally.add(Outcome.STAFF_STRAIN, felt * home.permanentStaff());
        double excess = felt - parameters.threshold();
        if (excess <= 0 || parameters.ratePerDay() == 0) {
            return;
        }
        double probability = -StrictMath.expm1(-parameters.ratePerDay() * excess);
        for (int holder : home.holderOfPost) {
            if (holder != People.NONE) {
                strain(holder, Purpose.BURN_OUT, probability);
            }
        }
        for (int worker : home.bankStaff) {
            if (people.whereabouts[worker] != Whereabouts.NOWHERE) {
                strain(worker, Purpose.BURN_OUT, probability);
            }
        }
    }

    /** A day lived in counts as strain. */
    void livedIn(CareHome home) {
        tally.add(Outcome.STAFF_STRAIN, home.measures.strainFactor * home.measures.liveInStrain);
    }

    /** A block of days lived in is over. */
    void movedOut(int worker, CareHome home, double strain, int daysInside) {
        if (parameters != null && strain > 0) {
            double felt = home.measures.strainFactor * strain;
            strain(worker, Purpose.LIVE_IN_BURN_OUT, -StrictMath.expm1(-parameters.ratePerDay() * felt * daysInside));
        }
    }

    private void strain(int worker, Purpose occasion, double probability) {
        if (people.absentUntil[worker] <= today.day()
                && streams.uniform(occasion, people.key[worker], today.day()) < probability) {
            double draw = streams.uniform(Purpose.BURN_OUT_LENGTH, people.key[worker], today.day());
            absence.begin(worker, days.at(draw), AbsenceReason.BURN_OUT, 0);
        }
    }
}
