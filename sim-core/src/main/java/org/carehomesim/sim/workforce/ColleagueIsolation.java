package org.carehomesim.sim.workforce;

import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/**
 * Colleagues told to isolate because they worked in the same shifts as a member of staff who is a known case.
 *
 * <p>Homes take down who works with whom only while they tell contacts, so the measure reaches back to its own start at
 * most.
 */
public final class ColleagueIsolation {

    private final People people;
    private final Absence absence;
    private final Streams streams;
    private final Today today;
    private final ShiftHistory[] histories;

    /**
     * Starts with nothing taken down.
     *
     * @param context what all processes of the run share
     * @param absence keeps those who isolate away
     */
    public ColleagueIsolation(RunContext context, Absence absence) {
        this.people = context.people();
        this.absence = absence;
        this.streams = context.streams();
        this.today = context.today();
        histories = new ShiftHistory[context.homes().size()];
    }

    /** Takes down who is on duty today, where contacts are told to isolate. */
    public void remember(CareHome home, Duty duty) {
        if (home.measures.contactIsolationProbability == 0) {
            return;
        }
        int days = home.measures.contactLookbackDays + 1;
        ShiftHistory history = histories[home.number];
        if (history == null || history.days() != days) {
            history = new ShiftHistory(days, duty.shifts());
            histories[home.number] = history;
        }
        history.remember(today.day(), home, duty);
    }

    /** A member of staff is known to be a case: tells those who worked in the same shifts of the home on the last days. */
    public void caseKnown(int person, CareHome home) {
        Measures measures = home.measures;
        ShiftHistory history = histories[home.number];
        if (measures.contactIsolationProbability == 0 || history == null) {
            return;
        }
        long occasion = Streams.childKey(people.key[person], people.episode[person]);
        int earliest = Math.max(0, today.day() - measures.contactLookbackDays);
        for (int day = today.day(); day >= earliest; day--) {
            int away = day + 1 + measures.contactIsolationDays - today.day();
            history.colleagues(person, day, other -> isolate(other, measures, occasion, away));
        }
    }

    private void isolate(int other, Measures measures, long occasion, int days) {
        boolean there = people.whereabouts[other] != Whereabouts.NOWHERE;
        if (there
                && days > 0
                && streams.uniform(Purpose.CONTACT_ISOLATION, people.key[other], occasion)
                        < measures.contactIsolationProbability) {
            absence.stayAway(other, days, AbsenceReason.CONTACT);
        }
    }
}
