package org.carehomesim.sim.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.junit.jupiter.api.Test;

/** Homes belong to the council of the area they state, the others to groups in order. */
class CouncilsTest {

    @Test
    void homesOfAnAreaShareACouncil() {
        assertThat(councilsOf(null, "north", null, "south", "north", null)).containsExactly(0, 1, 2, 0, 1);
    }

    @Test
    void homesWithoutAnAreaAreGrouped() {
        assertThat(councilsOf(2, null, null, "north", null, null, null)).containsExactly(0, 0, 1, 2, 2, 3);
    }

    private static int[] councilsOf(Integer perCouncil, String... areas) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(1);
        builder.homesPerCouncil = perCouncil;
        builder.homes.clear();
        for (String area : areas) {
            builder.homes.add(new HomeSpec("Home", 2, CareType.OLDER_PEOPLE, 2, 0, null, area));
        }
        Councils councils = new Councils(builder.build().homes());
        return IntStream.range(0, areas.length).map(councils::of).toArray();
    }
}
