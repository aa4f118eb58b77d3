package org.carehomesim.sim.policy;

import java.util.Collections;
import java.util.List;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;

/** Some of the homes, by size, kind and area; whatever is left out does not matter. */
public record HomeSelection(
        @Parameter(meaning = "Registered beds at least; left out: any number", unit = "beds", min = 1)
        Integer minBeds,

        @Parameter(meaning = "Registered beds at most; left out: any number", unit = "beds", min = 1)
        Integer maxBeds,

        @Parameter(meaning = "Whether the homes care for older people; left out: either")
        Boolean forOlderPeople,

        @Parameter(meaning = "Whether nurses work there; left out: either")
        Boolean nursing,

        @Parameter(meaning = "Council areas, as the homes state them; left out: any")
        List<String> areas) {

    /** Refuses bounds that no home can meet. */
    public HomeSelection {
        if (minBeds != null && maxBeds != null && minBeds > maxBeds) {
            throw new InvalidParameterException(
                    "min-beds (" + minBeds + ") must be at most max-beds (" + maxBeds + ")");
        }
    }

    /**
     * Whether a home is among them.
     *
     * @param beds registered beds
     * @param isForOlderPeople whether it cares for older people
     * @param isNursing whether nurses work there
     * @param area its council area, or null
     */
    public boolean includes(int beds, boolean isForOlderPeople, boolean isNursing, String area) {
        return includesSize(beds)
                && (forOlderPeople == null || forOlderPeople == isForOlderPeople)
                && (nursing == null || nursing == isNursing)
                && (areas == null || (area != null && areas.contains(area)));
    }

    /** Whether a home with so many registered beds can be among them. */
    public boolean includesSize(int beds) {
        return (minBeds == null || beds >= minBeds) && (maxBeds == null || beds <= maxBeds);
    }

    /** Whether a home could be among both. */
    boolean mayOverlap(HomeSelection other) {
        return atLeast(maxBeds, other.minBeds)
                && atLeast(other.maxBeds, minBeds)
                && agree(forOlderPeople, other.forOlderPeople)
                && agree(nursing, other.nursing)
                && (areas == null || other.areas == null || !Collections.disjoint(areas, other.areas));
    }

    private static boolean agree(Boolean one, Boolean other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean atLeast(Integer highest, Integer lowest) {
        return highest == null || lowest == null || highest >= lowest;
    }
}
