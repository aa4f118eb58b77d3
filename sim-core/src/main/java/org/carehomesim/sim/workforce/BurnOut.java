package org.carehomesim.sim.workforce;

import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.DayTable;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/**
 * Burn-out of permanent staff in homes that have been short of staff for some time.
 *
 * <p>Strain {@code s} of a home follows the daily load {@code l}, the share of shifts unfilled plus the share covered by
 * overtime times its weight, times what looking after staff leaves of it: {@code s <- s + (l - s) / memory}. Above the threshold, everybody at work falls ill at the
 * daily rate {@code rate x (s - threshold)}.
 */
public final class BurnOut {

    private final People people;
    private final Absence absence;
    private final Streams streams;
    private final Today today;
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
        double excess = home.strain - parameters.threshold();
        if (excess <= 0 || parameters.ratePerDay() == 0) {
            return;
        }
        double probability = -Math.expm1(-parameters.ratePerDay() * excess);
        for (int holder : home.holderOfPost) {
            if (holder != People.NONE
                    && people.absentUntil[holder] <= today.day()
                    && streams.uniform(Purpose.BURN_OUT, people.key[holder], today.day()) < probability) {
                double draw = streams.uniform(Purpose.BURN_OUT_LENGTH, people.key[holder], today.day());
                absence.begin(holder, days.at(draw), AbsenceReason.BURN_OUT, 0);
            }
        }
    }
}
