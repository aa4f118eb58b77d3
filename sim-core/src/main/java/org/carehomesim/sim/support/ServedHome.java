package org.carehomesim.sim.support;

import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.SupportCalls;
import org.carehomesim.sim.policy.SupportTeam;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;

/**
 * What a support team knows of one home: its past contacts, and the one it is waiting for.
 *
 * <p>Homes with new cases come first, then those that have waited longest; turns of a day are drawn.
 */
final class ServedHome implements Comparable<ServedHome> {

    /** A day long before the run. */
    private static final int LONG_AGO = -1_000_000;

    final CareHome home;

    private final SupportTeam rules;
    private int inTouchOn = LONG_AGO;
    private double adherence;
    private int nextScheduled;

    // the last contact
    private int contactDay = LONG_AGO;
    private int casesAtContact;
    private boolean quietAtContact = true;
    private int outbreakServiceDay = LONG_AGO;
    private int casesAtOutbreakService;

    // the contact waited for
    private boolean waiting;
    private boolean pressing;
    private boolean urgent;
    private int waitingSince;
    private double turn;

    ServedHome(CareHome home, SupportTeam rules) {
        this.home = home;
        this.rules = rules;
    }

    /** A day under the policy; the schedule begins on a drawn day of the first interval. */
    void keepInTouch(int day, double share, Streams streams) {
        if (inTouchOn != day - 1) {
            waiting = false;
            nextScheduled = day + streams.index(Purpose.SUPPORT_SCHEDULE, home.key, day, rules.contactIntervalDays());
        }
        inTouchOn = day;
        adherence = share;
    }

    /** Whether the policy is in force in the home today. */
    boolean isInTouch(int day) {
        return inTouchOn == day;
    }

    /** Whether the home has recent cases, as far as it knows. */
    private boolean hasRecentCases(int day) {
        return home.recentKnownCases.since(day - rules.calls().recentCaseDays()) > 0;
    }

    /** Whether new cases have become known for which the home calls: the first ones at once, later ones after a while. */
    private boolean callsForCases(int day) {
        return rules.calls().onNewCase()
                && home.knownCases > casesAtContact
                && hasRecentCases(day)
                && (quietAtContact || isTimeForAnother(day));
    }

    private boolean isTimeForAnother(int day) {
        return day - contactDay >= rules.calls().intervalWithCasesDays();
    }

    private boolean callsForHelp() {
        SupportCalls calls = rules.calls();
        return home.ppeStockDays < calls.belowPpeDays()
                || home.shiftsUnfilled > calls.aboveUnfilledShare() * home.shiftsNeeded;
    }

    /** Lets a home that does not wait yet begin to, if it wants a contact; whether it does. */
    boolean beginsToWait(int day, Streams streams) {
        boolean forCases = callsForCases(day);
        boolean pressed = forCases || (isTimeForAnother(day) && (hasRecentCases(day) || callsForHelp()));
        if (!pressed && day < nextScheduled) {
            return false;
        }
        waiting = true;
        urgent = forCases;
        pressing = pressed;
        waitingSince = day;
        turn = streams.uniform(Purpose.SUPPORT_QUEUE, home.key, day);
        return true;
    }

    /** Whether the home is in the queue. */
    boolean isWaiting() {
        return waiting;
    }

    /** Whether the home has become urgent while it waited. */
    boolean becomesUrgent(int day) {
        return !urgent && callsForCases(day);
    }

    /** Makes a waiting home urgent; it must not be in a queue meanwhile. */
    void hurry() {
        urgent = true;
        pressing = true;
    }

    /** Whether the home waits because it called or has cases, not only by schedule. */
    boolean isPressing() {
        return pressing;
    }

    /** Share of a contact that the home takes up. */
    double adherence() {
        return adherence;
    }

    /** Writes down a contact; true if it is time to test and clean the whole home because of new cases. */
    boolean noteContact(int day) {
        waiting = false;
        contactDay = day;
        casesAtContact = home.knownCases;
        quietAtContact = !hasRecentCases(day);
        nextScheduled = day + rules.contactIntervalDays();
        boolean due = home.knownCases > casesAtOutbreakService
                && !quietAtContact
                && day - outbreakServiceDay >= rules.services().daysBetweenOutbreakServices();
        if (due) {
            outbreakServiceDay = day;
            casesAtOutbreakService = home.knownCases;
        }
        return due;
    }

    @Override
    public int compareTo(ServedHome other) {
        int order = Boolean.compare(other.urgent, urgent);
        order = order != 0 ? order : Integer.compare(waitingSince, other.waitingSince);
        order = order != 0 ? order : Double.compare(turn, other.turn);
        return order != 0 ? order : Integer.compare(home.number, other.home.number);
    }
}
