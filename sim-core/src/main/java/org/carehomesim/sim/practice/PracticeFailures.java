package org.carehomesim.sim.practice;

import java.util.List;
import java.util.Set;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.Today;

/**
 * Areas of practice that fail at random, and stay so until somebody finds and mends them: the home's own audit, or others
 * who look.
 *
 * <p>An area that works fails at a constant rate {@code r}. Audits come every {@code n} days, on days of their own for each
 * home, and find a failure with probability {@code p}. At the start areas are in the state that this leads to in the long
 * run: just after an audit the share {@code q = (1 - p) (1 - w) / (1 - (1 - p) w)} has failed, with {@code w = exp(-r n)},
 * and {@code 1 - (1 - q) exp(-r s)} of them {@code s} days later. Without audits all work at the start.
 *
 * <p>One event a home and area waits in the calendar: the next failure, or the audit that finds the present one.
 */
final class PracticeFailures {

    private static final PracticeArea[] AREAS = PracticeArea.values();

    /** More looks at a home than there are in a day. */
    private static final long LOOKS = 1 << 10;

    private final List<HomePractice> homes;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final double[] rate = new double[AREAS.length];
    private final OwnAuditParameters audit;
    private final EventCalendar events;
    private final short[] failures;
    private int failedNow;

    PracticeFailures(
            ChecklistParameters parameters, List<HomePractice> homes, Streams streams, Today today, Tally tally) {
        this.homes = homes;
        this.streams = streams;
        this.today = today;
        this.tally = tally;
        audit = parameters == null
                        || parameters.ownAudit() == null
                        || parameters.ownAudit().detection() == 0
                ? null
                : parameters.ownAudit();
        boolean any = false;
        for (PracticeArea area : AREAS) {
            rate[area.ordinal()] = parameters == null ? 0 : parameters.failureRate(area);
            any |= rate[area.ordinal()] > 0;
        }
        int entries = any ? homes.size() * AREAS.length : 0;
        events = new EventCalendar(today.days(), entries);
        failures = new short[entries];
        if (any) {
            homes.forEach(this::begin);
        }
    }

    private void begin(HomePractice home) {
        for (PracticeArea area : AREAS) {
            double r = rate[area.ordinal()];
            if (r > 0) {
                int entry = entry(home, area);
                long key = key(home, area);
                if (streams.uniform(Purpose.PRACTICE_FAILED_AT_START, key, 0) < failedAtStart(home, r)) {
                    home.fail(area);
                    failedNow++;
                    expectAudit(entry, key, 0);
                } else {
                    expectFailure(entry, key, r, 0);
                }
            }
        }
    }

    private double failedAtStart(HomePractice home, double failuresPerDay) {
        if (audit == null) {
            return 0;
        }
        double missed = 1 - audit.detection();
        double works = StrictMath.exp(-failuresPerDay * audit.intervalDays());
        double afterAudit = missed * (1 - works) / (1 - missed * works);
        return 1 - (1 - afterAudit) * StrictMath.exp(-failuresPerDay * daysSinceAudit(home, 0));
    }

    private int daysSinceAudit(HomePractice home, int day) {
        int phase = (int) Math.floorMod(home.key >>> 17, (long) audit.intervalDays());
        return Math.floorMod(day + phase, audit.intervalDays());
    }

    private void expectFailure(int entry, long key, double failuresPerDay, int from) {
        double wait = streams.exponential(Purpose.PRACTICE_FAILURE, key, failures[entry]) / failuresPerDay;
        events.scheduleAfter(entry, from, wait);
    }

    /** Schedules the audit that finds a failure of {@code day}: the first after it, and others as often as it is missed. */
    private void expectAudit(int entry, long key, int day) {
        if (audit == null) {
            return;
        }
        int next = day + audit.intervalDays() - daysSinceAudit(homes.get(entry / AREAS.length), day);
        double draw = streams.uniform(Purpose.PRACTICE_AUDIT, key, failures[entry]);
        double missed = Math.floor(StrictMath.log(draw) / StrictMath.log1p(-audit.detection()));
        events.scheduleAfter(entry, next, missed * audit.intervalDays());
    }

    /** Failures and audits of today. */
    void advance() {
        int day = today.day();
        for (int entry = events.take(day); entry >= 0; entry = events.take(day)) {
            HomePractice home = homes.get(entry / AREAS.length);
            PracticeArea area = AREAS[entry % AREAS.length];
            if (home.hasFailed(area)) {
                mend(home, area, day);
            } else {
                home.fail(area);
                failedNow++;
                tally.add(Outcome.PRACTICE_FAILURES, 1);
                expectAudit(entry, key(home, area), day);
            }
        }
    }

    private void mend(HomePractice home, PracticeArea area, int from) {
        int entry = entry(home, area);
        home.mend(area);
        failedNow--;
        failures[entry]++;
        expectFailure(entry, key(home, area), rate[area.ordinal()], from);
    }

    /** Somebody looks at areas of a home, and has each failure found mended at once. */
    void lookFor(HomePractice home, Set<PracticeArea> areas, double detection) {
        int look = home.nextReview(today.day());
        for (PracticeArea area : areas) {
            if (home.hasFailed(area)
                    && streams.uniform(Purpose.PRACTICE_REVIEW, key(home, area), today.day() * LOOKS + look)
                            < detection) {
                mend(home, area, today.day() + 1);
            }
        }
    }

    /** Areas of all homes that have failed and not been mended. */
    int failedNow() {
        return failedNow;
    }

    private static int entry(HomePractice home, PracticeArea area) {
        return home.number * AREAS.length + area.ordinal();
    }

    private static long key(HomePractice home, PracticeArea area) {
        return Streams.childKey(home.key, area.ordinal());
    }
}
