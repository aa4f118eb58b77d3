package org.carehomesim.sim.workforce;

import java.util.List;
import java.util.Map;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.StaffRole;

/**
 * The permanent posts of a home by role and shift, and how many of them are wanted on duty; by arithmetic alone.
 *
 * <p>Posts are divided among the roles by their shares, at least one carer for each shift before anybody else. The posts
 * of a role are divided among the shifts in proportion to demand, since most people work either days or nights. The posts
 * of one role in one shift are a team; posts of a team follow each other, and so do those of a role.
 */
public final class Establishment {

    private static final StaffRole[] ROLES = StaffRole.values();

    private final int shifts;
    private final PartTime partTime;
    private final int[] firstPost;
    private final double[] demand;

    /**
     * Divides the posts.
     *
     * @param parameters roles, shifts and part-time work
     * @param nursing whether it is a nursing home
     * @param posts number of permanent posts
     */
    public Establishment(WorkforceParameters parameters, boolean nursing, int posts) {
        List<ShiftParameters> list = parameters.shifts();
        shifts = list.size();
        partTime = parameters.partTime();
        firstPost = new int[ROLES.length * shifts + 1];
        demand = new double[ROLES.length * shifts];
        Map<StaffRole, RoleParameters> roles = parameters.postsByRole();
        int[] ofRole = divideAmongRoles(roles, list, nursing, posts);
        int first = 0;
        for (StaffRole role : ROLES) {
            RoleParameters parameter = roles.get(role);
            double total = 0;
            for (int shift = 0; shift < shifts && parameter != null; shift++) {
                total += parameter.onDutyShare(list.get(shift));
            }
            double before = 0;
            int own = ofRole[role.ordinal()];
            for (int shift = 0; shift < shifts; shift++) {
                double share = parameter == null ? 0 : parameter.onDutyShare(list.get(shift));
                before += share;
                int team = team(role, shift);
                firstPost[team + 1] = first + (total == 0 ? 0 : (int) Math.round(own * before / total));
                demand[team] = demand(role, share * own, postsOf(team));
            }
            first += own;
            firstPost[team(role, shifts - 1) + 1] = first;
        }
    }

    private static int[] divideAmongRoles(
            Map<StaffRole, RoleParameters> roles, List<ShiftParameters> shifts, boolean nursing, int posts) {
        RoleParameters carers = roles.get(StaffRole.CARER);
        int reserved = carers == null
                ? 0
                : (int) shifts.stream()
                        .filter(shift -> carers.onDutyShare(shift) > 0)
                        .count();
        int[] ofRole = new int[ROLES.length];
        double before = 0;
        int given = 0;
        for (StaffRole role : ROLES) {
            RoleParameters parameter = roles.get(role);
            if (role != StaffRole.CARER && parameter != null) {
                before += nursing ? parameter.shareOfPostsNursing() : parameter.shareOfPosts();
                int upTo = (int) Math.min(Math.round(posts * before), posts - reserved);
                ofRole[role.ordinal()] = Math.max(0, upTo - given);
                given = Math.max(given, upTo);
            }
        }
        ofRole[StaffRole.CARER.ordinal()] = posts - given;
        return ofRole;
    }

    /** Whole numbers, at least one carer; of other roles with less than one wanted, somebody is on duty now and then. */
    private double demand(StaffRole role, double wanted, int posts) {
        if (wanted == 0 || posts == 0) {
            return 0;
        }
        double rounded = wanted < 1 && role != StaffRole.CARER ? wanted : Math.max(1, Math.round(wanted));
        double most = Math.min(rounded, partTime.before(posts));
        return most < 1 ? most : Math.floor(most);
    }

    /** Number of the team of a role in a shift. */
    int team(StaffRole role, int shift) {
        return role.ordinal() * shifts + shift;
    }

    /** Number of teams. */
    int teams() {
        return demand.length;
    }

    /** Role of a team. */
    StaffRole roleOf(int team) {
        return ROLES[team / shifts];
    }

    /** Shift of a team. */
    int shiftOf(int team) {
        return team % shifts;
    }

    /** Number of permanent posts. */
    int posts() {
        return firstPost[firstPost.length - 1];
    }

    /** Role of each post, a new list. */
    public StaffRole[] roleOfPosts() {
        StaffRole[] roles = new StaffRole[posts()];
        for (int post = 0; post < roles.length; post++) {
            roles[post] = roleOf(teamOf(post));
        }
        return roles;
    }

    /** Team of a post. */
    int teamOf(int post) {
        int team = 0;
        while (post >= firstPost[team + 1]) {
            team++;
        }
        return team;
    }

    /** First post of a team. */
    int firstPost(int team) {
        return firstPost[team];
    }

    /** Number of posts of a team. */
    int postsOf(int team) {
        return firstPost[team + 1] - firstPost[team];
    }

    /** First post of a role. */
    int firstPostOf(StaffRole role) {
        return firstPost[team(role, 0)];
    }

    /** Number of posts of a role. */
    int postsOf(StaffRole role) {
        return firstPost[team(role, shifts - 1) + 1] - firstPostOf(role);
    }

    /** Posts of a team wanted on duty a day: a whole number, or less than one on average. */
    double demand(int team) {
        return demand[team];
    }

    /** Whether a post is part-time. */
    boolean isPartTime(int post) {
        return partTime.includes(post - firstPost[teamOf(post)]);
    }

    /** Hours of the first {@code posts} posts of a team, in full-time posts. */
    double hoursBefore(int posts) {
        return partTime.before(posts);
    }

    /** Unit that a post belongs to in a home with so many: those on duty together spread over all of them. */
    int unitOf(int post, int units) {
        int team = teamOf(post);
        return roleOf(team).belongsToUnit() ? (post - firstPost[team]) % units : People.NONE;
    }
}
