package org.carehomesim.sim.workforce;

import java.util.Arrays;
import org.carehomesim.sim.contact.StaffOnDuty;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.CostParameters;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.observe.WorkforceCounts;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.time.Today;

/**
 * Puts staff on duty for the shifts of a day.
 *
 * <p>A shift is filled with staff who live in, then with agency staff as far as their use is planned, then from the
 * roster. What vacancies and absence leave open is {@linkplain Cover covered} where possible.
 */
public final class Duty {

    private static final int DAYS_OF_WEEK = 7;
    private static final StaffRole[] ROLES = StaffRole.values();

    private final People people;
    private final Establishment[] establishments;
    private final Roster[] rosters;
    private final int shifts;
    private final LiveIn liveIn;
    private final Availability availability;
    private final AgencyPools agency;
    private final Cover cover;
    private final SupportPool pool;
    private final Today today;
    private final Ledger ledger;
    private final StaffOnDuty[][] staff;
    private final StaffOnDuty[] lastOfYesterday;
    private final double[] careWeight = new double[ROLES.length];
    private final WorkforceCounts counts;
    private final Tally tally;

    private final int[] extraCarers;

    // of the home at hand
    private final int[] wanted;
    private final int[] filled;
    private final int[] posts;

    /**
     * Prepares empty shifts.
     *
     * @param context what all processes of the run share
     * @param agency agency staff
     * @param liveIn staff who live in
     * @param parameters permanent staff
     * @param costs pay
     * @param plannedAgencyShare mean share of shifts given to agency staff when nobody is missing
     * @param counts where shifts are written down by day
     */
    public Duty(
            RunContext context,
            AgencyPools agency,
            LiveIn liveIn,
            WorkforceParameters parameters,
            CostParameters costs,
            double plannedAgencyShare,
            WorkforceCounts counts) {
        this.people = context.people();
        this.agency = agency;
        this.liveIn = liveIn;
        this.counts = counts;
        this.tally = context.tally();
        this.today = context.today();
        this.ledger = context.ledger();
        int homes = context.homes().size();
        shifts = parameters.shifts().size();
        extraCarers = new int[homes];
        establishments = new Establishment[homes];
        rosters = new Roster[homes];
        staff = new StaffOnDuty[homes][shifts];
        lastOfYesterday = new StaffOnDuty[homes];
        parameters.postsByRole().forEach((role, posts) -> careWeight[role.ordinal()] = posts.careWeight());
        int mostPosts = 0;
        for (CareHome home : context.homes()) {
            int number = home.holderOfPost.length;
            mostPosts = Math.max(mostPosts, number);
            Establishment establishment = new Establishment(parameters, home.spec.isNursing(), number);
            establishments[home.number] = establishment;
            rosters[home.number] = new Roster(establishment, parameters, context.streams(), home.key);
            for (int shift = 0; shift < shifts; shift++) {
                staff[home.number][shift] = new StaffOnDuty(mostOnDuty(establishment, shift), home.units);
            }
            lastOfYesterday[home.number] = new StaffOnDuty(mostOnDuty(establishment, shifts - 1), home.units);
        }
        wanted = new int[ROLES.length * shifts];
        filled = new int[ROLES.length * shifts];
        posts = new int[mostPosts];
        availability = new Availability(context);
        pool = new SupportPool(context, wanted.length);
        cover = new Cover(
                context, availability, agency, parameters, costs, rosters, establishments, plannedAgencyShare, counts);
    }

    private static int mostOnDuty(Establishment establishment, int shift) {
        int most = 0;
        for (StaffRole role : ROLES) {
            most += (int) Math.ceil(establishment.demand(establishment.team(role, shift)));
        }
        return most;
    }

    /** Staff wanted on duty today in a shift of a home. */
    public int demand(CareHome home, int shift) {
        int sum = 0;
        for (StaffRole role : ROLES) {
            int team = establishments[home.number].team(role, shift);
            sum += rosters[home.number].demand(team, today.day());
        }
        return sum + extraCarers[home.number];
    }

    /** Number of shifts in a day. */
    public int shifts() {
        return shifts;
    }

    /** Staff on duty in a shift of a home. */
    public StaffOnDuty staff(CareHome home, int shift) {
        return staff[home.number][shift];
    }

