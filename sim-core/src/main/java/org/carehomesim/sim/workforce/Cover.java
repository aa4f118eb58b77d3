package org.carehomesim.sim.workforce;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.carehomesim.sim.contact.StaffOnDuty;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.CostParameters;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.observe.WorkforceCounts;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/**
 * Finds somebody for open shifts, in this order: overtime of the home's own staff of the same role, part-timers first; its
 * bank staff; staff of other homes who have a second job here; agency staff, as far as they may work here; a support team.
 * The rest stays unfilled.
 *
 * <p>Who covers goes to the unit with fewest hands for its size.
 */
final class Cover {

    /** Numbers of planned shifts of a day, apart from those of open shifts. */
    private static final int PLANNED = 1_000_000;

    private final People people;
    private final List<CareHome> homes;
    private final Availability availability;
    private final AgencyPools agency;
    private final WorkforceParameters parameters;
    private final CostParameters costs;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final Ledger ledger;
    private final Roster[] rosters;
    private final Establishment[] establishments;
    private final boolean[] byAgency = new boolean[StaffRole.values().length];
    private final double[] plannedShifts;
    private final WorkforceCounts counts;

    // of the home at hand
    private int agencyToday;
    private int agencyMost;

    Cover(
            RunContext context,
            Availability availability,
            AgencyPools agency,
            WorkforceParameters parameters,
            CostParameters costs,
            Roster[] rosters,
            Establishment[] establishments,
            double plannedShare,
            WorkforceCounts counts) {
        this.people = context.people();
        this.homes = context.homes();
        this.agency = agency;
        this.availability = availability;
        this.parameters = parameters;
        this.costs = costs;
        this.streams = context.streams();
        this.today = context.today();
        this.tally = context.tally();
        this.ledger = context.ledger();
        this.rosters = rosters;
        this.establishments = establishments;
        this.counts = counts;
        for (Map.Entry<StaffRole, RoleParameters> role :
                parameters.postsByRole().entrySet()) {
            byAgency[role.getKey().ordinal()] = role.getValue().coveredByAgency();
        }
        plannedShifts = Arrays.stream(establishments)
                .mapToDouble(establishment -> plannedShare * shiftsOfAgency(establishment))
                .toArray();
    }

    /** Begins the day of a home whose need of shifts is known. */
    void begin(CareHome home) {
        agencyToday = 0;
        agencyMost = Integer.MAX_VALUE;
        Measures measures = home.measures;
        if (measures.agencyLimitAdherence > 0) {
            double rounding = streams.uniform(Purpose.AGENCY_LIMIT, home.key, today.day());
            int most = (int) Math.floor(measures.agencyShareLimit * home.shiftsNeeded + rounding);
            agencyMost = Math.min(measures.agencyShiftLimit, most);
        }
    }

    private boolean mayCallAgency(CareHome home, int number) {
        return agencyToday < agencyMost
                || streams.uniform(Purpose.AGENCY_LIMIT, Streams.childKey(home.key, number), today.day())
                        >= home.measures.agencyLimitAdherence;
    }

    /** Whether agency staff do the work of a role. */
    boolean isByAgency(StaffRole role) {
        return byAgency[role.ordinal()];
    }

    /** Shifts that a home gives to agency staff today whoever is missing: a Poisson number, drawn by inversion. */
    int plannedAgencyShifts(CareHome home) {
        double mean = plannedShifts[home.number];
        if (mean == 0) {
            return 0;
        }
        double draw = streams.uniform(Purpose.AGENCY_PLANNED, home.key, today.day());
        double probability = StrictMath.exp(-mean);
        double cumulative = probability;
        if (probability == 0) {
            return (int) Math.round(mean);
        }
        int number = 0;
        while (draw > cumulative && probability > 0) {
            number++;
            probability *= mean / number;
            cumulative += probability;
        }
        return number;
    }

    private double shiftsOfAgency(Establishment establishment) {
        double sum = 0;
        for (int team = 0; team < establishment.teams(); team++) {
            sum += isByAgency(establishment.roleOf(team)) ? establishment.demand(team) : 0;
        }
        return sum;
    }

    /** Puts an agency worker on a planned shift; false if nobody is free. */
    boolean planned(CareHome home, StaffOnDuty staff, StaffRole role, int shift, double weight, int number) {
        return callAgency(home, staff, role, shift, weight, PLANNED + number);
    }

