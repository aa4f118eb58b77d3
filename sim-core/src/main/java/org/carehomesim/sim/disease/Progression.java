package org.carehomesim.sim.disease;

import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.PersonList;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.Today;

/** Takes infected people through the course of their infection, on the days their transitions are due. */
public final class Progression {

    /** Told of every transition, after the person's health has changed. */
    public interface Listener {

        /** A susceptible person was infected. */
        void infected(int person);

        /** The person became infectious. */
        void infectious(int person);

        /** Symptoms began. */
        void onset(int person);

        /** The person is severely ill and needs a hospital. */
        void severe(int person);

        /** The infectious period ended and the person lives. */
        void recovered(int person);

        /** The person died of the infection. */
        void died(int person);

        /** Immunity ended. */
        void susceptibleAgain(int person);
    }

    private final People people;
    private final NaturalHistory history;
    private final Streams streams;
    private final Today today;
    private final Listener listener;
    private final Courses courses;
    private final EventCalendar transitions;
    private final PersonList infectious;
    private Health beforeDeath = Health.INFECTIOUS;

    /**
     * Starts with nobody infected.
     *
     * @param people everyone
     * @param history the disease
     * @param streams random streams of the run
     * @param today the day
     * @param listener told of every transition
     */
    public Progression(People people, NaturalHistory history, Streams streams, Today today, Listener listener) {
        this.people = people;
        this.history = history;
        this.streams = streams;
        this.today = today;
        this.listener = listener;
        courses = new Courses(people.count());
        transitions = new EventCalendar(today.days(), people.count());
        infectious = new PersonList(256);
    }

    /** Courses of all infections. */
    public Courses courses() {
        return courses;
    }

    /** Everyone who is infectious. */
    public PersonList infectious() {
        return infectious;
    }

    /** Health of the person who has died last, before death. */
    public Health healthBeforeDeath() {
        return beforeDeath;
    }

    /** Draws the infection threshold of the person's next infection. */
    public void drawThreshold(int person) {
        people.threshold[person] =
                streams.exponential(Purpose.INFECTION_THRESHOLD, people.key[person], people.episode[person]);
    }

    /** Infects a susceptible person today. */
    public void infect(int person) {
        drawCourse(person, today.day());
        people.health[person] = Health.EXPOSED;
        listener.infected(person);
        scheduleNext(person, today.day());
    }

    /**
     * Gives a person who arrives today an infection that began on an earlier day. Transitions that are past happen
     * tomorrow; a person whose infectious period is over arrives recovered and is not counted as infected.
     */
    public void infectEarlier(int person, int day) {
        drawCourse(person, day);
        int tomorrow = today.day() + 1;
        if (courses.end[person] < tomorrow) {
            courses.death[person] = Courses.NEVER;
            courses.hospital[person] = Courses.NEVER;
            people.health[person] = Health.RECOVERED;
        } else {
            courses.postponeTo(person, tomorrow);
            people.health[person] = Health.EXPOSED;
            listener.infected(person);
        }
        scheduleNext(person, today.day());
    }

    /** Makes a person immune from today on who has not been infected in this run, for as long as after an infection. */
    public void immunise(int person) {
        courses.ensureCapacity(people.count());
        courses.setImmune(person, today.day());
        people.health[person] = Health.RECOVERED;
        scheduleNext(person, today.day());
    }

    /**
     * A severely ill person is not taken to hospital, and dies of the infection {@code relativeRisk} times as often as there.
     * Called on the day on which it is needed.
     */
    public void careInHome(int person, double relativeRisk) {
        if (courses.death[person] == Courses.NEVER
                && history.diesOutsideHospital(courses, people, person, relativeRisk)) {
            int death = history.deathDay(courses, people, person);
            courses.setSeverity(person, courses.hospital[person], Math.max(death, today.day() + 1));
        }
    }

    private void drawCourse(int person, int day) {
        courses.ensureCapacity(people.count());
        history.draw(courses, people, person, day);
        people.episode[person]++;
    }

    /** Ends the course of a person who dies of something else. */
    public void leave(int person) {
        if (people.health[person] == Health.INFECTIOUS) {
            stopInfecting(person);
        }
        transitions.cancel(person);
    }

    /** Makes all transitions due today and sets everybody's infectiousness of the day. */
    public void advance() {
        int day = today.day();
        for (int person = transitions.take(day); person >= 0; person = transitions.take(day)) {
            makeTransitions(person, day);
        }
        for (int i = 0; i < infectious.size(); i++) {
            int person = infectious.get(i);
            people.infectiousness[person] = history.infectiousness(courses, person, day);
        }
    }

    private void makeTransitions(int person, int day) {
        if (people.health[person] == Health.RECOVERED && isOver(person, day)) {
            people.health[person] = Health.SUSCEPTIBLE;
            drawThreshold(person);
            listener.susceptibleAgain(person);
            return;
        }
        if (people.health[person] == Health.EXPOSED && courses.infectious[person] <= day) {
            people.health[person] = Health.INFECTIOUS;
            infectious.add(person);
            people.setInfectious(person, true);
            listener.infectious(person);
        }
        if (courses.onset[person] == day) {
            listener.onset(person);
        }
        if (courses.hospital[person] == day) {
            listener.severe(person);
        }
        if (courses.death[person] <= day) {
            beforeDeath = people.health[person];
            stopInfecting(person);
            people.health[person] = Health.DEAD;
            listener.died(person);
            return;
        }
        if (people.health[person] == Health.INFECTIOUS && courses.end[person] <= day) {
            stopInfecting(person);
            people.health[person] = Health.RECOVERED;
            listener.recovered(person);
        }
        scheduleNext(person, day);
    }

    private boolean isOver(int person, int day) {
        return courses.death[person] == Courses.NEVER
                && (courses.hospital[person] == Courses.NEVER || courses.hospital[person] < day)
                && immuneUntil(person) <= day;
    }

    private int immuneUntil(int person) {
        long until = (long) courses.end[person] + history.immuneDays(people.key[person], people.episode[person] - 1);
        return (int) Math.min(until, Courses.NEVER);
    }

    private void stopInfecting(int person) {
        infectious.remove(person);
        people.setInfectious(person, false);
        people.infectiousness[person] = 0;
    }

    /** Schedules the first transition after {@code after}; an immunity that should have ended by now ends next. */
    private void scheduleNext(int person, int after) {
        int next = Courses.NEVER;
        next = earlier(next, courses.infectious[person], after);
        next = earlier(next, courses.onset[person], after);
        next = earlier(next, courses.hospital[person], after);
        next = earlier(next, courses.death[person], after);
        next = earlier(next, courses.end[person], after);
        if (people.health[person] == Health.RECOVERED && courses.death[person] == Courses.NEVER) {
            next = earlier(next, Math.max(immuneUntil(person), after + 1), after);
        }
        if (next != Courses.NEVER) {
            transitions.schedule(person, next);
        }
    }

    private static int earlier(int day, int candidate, int after) {
        return candidate > after && candidate < day ? candidate : day;
    }
}