    /** Staff on duty in the shift before, which for the first of a day is the last of the day before. */
    public StaffOnDuty staffBefore(CareHome home, int shift) {
        return shift == 0 ? lastOfYesterday[home.number] : staff[home.number][shift - 1];
    }

    /** Staff on duty in a shift of a home; the first {@link #count} entries. */
    public int[] onDuty(CareHome home, int shift) {
        return staff[home.number][shift].people();
    }

    /** Number of staff on duty in a shift of a home. */
    public int count(CareHome home, int shift) {
        return staff[home.number][shift].count();
    }

    /** Shifts of a home that a support team fills with people from outside the model. */
    public int supported(CareHome home, int shift) {
        return staff[home.number][shift].heads() - staff[home.number][shift].count();
    }

    /** Staff on duty in all shifts of a home today. */
    public int countOfDay(CareHome home) {
        int sum = 0;
        for (StaffOnDuty onDuty : staff[home.number]) {
            sum += onDuty.heads();
        }
        return sum;
    }

    /** Fills all shifts of a home for today. */
    public void fill(CareHome home) {
        begin(home);
        compensateAgencyStaff(home);
        if (liveIn.isUsed(home)) {
            putLiveInStaffOnDuty(home);
        }
        int planned = putPlannedAgencyStaffOnDuty(home);
        Establishment establishment = establishments[home.number];
        int opened = 0;
        for (int shift = 0; shift < shifts; shift++) {
            for (StaffRole role : ROLES) {
                int team = establishment.team(role, shift);
                if (filled[team] < wanted[team]) {
                    putRosteredStaffOnDuty(home, team);
                    for (; filled[team] < wanted[team]; filled[team]++) {
                        open(home, team, opened++);
                    }
                }
            }
        }
        pool.close(home);
        counts.add(today.day(), WorkforceColumn.SHIFTS_NEEDED, home.shiftsNeeded);
        counts.add(today.day(), WorkforceColumn.ROSTERED, home.shiftsNeeded - planned - opened);
        counts.add(today.day(), WorkforceColumn.OVERTIME, home.shiftsOvertime);
    }

    private void open(CareHome home, int team, int number) {
        StaffRole role = ROLES[team / shifts];
        int shift = team % shifts;
        StaffOnDuty onDuty = staff[home.number][shift];
        if (!cover.open(home, onDuty, role, shift, careWeight[role.ordinal()], number)) {
            home.shiftsUnfilled++;
            if (cover.isByAgency(role)) {
                pool.open(home, team, number);
            }
        }
    }

    /** Fills shifts that all homes have left open, as far as their councils' pools of support workers reach. */
    public void callSupportPools() {
        pool.serve((home, team) -> {
            StaffRole role = ROLES[team / shifts];
            cover.support(home, staff[home.number][team % shifts], role, careWeight[role.ordinal()]);
            ledger.charge(home.measures.supportPoolPayer, home.measures.supportPoolGbpPerShift);
        });
    }

    /** Counts the shifts of a home that stay unfilled today. */
    public void countUnfilled(CareHome home) {
        if (home.shiftsUnfilled > 0) {
            counts.add(today.day(), WorkforceColumn.UNFILLED, home.shiftsUnfilled);
            tally.add(Outcome.UNFILLED_SHIFTS, home.shiftsUnfilled);
            tally.add(Outcome.SHORT_STAFFED_HOME_DAYS, 1);
        }
    }

    /** The posts of a home. */
    Establishment establishment(CareHome home) {
        return establishments[home.number];
    }

    private void begin(CareHome home) {
        StaffOnDuty[] ofHome = staff[home.number];
        StaffOnDuty last = ofHome[shifts - 1];
        ofHome[shifts - 1] = lastOfYesterday[home.number];
        lastOfYesterday[home.number] = last;
        boolean cohorting = home.units > 1 && home.measures.staffCohortingShare > 0;
        for (StaffOnDuty onDuty : ofHome) {
            onDuty.clear(cohorting);
        }
        home.shiftsUnfilled = 0;
        home.shiftsOvertime = 0;
        home.shiftsNeeded = 0;
        for (int team = 0; team < wanted.length; team++) {
            wanted[team] = rosters[home.number].demand(team, today.day());
            home.shiftsNeeded += wanted[team];
        }
        wantCarersOfCases(home);
        Arrays.fill(filled, 0);
        cover.begin(home);
    }

