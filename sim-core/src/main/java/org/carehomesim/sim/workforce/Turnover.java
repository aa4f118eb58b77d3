package org.carehomesim.sim.workforce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.DayTable;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.Today;

/**
 * Permanent staff who leave at a constant rate, and new ones who are hired when a post has been vacant for its time; bank
 * staff leave likewise and are replaced at once.
 *
 * <p>Nobody leaves from a hospital bed. A successor takes over a second job in another home, so that the share of staff
 * with one stays the same.
 */
public final class Turnover {

    /** Told of those who leave. */
    public interface Leavers {

        /** A member of staff has left the job. */
        void leftTheJob(int worker);
    }

    /** Told of those who come. */
    public interface Hires {

        /** A new member of staff holds a post and has no household yet. */
        void hired(int worker);
    }

    private static final double DAYS_PER_YEAR = 365;

    /** Far from the numbers of household members, whose keys have the same parent. */
    private static final long FIRST_HIRE = 1L << 41;

    private final People people;
    private final List<CareHome> homes;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final double leavingRate;
    private final DayTable vacancyDays;
    private final DayTable remainingVacancy;
    private final int[] firstPost;
    private final int[] homeOfPost;
    private int vacantPosts;
    private final EventCalendar leaving;
    private final EventCalendar hiring;
    private final Map<Integer, SecondJob> secondJobs = new HashMap<>();

    /** Place among the bank staff of another home. */
    private record SecondJob(CareHome home, int place) {}

    /**
     * Schedules who leaves of those at work, and when the posts vacant at the start are filled.
     *
     * @param context what all processes of the run share
     * @param parameters turnover, or null if nobody leaves and no post is ever filled
     */
    public Turnover(RunContext context, TurnoverParameters parameters) {
        this.people = context.people();
        this.homes = context.homes();
        this.streams = context.streams();
        this.today = context.today();
        this.tally = context.tally();
        leavingRate = parameters == null ? 0 : parameters.leaversPerYear() / DAYS_PER_YEAR;
        vacancyDays = parameters == null ? null : new DayTable(parameters.vacancyDays(), 0);
        remainingVacancy = vacancyDays == null || vacancyDays.longest() == 0 ? null : vacancyDays.remaining();
        firstPost = new int[homes.size()];
        int posts = 0;
        for (CareHome home : homes) {
            firstPost[home.number] = posts;
            posts += home.holderOfPost.length;
            vacantPosts += home.holderOfPost.length - home.permanentStaff();
        }
        homeOfPost = new int[posts];
        leaving = new EventCalendar(today.days(), parameters == null ? 0 : people.count());
        hiring = new EventCalendar(today.days(), parameters == null ? 0 : posts);
        if (parameters != null) {
            begin();
        }
    }

    private void begin() {
        for (CareHome home : homes) {
            for (int post = 0; post < home.holderOfPost.length; post++) {
                int entry = firstPost[home.number] + post;
                homeOfPost[entry] = home.number;
                int holder = home.holderOfPost[post];
                if (holder == People.NONE) {
                    double draw = streams.uniform(Purpose.HIRING, postKey(home, post), 0);
                    hiring.schedule(entry, remainingVacancy == null ? 0 : remainingVacancy.at(draw) + 1);
                } else {
                    scheduleLeaving(holder, 0);
                }
            }
            for (int worker : home.bankStaff) {
                scheduleLeaving(worker, 0);
            }
            for (int place = 0; place < home.secondJobStaff.length; place++) {
                int worker = home.secondJobStaff[place];
                int entry = firstPost[people.home[worker]] + people.bedOrPost[worker];
                secondJobs.put(entry, new SecondJob(home, place));
            }
        }
    }

    private void scheduleLeaving(int worker, int from) {
        if (leavingRate > 0) {
            double wait = streams.exponential(Purpose.LEAVING, people.key[worker], 0) / leavingRate;
            leaving.scheduleAfter(worker, from, wait);
        }
    }

