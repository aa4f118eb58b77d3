package org.carehomesim.sim.hospital;

import org.carehomesim.sim.contact.Exposure;
import org.carehomesim.sim.isolation.Isolation;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.Today;

/** Residents who die, of the infection or of other causes, or move away, and free their beds. */
public final class Departures {

    /** Told of residents who leave without having died of the infection. */
    public interface Listener {

        /** A resident died of another cause or moved away. */
        void left(int resident);
    }

    private final People people;
    private final Occupancy occupancy;
    private final Isolation isolation;
    private final Exposure exposure;
    private final Hospital hospital;
    private final Arrivals arrivals;
    private final Today today;
    private final Tally tally;
    private final LengthOfStay lengthOfStay;
    private final EventCalendar backgroundDeaths;
    private final EventCalendar moves;

    /**
     * Starts with nobody expected to leave.
     *
     * @param parameters deaths from other causes and length of stay
     * @param links processes of the run
     * @param hospital forgets those who die
     * @param arrivals fills their beds
     */
    public Departures(HospitalParameters parameters, HospitalLinks links, Hospital hospital, Arrivals arrivals) {
        this.people = links.context().people();
        this.occupancy = links.context().occupancy();
        this.isolation = links.isolation();
        this.exposure = links.exposure();
        this.hospital = hospital;
        this.arrivals = arrivals;
        this.today = links.context().today();
        this.tally = links.context().tally();
        lengthOfStay = new LengthOfStay(parameters, people, links.context().streams(), today);
        backgroundDeaths = new EventCalendar(today.days(), people.count());
        moves = new EventCalendar(today.days(), people.count());
    }

    /** Draws when a resident who lives in the home at the start of the run will leave it. */
    public void expectFromStart(int resident) {
        backgroundDeaths.schedule(resident, lengthOfStay.deathDay(resident, 0));
        moves.schedule(resident, lengthOfStay.moveDayFromStart(resident, occupancy.homeOf(resident)));
    }

    /** Draws when a resident who comes today will leave the home, tomorrow at the earliest. */
    public void expectNewcomer(int resident) {
        backgroundDeaths.schedule(resident, lengthOfStay.deathDay(resident, today.day() + 1));
        moves.schedule(resident, lengthOfStay.moveDayOfNewcomer(resident));
    }

    /** Deaths from other causes and moves of the day. */
    public void advance(Listener listener) {
        leave(backgroundDeaths, Outcome.BACKGROUND_DEATHS, listener);
        leave(moves, Outcome.RESIDENTS_MOVED_AWAY, listener);
    }

    private void leave(EventCalendar departures, Outcome outcome, Listener listener) {
        int day = today.day();
        for (int resident = departures.take(day); resident >= 0; resident = departures.take(day)) {
            tally.add(outcome, 1);
            listener.left(resident);
            remove(resident);
        }
    }

    /** Takes a resident who has died or moved away out of the home or hospital and frees the bed. */
    public void remove(int resident) {
        isolation.end(resident);
        backgroundDeaths.cancel(resident);
        moves.cancel(resident);
        hospital.forget(resident);
        exposure.forget(resident);
        occupancy.leave(resident, Whereabouts.NOWHERE);
        occupancy.vacate(resident);
        arrivals.bedEmpty(occupancy.homeOf(resident), people.bedOrPost[resident], today.day() + 1);
    }
}
