package org.carehomesim.sim.workforce;

import java.util.Arrays;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;

/**
 * Who is on duty by roster in one home.
 *
 * <p>The posts of a team lie one after the other on a ring, each as long as its hours: 1 for a full-time post. On duty are
 * the posts that points spaced 1 apart fall on, one point for each post wanted. After some days the points move on by
 * their number and a little more, so that everybody works some days in a row, then has days off, and in the long run works
 * exactly in proportion to the hours of the post. With a random pattern the posts are shuffled and the points thrown anew
 * each day.
 */
public final class Roster {

    /** The little more, irrational so that the points come everywhere on the ring alike: 2 minus the golden ratio. */
    private static final double DRIFT = 0.3819660112501051;

    private final Establishment posts;
    private final int consecutiveDays;
    private final Streams streams;
    private final long key;

    // of the rotating pattern only
    /** Posts on duty in the present block of each team, from the place of its first post on. */
    private final int[] listed;

    private final int[] listedBlock;

    // of the random pattern only
    private final boolean[] drawn;
    private final int[] order;
    private int drawnDay = -1;

    /**
     * Prepares the roster of a home.
     *
     * @param posts posts of the home
     * @param parameters pattern and days on duty in a row
     * @param streams random streams of the run
     * @param key key of the home's random streams
     */
    public Roster(Establishment posts, WorkforceParameters parameters, Streams streams, long key) {
        this.posts = posts;
        this.streams = streams;
        this.key = key;
        boolean random = parameters.rosterPattern() == RosterPattern.RANDOM;
        consecutiveDays = random ? 1 : parameters.consecutiveDays();
        listed = random ? null : new int[posts.posts()];
        listedBlock = new int[posts.teams()];
        Arrays.fill(listedBlock, -1);
        drawn = random ? new boolean[posts.posts()] : null;
        order = random ? new int[posts.posts()] : null;
    }

    /** Posts of a team on duty on a day. */
    int demand(int team, int day) {
        int block = day / consecutiveDays;
        return (int) (pointsBefore(team, block + 1) - pointsBefore(team, block));
    }

    private long pointsBefore(int team, int block) {
        return (long) (posts.demand(team) * block);
    }

    /** Lists the posts of a team on duty on a day, beginning with another one after each block; returns their number. */
    int list(int team, int day, int[] into) {
        int wanted = demand(team, day);
        if (wanted == 0) {
            return 0;
        }
        int size = posts.postsOf(team);
        int first = posts.firstPost(team);
        if (drawn != null) {
            return listDrawn(first, size, day, into);
        }
        int block = day / consecutiveDays;
        if (listedBlock[team] != block) {
            listBlock(team, day, wanted);
            listedBlock[team] = block;
        }
        System.arraycopy(listed, first, into, 0, wanted);
        return wanted;
    }

    private int listDrawn(int first, int size, int day, int[] into) {
        draw(day);
        int count = 0;
        for (int post = first; post < first + size; post++) {
            if (drawn[post]) {
                into[count++] = post;
            }
        }
        return count;
    }

    /** Notes who of a team is on duty in a block of days, from the place of the team's first post on. */
    private void listBlock(int team, int day, int wanted) {
        int size = posts.postsOf(team);
        int first = posts.firstPost(team);
        int count = 0;
        double length = posts.hoursBefore(size);
        double start = start(team, day, length);
        int place = placeAt(start, size, length);
        int before = pointsBelow(posts.hoursBefore(place), start, wanted, length);
        for (int i = 0; i < size && count < wanted; i++) {
            int after = pointsBelow(posts.hoursBefore(place + 1), start, wanted, length);
            if (after > before) {
                listed[first + count++] = first + place;
            }
            before = after;
            if (++place == size) {
                place = 0;
                before = 0;
            }
        }
    }

    /** Whether a post is on duty on a day. */
    boolean isOnDuty(int post, int day) {
        if (drawn != null) {
            draw(day);
            return drawn[post];
        }
        int team = posts.teamOf(post);
        int wanted = demand(team, day);
        if (wanted == 0) {
            return false;
        }
        int place = post - posts.firstPost(team);
        double length = posts.hoursBefore(posts.postsOf(team));
        double start = start(team, day, length);
        return pointsBelow(posts.hoursBefore(place + 1), start, wanted, length)
                > pointsBelow(posts.hoursBefore(place), start, wanted, length);
    }

    private double start(int team, int day, double length) {
        int block = day / consecutiveDays;
        return (pointsBefore(team, block) + DRIFT * block) % length;
    }

    /** The post on which a point of the ring falls. */
    private int placeAt(double point, int size, double length) {
        int place = Math.min(size - 1, (int) (point / length * size));
        while (place > 0 && posts.hoursBefore(place) > point) {
            place--;
        }
        while (place < size - 1 && posts.hoursBefore(place + 1) <= point) {
            place++;
        }
        return place;
    }

    /** Number of the points {@code start}, {@code start + 1}, ... on a ring that lie below {@code y}. */
    private static int pointsBelow(double y, double start, int points, double length) {
        int beforeTheEnd = Math.min(points, (int) Math.ceil(length - start));
        int direct = Math.max(0, Math.min(beforeTheEnd, (int) Math.ceil(y - start)));
        int aroundTheEnd = Math.max(beforeTheEnd, Math.min(points, (int) Math.ceil(y + length - start)));
        return direct + aroundTheEnd - beforeTheEnd;
    }

    /** Draws who is on duty on a day: systematic sampling in a random order, so that chances go by hours. */
    private void draw(int day) {
        if (day == drawnDay) {
            return;
        }
        drawnDay = day;
        Arrays.fill(drawn, false);
        for (int team = 0; team < posts.teams(); team++) {
            int wanted = demand(team, day);
            if (wanted > 0) {
                draw(team, day, wanted);
            }
        }
    }

    private void draw(int team, int day, int wanted) {
        int size = posts.postsOf(team);
        long teamKey = Streams.childKey(key, team);
        for (int place = 0; place < size; place++) {
            int other = streams.index(Purpose.ROSTER, teamKey, (long) day * (size + 1) + place, place + 1);
            order[place] = order[other];
            order[other] = place;
        }
        double length = posts.hoursBefore(size);
        double start = length * streams.uniform(Purpose.ROSTER, teamKey, (long) day * (size + 1) + size);
        double y = 0;
        int before = 0;
        for (int i = 0; i < size; i++) {
            y = i == size - 1 ? length : y + posts.hoursBefore(order[i] + 1) - posts.hoursBefore(order[i]);
            int after = pointsBelow(y, start, wanted, length);
            drawn[posts.firstPost(team) + order[i]] = after > before;
            before = after;
        }
    }
}
