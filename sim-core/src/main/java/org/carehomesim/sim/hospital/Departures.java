package org.carehomesim.sim.hospital;

import org.carehomesim.sim.contact.Exposure;
import org.carehomesim.sim.isolation.Isolation;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.Today;

/** Residents who die, of the infection or of other causes, and free their beds. */
public final class Departures {

    /** Told of deaths from other causes. */
    public interface Listener {

        /** A resident died of another cause. */
        void diedOfOtherCause(int resident);
    }

    private final HospitalParameters parameters;
    private final People people;
    private final Occupancy occupancy;
    private final Isolation isolation;
    private final Exposure exposure;
    private final Hospital hospital;
    private final Arrivals arrivals;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final EventCalendar backgroundDeaths;

    /**
     * Starts with no death scheduled.
     *
     * @param parameters background deaths
     * @param links processes of the run
     * @param hospital forgets those who die
     * @param arrivals fills their beds
     */
    public Departures(HospitalParameters parameters, HospitalLinks links, Hospital hospital, Arrivals arrivals) {
        this.parameters = parameters;
        this.people = links.context().people();
        this.occupancy = links.context().occupancy();
        this.isolation = links.isolation();
        this.exposure = links.exposure();
        this.hospital = hospital;
        this.arrivals = arrivals;
        this.streams = links.context().streams();
        this.today = links.context().today();
        this.tally = links.context().tally();
        backgroundDeaths = new EventCalendar(today.days(), people.count());
    }

    /** Draws when a resident will die of another cause, from {@code day} on. */
    public void scheduleBackgroundDeath(int resident, int day) {
        double rate = parameters.backgroundDeathsPerResidentDay();
        if (rate > 0) {
            double wait = streams.exponential(Purpose.BACKGROUND_DEATH, people.key[resident], 0) / rate;
            backgroundDeaths.schedule(resident, (int) Math.min(day + wait, EventCalendar.NEVER - 1.0));
        }
    }

    /** Background deaths of the day. */
    public void advance(Listener listener) {
        int day = today.day();
        for (int resident = backgroundDeaths.take(day); resident >= 0; resident = backgroundDeaths.take(day)) {
            tally.add(Outcome.BACKGROUND_DEATHS, 1);
            listener.diedOfOtherCause(resident);
            remove(resident);
        }
    }

    /** Takes a resident who has died out of the home or hospital and frees the bed. */
    public void remove(int resident) {
        isolation.end(resident);
        backgroundDeaths.cancel(resident);
        hospital.forget(resident);
        exposure.forget(resident);
        occupancy.leave(resident, Whereabouts.NOWHERE);
        occupancy.vacate(resident);
        arrivals.bedEmpty(occupancy.homeOf(resident), people.bedOrPost[resident], today.day() + 1);
    }
}