    /** Cases who are cared for together have carers of their own, beyond the ordinary roster. */
    private void wantCarersOfCases(CareHome home) {
        boolean hasCarers = establishments[home.number].postsOf(StaffRole.CARER) > 0;
        int extra = hasCarers ? home.carersOfCases() : 0;
        extraCarers[home.number] = extra;
        if (extra > 0) {
            for (int shift = 0; shift < shifts; shift++) {
                wanted[establishments[home.number].team(StaffRole.CARER, shift)] += extra;
                home.shiftsNeeded += extra;
            }
        }
    }

    private void putRosteredStaffOnDuty(CareHome home, int team) {
        int rostered = rosters[home.number].list(team, today.day(), posts);
        for (int i = 0; i < rostered && filled[team] < wanted[team]; i++) {
            int holder = home.holderOfPost[posts[i]];
            if (holder != People.NONE && availability.canWorkFromHome(holder)) {
                put(home, team, posts[i]);
            }
        }
    }

    private void put(CareHome home, int team, int post) {
        Establishment establishment = establishments[home.number];
        int holder = home.holderOfPost[post];
        double weight = careWeight[establishment.roleOf(team).ordinal()];
        staff[home.number][establishment.shiftOf(team)].add(holder, weight, establishment.unitOf(post, home.units));
        people.lastWorked[holder] = today.day();
        filled[team]++;
    }

    /** Those who live in work most days of the week, shared out over the shifts in proportion to demand. */
    private void putLiveInStaffOnDuty(CareHome home) {
        for (int post = 0; post < home.holderOfPost.length; post++) {
            int holder = home.holderOfPost[post];
            if (holder == People.NONE
                    || people.whereabouts[holder] != Whereabouts.LIVING_IN
                    || people.absentUntil[holder] > today.day()
                    || (post + today.day()) % DAYS_OF_WEEK >= home.measures.liveInWorkDaysPerWeek) {
                continue;
            }
            int team = leastFilledTeam(home, home.roleOfPost[post]);
            if (filled[team] < wanted[team]) {
                put(home, team, post);
            }
        }
    }

    private int leastFilledTeam(CareHome home, StaffRole role) {
        int least = establishments[home.number].team(role, 0);
        for (int team = least + 1; team < least + shifts; team++) {
            least = isLessFilled(team, least) ? team : least;
        }
        return least;
    }

    /** Compares the share of shifts filled; where none are wanted, all are filled. */
    private boolean isLessFilled(int team, int than) {
        return share(team) < share(than);
    }

    private double share(int team) {
        return wanted[team] == 0 ? 1 : (double) filled[team] / wanted[team];
    }

    /** Agency staff whom the home asks for whoever is missing; nobody of its own is called for these shifts. */
    private int putPlannedAgencyStaffOnDuty(CareHome home) {
        int asked = cover.plannedAgencyShifts(home);
        for (int i = 0; i < asked; i++) {
            int team = leastFilledTeamOfAgency();
            if (team < 0 || filled[team] >= wanted[team]) {
                return i;
            }
            StaffRole role = establishments[home.number].roleOf(team);
            int shift = establishments[home.number].shiftOf(team);
            if (!cover.planned(home, staff[home.number][shift], role, shift, careWeight[role.ordinal()], i)) {
                return i;
            }
            filled[team]++;
        }
        return asked;
    }

    private int leastFilledTeamOfAgency() {
        int least = -1;
        for (int team = 0; team < wanted.length; team++) {
            if (cover.isByAgency(ROLES[team / shifts]) && (least < 0 || isLessFilled(team, least))) {
                least = team;
            }
        }
        return least;
    }

    /** Books what agency staff who are held to this home are paid for it. */
    private void compensateAgencyStaff(CareHome home) {
        Measures measures = home.measures;
        if (measures.singleSiteShare > 0) {
            ledger.charge(measures.singleSitePayer, agency.boundWorkers(home) * measures.singleSiteCostPerDay);
        }
    }
}
