package org.carehomesim.sim.contact;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carehomesim.sim.parameter.InvalidParameterException;

/** The links of one home's contact network by place: beds first, then posts. */
public final class ContactNetwork {

    private final int beds;
    private final int[] start;
    private final int[] neighbour;
    private final double[] contacts;
    private final boolean[] traced;

    /**
     * Sorts the links by place.
     *
     * @param parameters the links
     * @param beds beds of the home
     * @param posts posts of the home
     * @throws InvalidParameterException if a link names a place or a relation that is not there, or one place twice, or a
     *     pair comes twice
     */
    public ContactNetwork(ContactNetworkParameters parameters, int beds, int posts) {
        this.beds = beds;
        List<ContactLink> links = parameters.links();
        int[] first = new int[links.size()];
        int[] second = new int[links.size()];
        start = new int[beds + posts + 1];
        Set<Long> pairs = new HashSet<>();
        for (int i = 0; i < links.size(); i++) {
            first[i] = place(links.get(i).first(), parameters, beds, posts);
            second[i] = place(links.get(i).second(), parameters, beds, posts);
            if (first[i] == second[i]) {
                throw new InvalidParameterException(
                        "a contact network links " + links.get(i).first() + " with itself");
            }
            long pair = (long) Math.min(first[i], second[i]) << 32 | Math.max(first[i], second[i]);
            if (!pairs.add(pair)) {
                throw new InvalidParameterException("a contact network has a second link of "
                        + links.get(i).first() + " and " + links.get(i).second());
            }
            start[first[i] + 1]++;
            start[second[i] + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        neighbour = new int[2 * links.size()];
        contacts = new double[2 * links.size()];
        traced = new boolean[2 * links.size()];
        int[] next = start.clone();
        for (int i = 0; i < links.size(); i++) {
            ContactRelation relation = parameters.relations().get(links.get(i).relation());
            if (relation == null) {
                throw new InvalidParameterException("a contact network has a link with the relation '"
                        + links.get(i).relation() + "' but "
                        + (parameters.relations().isEmpty()
                                ? "relations are empty"
                                : "relations are "
                                        + String.join(
                                                ", ", parameters.relations().keySet())));
            }
            put(next[first[i]]++, second[i], relation);
            put(next[second[i]]++, first[i], relation);
        }
    }

    private static int place(String name, ContactNetworkParameters parameters, int beds, int posts) {
        if (!name.matches("[re](0|[1-9][0-9]{0,4})")) {
            throw new InvalidParameterException(
                    "a place in a contact network must be r and the number of a bed or e and the number of a post but is '"
                            + name + "'");
        }
        boolean bed = name.charAt(0) == 'r';
        int number = Integer.parseInt(name.substring(1)) - (bed ? parameters.bedsFrom() : parameters.postsFrom());
        if (number < 0 || number >= (bed ? beds : posts)) {
            throw new InvalidParameterException("a contact network names " + name + " but the home has "
                    + (bed
                            ? beds + " beds, numbered from " + parameters.bedsFrom()
                            : posts + " permanent posts, numbered from " + parameters.postsFrom()));
        }
        return bed ? number : beds + number;
    }

    private void put(int at, int to, ContactRelation relation) {
        neighbour[at] = to;
        contacts[at] = relation.contactsPerDay();
        traced[at] = relation.traced();
    }

    /** Number of places. */
    int places() {
        return start.length - 1;
    }

    /** Place of a bed. */
    public int ofBed(int bed) {
        return bed;
    }

    /** Place of a post. */
    public int ofPost(int post) {
        return beds + post;
    }

    /** The bed at a place, or -1 if a post. */
    public int bed(int place) {
        return place < beds ? place : -1;
    }

    /** The post at a place, or -1 if a bed. */
    public int post(int place) {
        return place < beds ? -1 : place - beds;
    }

    /** First link of a place; links of a place follow each other up to the first of the next place. */
    public int firstLink(int place) {
        return start[place];
    }

    /** The place at the other end of a link. */
    public int neighbour(int link) {
        return neighbour[link];
    }

    /** Contacts of a link, per day. */
    double contacts(int link) {
        return contacts[link];
    }

    /** Whether the contacts of a link are traced. */
    public boolean isTraced(int link) {
        return traced[link];
    }
}
