package org.carehomesim.sim.hospital;

import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.Today;

/** Staff, visitors and household members who are in hospital with a severe infection. */
public final class OutsidePatients {

    /** Told of people who go home. */
    public interface Listener {

        /** A person has come home from hospital. */
        void home(int person);
    }

    private final People people;
    private final NaturalHistory history;
    private final Today today;
    private final EventCalendar discharges;
    private final int[] now = new int[Group.values().length];

    /**
     * Starts with nobody in hospital.
     *
     * @param people everyone
     * @param history stays in hospital
     * @param today the day
     */
    public OutsidePatients(People people, NaturalHistory history, Today today) {
        this.people = people;
        this.history = history;
        this.today = today;
        discharges = new EventCalendar(today.days(), people.count());
    }

    /** Admits a person, until recovery or death. */
    public void admit(int person, boolean fatal) {
        people.whereabouts[person] = Whereabouts.HOSPITAL;
        now[people.group[person].ordinal()]++;
        if (!fatal) {
            discharges.schedule(person, today.day() + history.hospitalStay(people.key[person], people.episode[person]));
        }
    }

    /** Takes a person who has died out of hospital, or from home. */
    public void remove(int person) {
        if (people.whereabouts[person] == Whereabouts.HOSPITAL) {
            now[people.group[person].ordinal()]--;
        }
        discharges.cancel(person);
        people.whereabouts[person] = Whereabouts.NOWHERE;
    }

    /** Discharges of the day. */
    public void advance(Listener listener) {
        int day = today.day();
        for (int person = discharges.take(day); person >= 0; person = discharges.take(day)) {
            now[people.group[person].ordinal()]--;
            people.whereabouts[person] = Whereabouts.HOUSEHOLD;
            listener.home(person);
        }
    }

    /** People of a group in hospital. */
    public int now(Group group) {
        return now[group.ordinal()];
    }
}
