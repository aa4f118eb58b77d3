package org.carehomesim.sim.contact;

import org.carehomesim.sim.parameter.Parameter;

/** Two places of a home whose holders meet. */
public record ContactLink(
        @Parameter(meaning = "One place: r and the number of a bed, or e and the number of a post")
        String first,

        @Parameter(meaning = "The other place") String second,
        @Parameter(meaning = "Name of the relation") String relation) {}
