package org.carehomesim.sim.workforce;

import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.DayTable;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/** A home's own staff who stay away, unpaid, when it comes to know of a first case; more where equipment is short. */
public final class Fear {

    private final People people;
    private final Absence absence;
    private final Streams streams;
    private final Today today;
    private final FearParameters parameters;
    private final DayTable days;

    /**
     * Prepares.
     *
     * @param context what all processes of the run share
     * @param absence keeps staff away
     * @param parameters how many stay away, or null if nobody does
     */
    public Fear(RunContext context, Absence absence, FearParameters parameters) {
        this.people = context.people();
        this.absence = absence;
        this.streams = context.streams();
        this.today = context.today();
        this.parameters = parameters;
        days = parameters == null ? null : new DayTable(parameters.days(), 1);
    }

    /** A home is about to note a case. */
    public void caseKnown(CareHome home) {
        if (parameters == null || home.recentKnownCases.since(today.day() - parameters.quietDays()) > 0) {
            return;
        }
        double share = home.measures.fearFactor
                * (parameters.share()
                        + parameters.extraShareWithoutEquipment() * (1 - Math.min(home.ppeShare, home.maskShare)));
        share = home.practice.applyTo(share, PracticeArea.WELLBEING);
        for (int holder : home.holderOfPost) {
            frighten(holder, share);
        }
        for (int worker : home.bankStaff) {
            frighten(worker, share);
        }
    }

    private void frighten(int worker, double share) {
        if (worker != People.NONE
                && people.whereabouts[worker] == Whereabouts.HOUSEHOLD
                && streams.uniform(Purpose.FEAR, people.key[worker], today.day()) < share) {
            double draw = streams.uniform(Purpose.FEAR_LENGTH, people.key[worker], today.day());
            absence.begin(worker, days.at(draw), AbsenceReason.FEAR, 0);
        }
    }
}
