package org.carehomesim.sim.workforce;

/**
 * Which posts are part-time, spread evenly over the posts of a team, and the hours that posts add up to.
 *
 * @param share share of posts that are part-time
 * @param hours hours of a part-time post relative to a full-time one
 */
record PartTime(double share, double hours) {

    /** Takes a share such as 0.7 of 10 posts to be 7, not a hair less. */
    private static final double ROUNDING = 1e-9;

    /** Whether a post is part-time, by its place in the team. */
    boolean includes(int place) {
        return partTimersBefore(place + 1) > partTimersBefore(place);
    }

    /** Hours of the first {@code posts} posts of a team, in full-time posts. */
    double before(int posts) {
        return posts - (1 - hours) * partTimersBefore(posts);
    }

    private int partTimersBefore(int place) {
        return (int) (place * share + ROUNDING);
    }
}