    /** Staff who leave today, then posts that are filled today. */
    public void advance(Leavers leavers, Hires hires) {
        int day = today.day();
        for (int worker = leaving.take(day); worker >= 0; worker = leaving.take(day)) {
            if (people.whereabouts[worker] == Whereabouts.HOSPITAL) {
                leaving.schedule(worker, day + 1);
            } else {
                leave(worker, leavers, hires);
            }
        }
        for (int entry = hiring.take(day); entry >= 0; entry = hiring.take(day)) {
            tally.add(Outcome.STAFF_HIRED, 1);
            hires.hired(fill(entry));
        }
    }

    private void leave(int worker, Leavers leavers, Hires hires) {
        if (people.whereabouts[worker] != Whereabouts.NOWHERE) {
            tally.add(Outcome.STAFF_LEFT, 1);
            leavers.leftTheJob(worker);
        }
        if (people.bedOrPost[worker] == People.NONE) {
            tally.add(Outcome.STAFF_HIRED, 1);
            hires.hired(replaceBankStaff(worker));
        } else {
            vacate(worker);
        }
    }

    /** Bank staff have no post that could be vacant: somebody else is found on the day, for the dead when they would have left. */
    private int replaceBankStaff(int worker) {
        CareHome home = homes.get(people.home[worker]);
        int place = 0;
        while (home.bankStaff[place] != worker) {
            place++;
        }
        int successor = hire(Streams.childKey(people.key[worker], FIRST_HIRE), home, people.role[worker]);
        home.bankStaff[place] = successor;
        return successor;
    }

    private int hire(long key, CareHome home, StaffRole role) {
        int worker = people.add(key, Group.STAFF, SeverityGroup.STAFF, Whereabouts.HOUSEHOLD);
        people.home[worker] = home.number;
        people.role[worker] = role;
        scheduleLeaving(worker, today.day() + 1);
        return worker;
    }

    /** The holder of a post has left or died. */
    public void vacate(int worker) {
        CareHome home = homes.get(people.home[worker]);
        int post = people.bedOrPost[worker];
        home.vacatePost(post);
        vacantPosts++;
        leaving.cancel(worker);
        if (vacancyDays != null) {
            double draw = streams.uniform(Purpose.HIRING, postKey(home, post), 1L + today.day());
            hiring.schedule(firstPost[home.number] + post, today.day() + vacancyDays.at(draw));
        }
    }

    /** A member of staff takes a vacant post of another home, which is then not hired for; the old one becomes vacant. */
    public void move(int worker, CareHome to, int post) {
        int leavingDay = leaving.day(worker);
        SecondJob job = secondJobs.get(firstPost[people.home[worker]] + people.bedOrPost[worker]);
        if (job != null) {
            job.home().secondJobStaff[job.place()] = People.NONE;
        }
        vacate(worker);
        if (leavingDay != EventCalendar.NEVER) {
            leaving.schedule(worker, leavingDay);
        }
        hiring.cancel(firstPost[to.number] + post);
        people.home[worker] = to.number;
        take(worker, to, post);
    }

    private void take(int worker, CareHome home, int post) {
        people.bedOrPost[worker] = post;
        home.fillPost(post, worker);
        vacantPosts--;
        SecondJob job = secondJobs.get(firstPost[home.number] + post);
        if (job != null) {
            job.home().secondJobStaff[job.place()] = worker;
        }
    }

    /** Posts without a holder now, in all homes. */
    public int vacantPosts() {
        return vacantPosts;
    }

    private int fill(int entry) {
        CareHome home = homes.get(homeOfPost[entry]);
        int post = entry - firstPost[home.number];
        long key = Streams.childKey(postKey(home, post), FIRST_HIRE + today.day());
        int worker = hire(key, home, home.roleOfPost[post]);
        take(worker, home, post);
        return worker;
    }

    /** Key of a post, apart from those of the beds of the home. */
    private static long postKey(CareHome home, int post) {
        return Streams.childKey(home.key, FIRST_HIRE + post);
    }
}
