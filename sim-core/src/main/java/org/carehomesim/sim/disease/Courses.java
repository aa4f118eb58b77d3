package org.carehomesim.sim.disease;

import java.util.Arrays;
import org.carehomesim.sim.time.EventCalendar;

/** The course of each person's latest infection: one column a day number, one row a person. */
public final class Courses {

    /** A day that never comes. */
    public static final int NEVER = EventCalendar.NEVER;

    int[] infected;
    int[] infectious;
    int[] onset;
    int[] end;
    int[] lateDays;
    int[] hospital;
    int[] death;
    double[] multiplier;

    /**
     * Holds no infection yet.
     *
     * @param capacity rows to make room for
     */
    public Courses(int capacity) {
        infected = new int[capacity];
        infectious = new int[capacity];
        onset = new int[capacity];
        end = new int[capacity];
        lateDays = new int[capacity];
        hospital = new int[capacity];
        death = new int[capacity];
        multiplier = new double[capacity];
        Arrays.fill(infected, NEVER);
    }

    void setStages(int person, int infectedDay, int infectiousDay, int onsetDay, int endDay, int daysOfLateStage) {
        infected[person] = infectedDay;
        infectious[person] = infectiousDay;
        onset[person] = onsetDay;
        end[person] = endDay;
        lateDays[person] = daysOfLateStage;
    }

    void setSeverity(int person, int hospitalDay, int deathDay) {
        hospital[person] = hospitalDay;
        death[person] = deathDay;
        if (deathDay < end[person]) {
            lateDays[person] -= end[person] - deathDay;
            end[person] = deathDay;
        }
    }

    /** An infection that was over before {@code day}, outside this run. */
    void setImmune(int person, int day) {
        setStages(person, NEVER, NEVER, NEVER, day, 0);
        setSeverity(person, NEVER, NEVER);
    }

    /**
     * Puts off all transitions that should have happened before {@code day} to that day. The length of the late stage stays
     * as drawn, so that infectiousness does not start to fall anew.
     */
    void postponeTo(int person, int day) {
        infectious[person] = Math.max(infectious[person], day);
        onset[person] = Math.max(onset[person], day);
        hospital[person] = Math.max(hospital[person], day);
        death[person] = Math.max(death[person], day);
        end[person] = Math.max(end[person], day);
    }

    void ensureCapacity(int capacity) {
        int old = infected.length;
        if (capacity <= old) {
            return;
        }
        int size = Math.max(capacity, old + old / 8 + 64);
        infected = Arrays.copyOf(infected, size);
        Arrays.fill(infected, old, size, NEVER);
        infectious = Arrays.copyOf(infectious, size);
        onset = Arrays.copyOf(onset, size);
        end = Arrays.copyOf(end, size);
        lateDays = Arrays.copyOf(lateDays, size);
        hospital = Arrays.copyOf(hospital, size);
        death = Arrays.copyOf(death, size);
        multiplier = Arrays.copyOf(multiplier, size);
    }

    /** Day of the latest infection, or {@link #NEVER}. */
    public int infectedDay(int person) {
        return person < infected.length ? infected[person] : NEVER;
    }

    /** First day infectious; tells nothing of a person never infected. */
    public int infectiousDay(int person) {
        return infectious[person];
    }

    /** Day of onset of symptoms, or {@link #NEVER}. */
    public int onsetDay(int person) {
        return onset[person];
    }

    /** First day no longer infectious. */
    public int endDay(int person) {
        return end[person];
    }

    /** Day of death from the infection, or {@link #NEVER}. */
    public int deathDay(int person) {
        return death[person];
    }
}
