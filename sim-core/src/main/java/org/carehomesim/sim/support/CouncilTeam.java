package org.carehomesim.sim.support;

import java.time.LocalDate;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.carehomesim.sim.policy.SupportCapacity;
import org.carehomesim.sim.random.Streams;

/**
 * The support team of one council: the queue of homes that wait for a contact, and the time there is for them.
 *
 * <p>Contacts are begun as long as there is time; what the last one takes beyond it is missing on the next day of work.
 * Time that nobody needs is lost. When office hours are used up, or on days without, further contacts are virtual, within
 * the extra hours for these.
 */
final class CouncilTeam {

    /** Makes contacts. */
    interface Contacts {

        /** Makes a contact with a home. */
        void make(ServedHome served, boolean inPerson);
    }

    private final SupportCapacity capacity;
    private final int homes;
    private final PriorityQueue<ServedHome> queue = new PriorityQueue<>();
    private double overtime;
    private double extraOvertime;

    CouncilTeam(SupportCapacity capacity, int homes) {
        this.capacity = capacity;
        this.homes = homes;
    }

    /** Lets a home say what it wants today. */
    void hear(ServedHome served, int day, Streams streams) {
        if (!served.isWaiting()) {
            if (served.beginsToWait(day, streams)) {
                queue.add(served);
            }
        } else if (served.becomesUrgent(day)) {
            queue.remove(served);
            served.hurry();
            queue.add(served);
        }
    }

    /**
     * Serves the queue on a day.
     *
     * @param inPerson which contacts are in person, as far as there are office hours
     * @param contacts makes the contacts
     * @return homes that still wait
     */
    int serve(int day, LocalDate date, Predicate<ServedHome> inPerson, Contacts contacts) {
        queue.removeIf(served -> !served.isInTouch(day));
        double hours = capacity.hoursOn(date, homes);
        if (hours > 0) {
            hours -= overtime;
            while (hours > 0 && !queue.isEmpty()) {
                hours -= serveNext(inPerson, contacts);
            }
            overtime = Math.max(0, -hours);
        }
        double extra = capacity.extraVirtualHours(homes) - extraOvertime;
        while (extra > 0 && !queue.isEmpty()) {
            extra -= serveNext(served -> false, contacts);
        }
        extraOvertime = Math.max(0, -extra);
        return queue.size();
    }

    private double serveNext(Predicate<ServedHome> mode, Contacts contacts) {
        ServedHome served = queue.remove();
        boolean inPerson = mode.test(served);
        contacts.make(served, inPerson);
        return capacity.hoursPerContact(inPerson);
    }
}
