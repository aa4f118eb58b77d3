package org.carehomesim.sim.workforce;

import java.util.List;

/**
 * Who is on duty by roster in one home, by arithmetic alone.
 *
 * <p>The posts of a home are divided among the shifts in proportion to the shifts' demand, since most people work either
 * days or nights. Within a shift the posts on duty are a block that moves on by its own length after some days, so that
 * each post works {@code consecutiveDays} in a row and then has as many days off as the establishment allows.
 */
public final class Roster {

    private final int consecutiveDays;
    private final int[] firstPost;
    private final int[] demand;

    /**
     * Divides the posts among the shifts.
     *
     * @param shifts the shifts of a day
     * @param consecutiveDays days that a post is on duty in a row
     * @param posts number of permanent posts
     */
    public Roster(List<ShiftParameters> shifts, int consecutiveDays, int posts) {
        this.consecutiveDays = consecutiveDays;
        double total = shifts.stream().mapToDouble(ShiftParameters::onDutyShare).sum();
        firstPost = new int[shifts.size() + 1];
        demand = new int[shifts.size()];
        double before = 0;
        for (int shift = 0; shift < shifts.size(); shift++) {
            double share = shifts.get(shift).onDutyShare();
            before += share;
            firstPost[shift + 1] = total == 0 ? 0 : (int) Math.round(posts * before / total);
            int wanted = share == 0 ? 0 : Math.max(1, (int) Math.round(share * posts));
            demand[shift] = Math.min(postsOf(shift), wanted);
        }
    }

    /** Posts on duty in a shift; at least one if the shift has posts at all. */
    public int demand(int shift) {
        return demand[shift];
    }

    /** Number of posts whose shift it is. */
    int postsOf(int shift) {
        return firstPost[shift + 1] - firstPost[shift];
    }

    /** First post whose shift it is; they follow each other. */
    int firstPost(int shift) {
        return firstPost[shift];
    }

    /** Where the block on duty begins among the posts of a shift; it goes on from the first after the last. */
    int blockStart(int shift, int day) {
        int own = postsOf(shift);
        return own == 0 ? 0 : (int) ((long) (day / consecutiveDays) * demand[shift] % own);
    }

    /** Whether a post is on duty in any shift of a day. */
    boolean isOnDuty(int post, int day) {
        int shift = 0;
        while (post >= firstPost[shift + 1]) {
            shift++;
        }
        return Math.floorMod(post - firstPost[shift] - blockStart(shift, day), postsOf(shift)) < demand[shift];
    }
}
