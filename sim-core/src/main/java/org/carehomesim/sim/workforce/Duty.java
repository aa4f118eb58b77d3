package org.carehomesim.sim.workforce;

import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.CostParameters;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.observe.WorkforceCounts;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/**
 * Puts staff on duty for the shifts of a day.
 *
 * <p>A shift is filled from the roster, with staff who live in first. What vacancies and absence leave open is covered in
 * this order: overtime of the home's own staff, staff of other homes who have a second job here, agency staff, a support
 * team; the rest stays unfilled.
 */
public final class Duty {

    private static final int DAYS_OF_WEEK = 7;

    private final People people;
    private final Roster[] rosters;
    private final int shifts;
    private final AgencyPools agency;
    private final LiveIn liveIn;
    private final WorkforceParameters parameters;
    private final CostParameters costs;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final Ledger ledger;
    private final int[][][] onDuty;
    private final int[][] count;
    private final int[][] supported;
    private final WorkforceCounts counts;

    /**
     * Prepares empty shifts.
     *
     * @param context what all processes of the run share
     * @param agency agency staff
     * @param liveIn staff who live in
     * @param parameters permanent staff
     * @param costs pay
     * @param counts where shifts are written down by day
     */
    public Duty(
            RunContext context,
            AgencyPools agency,
            LiveIn liveIn,
            WorkforceParameters parameters,
            CostParameters costs,
            WorkforceCounts counts) {
        this.people = context.people();
        this.agency = agency;
        this.liveIn = liveIn;
        this.parameters = parameters;
        this.costs = costs;
        this.counts = counts;
        this.streams = context.streams();
        this.today = context.today();
        this.tally = context.tally();
        this.ledger = context.ledger();
        shifts = parameters.shifts().size();
        rosters = new Roster[context.homes().size()];
        onDuty = new int[context.homes().size()][shifts][];
        count = new int[context.homes().size()][shifts];
        supported = new int[context.homes().size()][shifts];
        for (CareHome home : context.homes()) {
            Roster roster = new Roster(parameters.shifts(), parameters.consecutiveDays(), home.holderOfPost.length);
            rosters[home.number] = roster;
            for (int shift = 0; shift < shifts; shift++) {
                onDuty[home.number][shift] = new int[roster.demand(shift)];
            }
        }
    }

    /** Posts on duty in a shift of a home when nobody is missing. */
    public int demand(CareHome home, int shift) {
        return rosters[home.number].demand(shift);
    }

    /** Number of shifts in a day. */
    public int shifts() {
        return shifts;
    }

    /** Staff on duty in a shift of a home; the first {@link #count} entries. */
    public int[] onDuty(CareHome home, int shift) {
        return onDuty[home.number][shift];
    }

    /** Number of staff on duty in a shift of a home. */
    public int count(CareHome home, int shift) {
        return count[home.number][shift];
    }

    /** Shifts of a home that a support team fills with people from outside the model. */
    public int supported(CareHome home, int shift) {
        return supported[home.number][shift];
    }

    /** Staff on duty in all shifts of a home today. */
    public int countOfDay(CareHome home) {
        int sum = 0;
        for (int shift = 0; shift < shifts; shift++) {
            sum += count[home.number][shift] + supported[home.number][shift];
        }
        return sum;
    }

    /** Fills all shifts of a home for today. */
    public void fill(CareHome home) {
        int opened = 0;
        home.shiftsNeeded = 0;
        home.shiftsUnfilled = 0;
        home.shiftsOvertime = 0;
        for (int shift = 0; shift < shifts; shift++) {
            count[home.number][shift] = 0;
            supported[home.number][shift] = 0;
            home.shiftsNeeded += rosters[home.number].demand(shift);
        }
        compensate(home);
        if (liveIn.isUsed(home)) {
            putLiveInStaffOnDuty(home);
        }
        Roster roster = rosters[home.number];
        for (int shift = 0; shift < shifts; shift++) {
            int demand = roster.demand(shift);
            int missing = demand - count[home.number][shift];
            int first = roster.firstPost(shift);
            int own = roster.postsOf(shift);
            int start = roster.blockStart(shift, today.day());
            for (int i = 0; i < demand && missing > 0; i++) {
                int holder = home.holderOfPost[first + (start + i) % own];
                if (holder != People.NONE && canWorkFromHome(holder)) {
                    put(home, shift, holder);
                    missing--;
                }
            }
            for (; missing > 0; missing--) {
                cover(home, shift, opened++);
            }
        }
        counts.add(today.day(), WorkforceColumn.SHIFTS_NEEDED, home.shiftsNeeded);
        counts.add(today.day(), WorkforceColumn.ROSTERED, home.shiftsNeeded - opened);
        counts.add(today.day(), WorkforceColumn.OVERTIME, home.shiftsOvertime);
        counts.add(today.day(), WorkforceColumn.UNFILLED, home.shiftsUnfilled);
        if (home.shiftsUnfilled > 0) {
            tally.add(Outcome.SHORT_STAFFED_HOME_DAYS, 1);
        }
    }

