package org.carehomesim.sim.workforce;

import java.util.Arrays;
import java.util.List;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/**
 * What becomes of staff with jobs in two homes when one of the homes has them work in one only.
 *
 * <p>Some give up both jobs. The others choose the home that has more hours for them: their post in the first, or a vacant
 * post of their role in the second; by lot if it is the same. The post they leave is vacant until somebody is hired. Whoever
 * stays loses the second job, and the second home the cover. All are compensated for as long as the rule holds; who is hired
 * under the rule never had a second job.
 */
public final class SecondJobs {

    private final People people;
    private final List<CareHome> homes;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final Ledger ledger;
    private final Availability availability;
    private final Turnover turnover;
    private final Duty duty;

    // by pair of jobs
    private final int[] firstHome;
    private final int[] secondHome;
    private final int[] place;

    /** Who held the pair of jobs when the rule began, or nobody while it does not hold. */
    private final int[] worker;

    private final boolean[] decided;

    /**
     * Finds who has two jobs.
     *
     * @param context what all processes of the run share
     * @param turnover vacates posts and gives them to others
     * @param duty posts of homes
     */
    public SecondJobs(RunContext context, Turnover turnover, Duty duty) {
        people = context.people();
        homes = context.homes();
        streams = context.streams();
        today = context.today();
        tally = context.tally();
        ledger = context.ledger();
        availability = new Availability(context);
        this.turnover = turnover;
        this.duty = duty;
        int pairs = homes.stream().mapToInt(home -> home.secondJobStaff.length).sum();
        firstHome = new int[pairs];
        secondHome = new int[pairs];
        place = new int[pairs];
        worker = new int[pairs];
        decided = new boolean[pairs];
        Arrays.fill(worker, People.NONE);
        int pair = 0;
        for (CareHome home : homes) {
            for (int i = 0; i < home.secondJobStaff.length; i++) {
                firstHome[pair] = people.home[home.secondJobStaff[i]];
                secondHome[pair] = home.number;
                place[pair++] = i;
            }
        }
    }

    /** Lets those decide whom the rule has reached today, and books what is paid to all whom it reaches. */
    public void advance(Turnover.Leavers leavers) {
        for (int pair = 0; pair < worker.length; pair++) {
            CareHome first = homes.get(firstHome[pair]);
            CareHome second = homes.get(secondHome[pair]);
            if (first.measures.singleSiteShare == 0 && second.measures.singleSiteShare == 0) {
                worker[pair] = People.NONE;
                decided[pair] = false;
                continue;
            }
            if (worker[pair] == People.NONE) {
                worker[pair] = second.secondJobStaff[place[pair]];
            }
            Measures rule = worker[pair] == People.NONE ? null : ruleFor(worker[pair], first, second);
            if (rule != null && !decided[pair]) {
                decide(pair, rule, leavers);
            }
            if (rule != null && people.whereabouts[worker[pair]] != Whereabouts.NOWHERE) {
                ledger.charge(rule.singleSitePayer, rule.singleSiteCostPerDay);
            }
        }
    }

    /** Measures of the home that holds somebody to one, the second home's first, or null. */
    private Measures ruleFor(int of, CareHome first, CareHome second) {
        if (availability.isHeldToOneHome(of, second)) {
            return second.measures;
        }
        return availability.isHeldToOneHome(of, first) ? first.measures : null;
    }

    /** Whoever is in hospital or lives in decides on coming home; who is gone has no decision to make. */
    private void decide(int pair, Measures rule, Turnover.Leavers leavers) {
        int who = worker[pair];
        if (people.whereabouts[who] != Whereabouts.HOUSEHOLD) {
            return;
        }
        decided[pair] = true;
        if (streams.uniform(Purpose.SECOND_JOB_CHOICE, people.key[who], 0) < rule.singleSiteLeaverShare) {
            tally.add(Outcome.STAFF_LEFT, 1);
            leavers.leftTheJob(who);
            turnover.vacate(who);
            return;
        }
        CareHome second = homes.get(secondHome[pair]);
        int post = vacantPost(who, second);
        if (post != People.NONE && prefers(who, homes.get(people.home[who]), second, post)) {
            turnover.move(who, second, post);
        }
    }

    /** A vacant post of the same role, a full-time one if there is any. */
    private int vacantPost(int of, CareHome home) {
        int partTime = People.NONE;
        for (int post = 0; post < home.holderOfPost.length; post++) {
            if (home.holderOfPost[post] == People.NONE && home.roleOfPost[post] == people.role[of]) {
                if (!duty.establishment(home).isPartTime(post)) {
                    return post;
                }
                partTime = post;
            }
        }
        return partTime;
    }

    private boolean prefers(int who, CareHome first, CareHome second, int post) {
        boolean lessInFirst = duty.establishment(first).isPartTime(people.bedOrPost[who]);
        boolean lessInSecond = duty.establishment(second).isPartTime(post);
        if (lessInFirst != lessInSecond) {
            return lessInFirst;
        }
        return streams.uniform(Purpose.SECOND_JOB_CHOICE, people.key[who], 1L + today.day()) < 0.5;
    }
}
