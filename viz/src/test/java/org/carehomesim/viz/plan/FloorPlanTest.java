package org.carehomesim.viz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.sector.HomeInterior.Bed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorPlanTest {

    /** Beds in units of twelve, the first {@code shared} of them in double rooms. */
    static List<Bed> beds(int number, int shared) {
        return IntStream.range(0, number)
                .mapToObj(bed -> new Bed(
                        bed / 12,
                        bed < shared ? bed / 2 : bed - shared / 2,
                        bed,
                        Health.SUSCEPTIBLE,
                        Whereabouts.CARE_HOME,
                        false))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 11, 12, 13, 25, 47, 80, 120, 215})
    void everyBedHasItsPlaceAndNoRoomsOverlap(int number) {
        for (double ratio : new double[] {0.3, 0.7, 1, 1.4, 3}) {
            FloorPlan plan = FloorPlan.of(beds(number, number / 6 * 2), ratio);

            assertThat(plan.rooms().stream().flatMap(room -> room.beds().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, number).boxed().toList());
            List<Rectangle2D.Double> places = new ArrayList<>(plan.corridors());
            plan.rooms().forEach(room -> places.add(room.place()));
            places.add(plan.communal());
            assertDisjointWithin(places, plan.width(), plan.height());
        }
    }

    @Test
    void aRoomForTwoIsTwiceAsWide() {
        FloorPlan plan = FloorPlan.of(beds(12, 2), 1);

        Room shared = plan.rooms().get(0);
        assertThat(shared.beds()).containsExactly(0, 1);
        assertThat(shared.place().width).isEqualTo(2 * plan.rooms().get(1).place().width);
    }

    @Test
    void everyUnitHasItsOwnCorridor() {
        FloorPlan plan = FloorPlan.of(beds(47, 4), 1.4);

        assertThat(plan.corridors()).hasSize(4);
        for (Room room : plan.rooms()) {
            Rectangle2D.Double corridor = plan.corridors().get(room.unit());
            double above = Math.abs(room.place().getMaxY() - corridor.y);
            double below = Math.abs(room.place().y - corridor.getMaxY());
            assertThat(Math.min(above, below)).as("room beside its corridor").isLessThan(1e-9);
        }
    }

    @Test
    void theRatioDecidesBetweenHighAndBroad() {
        FloorPlan high = FloorPlan.of(beds(96, 0), 0.4);
        FloorPlan broad = FloorPlan.of(beds(96, 0), 3);

        assertThat(high.width() / high.height()).isLessThan(0.5);
        assertThat(broad.width() / broad.height()).isGreaterThan(2);
    }

    static void assertDisjointWithin(List<Rectangle2D.Double> places, double width, double height) {
        for (int i = 0; i < places.size(); i++) {
            Rectangle2D.Double place = places.get(i);
            assertThat(place.x).isGreaterThanOrEqualTo(0);
            assertThat(place.y).isGreaterThanOrEqualTo(0);
            assertThat(place.getMaxX()).isLessThanOrEqualTo(width + 1e-9);
            assertThat(place.getMaxY()).isLessThanOrEqualTo(height + 1e-9);
            for (int j = 0; j < i; j++) {
                Rectangle2D overlap = place.createIntersection(places.get(j));
                assertThat(Math.min(overlap.getWidth(), overlap.getHeight()))
                        .as("places %d and %d", i, j)
                        .isLessThan(1e-9);
            }
        }
    }
}