    /** Those who live in work most days of the week, shared out over the shifts in proportion to demand. */
    private void putLiveInStaffOnDuty(CareHome home) {
        int posts = home.holderOfPost.length;
        for (int post = 0; post < posts; post++) {
            int holder = home.holderOfPost[post];
            if (holder == People.NONE
                    || people.whereabouts[holder] != Whereabouts.LIVING_IN
                    || people.absentUntil[holder] > today.day()
                    || (post + today.day()) % DAYS_OF_WEEK >= home.measures.liveInWorkDaysPerWeek) {
                continue;
            }
            int shift = leastFilledShift(home);
            if (count[home.number][shift] < rosters[home.number].demand(shift)) {
                put(home, shift, holder);
            }
        }
    }

    private int leastFilledShift(CareHome home) {
        int least = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int shift = 0; shift < shifts; shift++) {
            int demand = rosters[home.number].demand(shift);
            double filled = demand == 0 ? 1 : (double) count[home.number][shift] / demand;
            if (filled < lowest) {
                lowest = filled;
                least = shift;
            }
        }
        return least;
    }

    private void cover(CareHome home, int shift, int openShift) {
        double hours = parameters.shifts().get(shift).hours();
        int worker = overtime(home, openShift);
        if (worker != People.NONE) {
            put(home, shift, worker);
            home.shiftsOvertime++;
            tally.add(Outcome.OVERTIME_SHIFTS, 1);
            ledger.charge(Payer.HOME, hours * costs.staffHour() * costs.overtimeFactor());
            return;
        }
        worker = secondJob(home);
        if (worker != People.NONE) {
            put(home, shift, worker);
            counts.add(today.day(), WorkforceColumn.BANK, 1);
            return;
        }
        worker = agency.call(home, openShift);
        if (worker != People.NONE) {
            put(home, shift, worker);
            home.agencyShifts++;
            counts.add(today.day(), WorkforceColumn.AGENCY, 1);
            tally.add(Outcome.AGENCY_SHIFTS, 1);
            ledger.charge(Payer.HOME, hours * costs.agencyHour());
            return;
        }
        double draw = streams.uniform(Purpose.SUPPORT_STAFF, Streams.childKey(home.key, openShift), today.day());
        if (draw < home.measures.supportStaffShare) {
            supported[home.number][shift]++;
            counts.add(today.day(), WorkforceColumn.SUPPORT, 1);
            ledger.charge(Payer.COUNCIL, hours * costs.agencyHour());
        } else {
            home.shiftsUnfilled++;
            tally.add(Outcome.UNFILLED_SHIFTS, 1);
        }
    }

    private int overtime(CareHome home, int openShift) {
        long key = Streams.childKey(home.key, openShift);
        int posts = home.holderOfPost.length;
        if (streams.uniform(Purpose.OVERTIME, key, today.day()) >= parameters.overtimeShare()) {
            return People.NONE;
        }
        int start = streams.index(Purpose.OVERTIME, key, -1L - today.day(), posts);
        for (int i = 0; i < posts; i++) {
            int post = (start + i) % posts;
            int holder = home.holderOfPost[post];
            if (holder != People.NONE && canWorkFromHome(holder) && !rosters[home.number].isOnDuty(post, today.day())) {
                return holder;
            }
        }
        return People.NONE;
    }

    private int secondJob(CareHome home) {
        for (int worker : home.bankStaff) {
            if (canWorkFromHome(worker) && !isHeldToOneHome(worker, home) && isOffDutyAtFirstJob(worker)) {
                return worker;
            }
        }
        return People.NONE;
    }

    private boolean isOffDutyAtFirstJob(int worker) {
        return !rosters[people.home[worker]].isOnDuty(people.bedOrPost[worker], today.day());
    }

    private boolean isHeldToOneHome(int worker, CareHome home) {
        return streams.uniform(Purpose.SINGLE_SITE, people.key[worker], 0) < home.measures.singleSiteShare;
    }

    /** Books what those who are held to this home are paid for it. */
    private void compensate(CareHome home) {
        if (home.measures.singleSiteShare == 0) {
            return;
        }
        int held = agency.boundWorkers(home);
        for (int worker : home.bankStaff) {
            boolean alive = people.whereabouts[worker] != Whereabouts.NOWHERE;
            held += alive && isHeldToOneHome(worker, home) ? 1 : 0;
        }
        ledger.charge(Payer.HOME, held * home.measures.singleSiteCostPerDay);
    }

    private boolean canWorkFromHome(int worker) {
        return people.absentUntil[worker] <= today.day()
                && people.lastWorked[worker] != today.day()
                && people.whereabouts[worker] == Whereabouts.HOUSEHOLD;
    }

    private void put(CareHome home, int shift, int worker) {
        onDuty[home.number][shift][count[home.number][shift]++] = worker;
        people.lastWorked[worker] = today.day();
    }
}
