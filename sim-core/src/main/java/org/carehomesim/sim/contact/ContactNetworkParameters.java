package org.carehomesim.sim.contact;

import java.util.List;
import java.util.Map;
import org.carehomesim.sim.parameter.Parameter;

/**
 * A fixed network of contacts in one home, besides or in place of contact rules.
 *
 * <p>The ends of a link are places of the home, not persons: {@code r} and a number for the bed, {@code e} and a number for
 * the post of an employee. Whoever takes the place over takes over its contacts.
 */
public record ContactNetworkParameters(
        @Parameter(meaning = "Number of the home in the list of homes, from 1", min = 1)
        int home,

        @Parameter(meaning = "Who is linked to whom, each pair once; a list, or a table with a column for each key")
        List<ContactLink> links,

        @Parameter(meaning = "What the links of each relation mean")
        Map<String, ContactRelation> relations,

        @Parameter(meaning = "Number of the first bed", min = 0, max = 1)
        int bedsFrom,

        @Parameter(meaning = "Number of the first post", min = 0, max = 1)
        int postsFrom) {}
