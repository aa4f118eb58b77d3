package org.carehomesim.sim.place;

import org.carehomesim.sim.parameter.Parameter;

/** One registered home as a scenario states it. */
public record HomeSpec(
        @Parameter(meaning = "Name of the home") String name,

        @Parameter(meaning = "Registered beds", unit = "beds", min = 1, max = 10_000)
        int beds,

        @Parameter(meaning = "Whom the home cares for") CareType careType,

        @Parameter(meaning = "Residents at the start; left out: beds times occupancy", unit = "people", min = 0)
        Integer residents,

        @Parameter(
                meaning = "Permanent staff posts; left out: residents times staff-per-resident",
                unit = "posts",
                min = 0)
        Integer permanentStaff,

        @Parameter(meaning = "Whether nurses work there; left out: drawn with nursing-probability-per-bed")
        Boolean nursing,

        @Parameter(meaning = "Council area; homes that state the same one share a council; left out: homes-per-council")
        String area) {

    /** The same home, known to be a nursing home or not. */
    public HomeSpec withNursing(boolean isNursing) {
        return new HomeSpec(name, beds, careType, residents, permanentStaff, isNursing, area);
    }

    /** Whether it is a nursing home. */
    public boolean isNursing() {
        return nursing != null && nursing;
    }
}