    /** Finds somebody for the {@code number}th open shift of the day; false if nobody can come. */
    boolean open(CareHome home, StaffOnDuty staff, StaffRole role, int shift, double weight, int number) {
        int worker = overtime(home, role, number);
        if (worker != People.NONE) {
            put(home, staff, worker, role, weight);
            home.shiftsOvertime++;
            tally.add(Outcome.OVERTIME_SHIFTS, 1);
            ledger.charge(Payer.HOME, hours(shift) * costs.staffHour() * costs.overtimeFactor());
            return true;
        }
        worker = bankStaff(home, role, number);
        if (worker == People.NONE) {
            worker = secondJob(home, role);
        }
        if (worker != People.NONE) {
            put(home, staff, worker, role, weight);
            counts.add(today.day(), WorkforceColumn.BANK, 1);
            return true;
        }
        if (!isByAgency(role)) {
            return false;
        }
        if (callAgency(home, staff, role, shift, weight, number)) {
            return true;
        }
        double draw = streams.uniform(Purpose.SUPPORT_STAFF, Streams.childKey(home.key, number), today.day());
        boolean depleted = home.shiftsUnfilled >= home.measures.supportStaffFromShare * home.shiftsNeeded;
        if (depleted && draw < home.measures.supportStaffShare) {
            support(home, staff, role, weight);
            ledger.charge(Payer.COUNCIL, hours(shift) * costs.agencyHour());
            return true;
        }
        return false;
    }

    /** Puts a support worker from outside the model on duty. */
    void support(CareHome home, StaffOnDuty staff, StaffRole role, double weight) {
        staff.addOutsider(weight, unit(home, staff, role));
        counts.add(today.day(), WorkforceColumn.SUPPORT, 1);
    }

    private boolean callAgency(CareHome home, StaffOnDuty staff, StaffRole role, int shift, double weight, int number) {
        int worker = mayCallAgency(home, number) ? agency.call(home, number) : People.NONE;
        if (worker == People.NONE) {
            return false;
        }
        agencyToday++;
        put(home, staff, worker, role, weight);
        home.agencyShifts++;
        counts.add(today.day(), WorkforceColumn.AGENCY, 1);
        tally.add(Outcome.AGENCY_SHIFTS, 1);
        ledger.charge(Payer.HOME, hours(shift) * costs.agencyHour() + agency.feeOfBubble(home, number));
        return true;
    }

    private void put(CareHome home, StaffOnDuty staff, int worker, StaffRole role, double weight) {
        staff.add(worker, weight, unit(home, staff, role));
        people.lastWorked[worker] = today.day();
    }

    private static int unit(CareHome home, StaffOnDuty staff, StaffRole role) {
        return role.belongsToUnit() ? staff.leastStaffedUnit(home) : People.NONE;
    }

    private double hours(int shift) {
        return parameters.shifts().get(shift).hours();
    }

    private int overtime(CareHome home, StaffRole role, int number) {
        long key = Streams.childKey(home.key, number);
        if (streams.uniform(Purpose.OVERTIME, key, today.day()) >= parameters.overtimeShare()) {
            return People.NONE;
        }
        int posts = establishments[home.number].postsOf(role);
        int start = streams.index(Purpose.OVERTIME, key, -1L - today.day(), posts);
        int worker = People.NONE;
        if (parameters.partTimeShare() > 0) {
            worker = offDuty(home, role, start, true);
        }
        return worker == People.NONE ? offDuty(home, role, start, false) : worker;
    }

    private int offDuty(CareHome home, StaffRole role, int start, boolean partTimers) {
        Establishment establishment = establishments[home.number];
        int first = establishment.firstPostOf(role);
        int posts = establishment.postsOf(role);
        for (int i = 0; i < posts; i++) {
            int post = first + (start + i) % posts;
            int holder = home.holderOfPost[post];
            if (holder != People.NONE
                    && (!partTimers || establishment.isPartTime(post))
                    && availability.canWorkFromHome(holder)
                    && !rosters[home.number].isOnDuty(post, today.day())) {
                return holder;
            }
        }
        return People.NONE;
    }

    private int bankStaff(CareHome home, StaffRole role, int number) {
        int size = home.bankStaff.length;
        if (size == 0) {
            return People.NONE;
        }
        int start = streams.index(Purpose.BANK_STAFF, Streams.childKey(home.key, number), today.day(), size);
        for (int i = 0; i < size; i++) {
            int worker = home.bankStaff[(start + i) % size];
            if (people.role[worker] == role
                    && availability.canWorkFromHome(worker)
                    && availability.canBeCalledToday(worker, parameters.bankDaysPerWeek())) {
                return worker;
            }
        }
        return People.NONE;
    }

    private int secondJob(CareHome home, StaffRole role) {
        for (int worker : home.secondJobStaff) {
            if (worker != People.NONE
                    && people.role[worker] == role
                    && availability.canWorkFromHome(worker)
                    && !isHeldToOneHome(worker, home)
                    && isOffDutyAtFirstJob(worker)) {
                return worker;
            }
        }
        return People.NONE;
    }

    private boolean isOffDutyAtFirstJob(int worker) {
        return !rosters[people.home[worker]].isOnDuty(people.bedOrPost[worker], today.day());
    }

    /** Whether the rule of either home forbids to work in both. */
    private boolean isHeldToOneHome(int worker, CareHome second) {
        return availability.isHeldToOneHome(worker, second)
                || availability.isHeldToOneHome(worker, homes.get(people.home[worker]));
    }
}
