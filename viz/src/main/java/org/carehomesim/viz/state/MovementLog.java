package org.carehomesim.viz.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.sector.HomeInterior;

/**
 * Who moved between homes and hospital on the last days, found by comparing each day with the days before.
 *
 * <p>Workers move when they are on duty in another home than the last time, if that was within {@value #DAYS} days.
 * Residents move when their bed's home and hospital change places; a stay in a step-down place counts as hospital. It reads
 * the model only, and only when {@linkplain #follow() told to}; in a region of more than {@value #MOST_HOMES} homes, whose
 * map does not show people, it does nothing.
 */
public final class MovementLog {

    /** Days that are remembered, today included. */
    public static final int DAYS = 7;
    /** Number of homes up to which movements are looked for. */
    public static final int MOST_HOMES = 1000;

    private static final int NOWHERE = -2;

    private final SectorView view;
    private final Deque<Movement> recent = new ArrayDeque<>();
    /** Home where a worker was on duty last, or place of a resident; by number of the person. */
    private int[] lastPlace = new int[0];
    /** Day of it. */
    private int[] lastDay = new int[0];

    private int daysSeen;

    /** Creates an empty log of a run that has been started. */
    public MovementLog(SectorView view) {
        this.view = view;
    }

    /** Forgets everything; called when the run begins again. */
    public void clear() {
        recent.clear();
        Arrays.fill(lastPlace, NOWHERE);
        daysSeen = 0;
    }

    /** Takes over the day that the run has just simulated; does nothing if there is none. */
    public void follow() {
        if (view.homes() > MOST_HOMES || view.daysDone() == daysSeen) {
            return;
        }
        daysSeen = view.daysDone();
        int day = daysSeen - 1;
        while (!recent.isEmpty() && recent.getFirst().day() <= day - DAYS) {
            recent.removeFirst();
        }
        for (int home = 0; home < view.homes(); home++) {
            HomeInterior interior = view.interior(home);
            for (HomeInterior.Worker worker : interior.staff()) {
                see(day, worker.person(), worker.group(), worker.health(), home);
            }
            for (HomeInterior.Bed bed : interior.beds()) {
                if (bed.resident() != People.NONE) {
                    boolean away =
                            bed.whereabouts() == Whereabouts.HOSPITAL || bed.whereabouts() == Whereabouts.STEP_DOWN;
                    int place = away ? Movement.HOSPITAL : home;
                    see(day, bed.resident(), Group.RESIDENT, bed.health(), place);
                }
            }
        }
    }

    /** Movements of the last {@value #DAYS} days, the earliest first. */
    public List<Movement> recent() {
        return List.copyOf(recent);
    }

    /** Movements of the last days from or to a home, the latest first. */
    public List<Movement> recentOf(int home) {
        List<Movement> ofHome = new ArrayList<>();
        recent.descendingIterator().forEachRemaining(movement -> {
            if (movement.touches(home)) {
                ofHome.add(movement);
            }
        });
        return ofHome;
    }

    private void see(int day, int person, Group group, Health health, int place) {
        makeRoomFor(person);
        int before = lastPlace[person];
        if (before != NOWHERE && before != place && day - lastDay[person] < DAYS) {
            recent.addLast(new Movement(day, person, group, health, before, place));
        }
        lastPlace[person] = place;
        lastDay[person] = day;
    }

    private void makeRoomFor(int person) {
        if (person >= lastPlace.length) {
            int before = lastPlace.length;
            int room = Math.max(1024, person + person / 4 + 1);
            lastPlace = Arrays.copyOf(lastPlace, room);
            lastDay = Arrays.copyOf(lastDay, room);
            Arrays.fill(lastPlace, before, room, NOWHERE);
        }
    }
}
