package org.carehomesim.sim.support;

import org.carehomesim.sim.disease.Courses;
import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.HazardCurve;

/**
 * The members of one team and their own infections, which they catch outside the homes and at most once.
 *
 * <p>Each carries an exponential threshold against the community's hazard since the start of the run. A member with
 * symptoms stays away from onset on, and the next one goes instead.
 */
final class TeamMembers {

    private final NaturalHistory history;
    private final Courses courses;
    private final int count;

    /**
     * Decides which members get infected, and when.
     *
     * @param count members
     * @param council number of the council
     * @param hazard hazard of infection
     */
    TeamMembers(int count, int council, HazardCurve hazard, NaturalHistory history, Streams streams) {
        this.history = history;
        this.count = count;
        courses = new Courses(count);
        for (int member = 0; member < count; member++) {
            long key = Streams.childKey(-1L - council, member);
            int day = hazard.dayReaching(streams.exponential(Purpose.SUPPORT_MEMBER_INFECTION, key, 0));
            if (day != EventCalendar.NEVER) {
                history.drawOutside(courses, member, key, day);
            }
        }
    }

    /** Number of members. */
    int count() {
        return count;
    }

    /** Infectiousness on a day of the member who visits, {@code chosen} or the next who is not away ill; 0: not infectious. */
    double infectiousness(int chosen, int day) {
        for (int i = 0; i < count; i++) {
            int member = (chosen + i) % count;
            if (!isAwayIll(member, day)) {
                return isInfectious(member, day) ? history.infectiousness(courses, member, day) : 0;
            }
        }
        return 0;
    }

    private boolean isInfectious(int member, int day) {
        return courses.infectedDay(member) != Courses.NEVER
                && courses.infectiousDay(member) <= day
                && day < courses.endDay(member);
    }

    private boolean isAwayIll(int member, int day) {
        return isInfectious(member, day) && courses.onsetDay(member) <= day;
    }
}
