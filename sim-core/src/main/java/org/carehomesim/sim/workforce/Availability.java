package org.carehomesim.sim.workforce;

import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/** Who can come to work today, and who is held to one home: the same for a home's own staff and for agency staff. */
final class Availability {

    private static final int DAYS_OF_WEEK = 7;

    private final People people;
    private final Streams streams;
    private final Today today;

    Availability(RunContext context) {
        this.people = context.people();
        this.streams = context.streams();
        this.today = context.today();
    }

    /** Whether somebody is well, at home and has not worked today. */
    boolean canWorkFromHome(int worker) {
        return people.absentUntil[worker] <= today.day()
                && people.lastWorked[worker] != today.day()
                && people.whereabouts[worker] == Whereabouts.HOUSEHOLD;
    }

    /** Whether today is one of the days of the week on which somebody without a roster can be called. */
    boolean canBeCalledToday(int worker, double daysPerWeek) {
        return canBeCalled(today.day() + (int) (people.key[worker] >>> 33), daysPerWeek);
    }

    /** The first days of a week; a last one only in as many weeks as its fraction says. */
    static boolean canBeCalled(int dayOfWorker, double daysPerWeek) {
        int weekday = Math.floorMod(dayOfWorker, DAYS_OF_WEEK);
        int whole = (int) daysPerWeek;
        if (weekday != whole) {
            return weekday < whole;
        }
        double fraction = daysPerWeek - whole;
        int week = Math.floorMod(Math.floorDiv(dayOfWorker, DAYS_OF_WEEK), 1 << 20);
        return Math.floor((week + 1) * fraction) > Math.floor(week * fraction);
    }

    /** Whether a home's measures hold somebody who works in several homes to that one. */
    boolean isHeldToOneHome(int worker, CareHome home) {
        double share = home.measures.singleSiteShare;
        return share > 0 && streams.uniform(Purpose.SINGLE_SITE, people.key[worker], 0) < share;
    }
}
