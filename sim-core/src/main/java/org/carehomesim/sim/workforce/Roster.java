package org.carehomesim.sim.workforce;

import java.util.List;

/**
 * Who is on duty by roster, by arithmetic alone.
 *
 * <p>The posts of a home are divided among the shifts in proportion to the shifts' demand, since most people work either
 * days or nights. Within a shift the posts on duty are a block that moves on by its own length after some days, so that
 * each post works {@code consecutiveDays} in a row and then has as many days off as the establishment allows.
 */
public final class Roster {

    private final double[] onDutyShare;
    private final int consecutiveDays;

    /**
     * Prepares the roster.
     *
     * @param shifts the shifts of a day
     * @param consecutiveDays days that a post is on duty in a row
     */
    public Roster(List<ShiftParameters> shifts, int consecutiveDays) {
        onDutyShare = shifts.stream().mapToDouble(ShiftParameters::onDutyShare).toArray();
        this.consecutiveDays = consecutiveDays;
    }

    /** Number of shifts in a day. */
    public int shifts() {
        return onDutyShare.length;
    }

    /** Posts on duty in a shift of a home with {@code posts} posts; at least one if the shift has staff at all. */
    public int demand(int posts, int shift) {
        int own = postsOf(posts, shift);
        return onDutyShare[shift] == 0 ? 0 : Math.min(own, Math.max(1, (int) Math.round(onDutyShare[shift] * posts)));
    }

    /** Number of posts whose shift it is. */
    int postsOf(int posts, int shift) {
        return firstPost(posts, shift + 1) - firstPost(posts, shift);
    }

    /** First post whose shift it is; they follow each other. */
    int firstPost(int posts, int shift) {
        double total = 0;
        double before = 0;
        for (int s = 0; s < onDutyShare.length; s++) {
            total += onDutyShare[s];
            before += s < shift ? onDutyShare[s] : 0;
        }
        return total == 0 ? 0 : (int) Math.round(posts * before / total);
    }

    /** Where the block on duty begins among the posts of a shift; it goes on from the first after the last. */
    int blockStart(int posts, int shift, int day) {
        int own = postsOf(posts, shift);
        return own == 0 ? 0 : (int) ((long) (day / consecutiveDays) * demand(posts, shift) % own);
    }

    /** Whether a post is on duty in any shift of a day. */
    public boolean isOnDuty(int posts, int post, int day) {
        for (int shift = 0; shift < onDutyShare.length; shift++) {
            int first = firstPost(posts, shift);
            int own = postsOf(posts, shift);
            if (post >= first && post < first + own) {
                int demand = demand(posts, shift);
                return Math.floorMod(post - first - blockStart(posts, shift, day), own) < demand;
            }
        }
        return false;
    }
}
