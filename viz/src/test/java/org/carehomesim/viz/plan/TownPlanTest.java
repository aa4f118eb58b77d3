package org.carehomesim.viz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownPlanTest {

    private static List<FloorPlan> homes(int number) {
        return IntStream.range(0, number)
                .mapToObj(home -> FloorPlan.of(FloorPlanTest.beds(3 + home * 37 % 90, 2), 1.4))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 700, 480", "2, 400, 300", "10, 730, 480", "85, 730, 480", "60, 545, 360", "300, 1244, 700"})
    void homesAndHospitalStandApartWithinTheArea(int number, int width, int height) {
        List<FloorPlan> plans = homes(number);
        Rectangle2D.Double area = new Rectangle2D.Double(0, 0, width, height);

        TownPlan town = TownPlan.arrange(plans, area).orElseThrow();

        List<Rectangle2D.Double> places = new ArrayList<>(town.homes());
        assertThat(places).hasSize(number);
        places.add(town.hospital());
        FloorPlanTest.assertDisjointWithin(places, width, height);
        for (int home = 0; home < number; home++) {
            Rectangle2D.Double outline = TownPlan.outline(plans.get(home), town.scale());
            assertThat(town.homes().get(home).width).isEqualTo(outline.width);
            assertThat(town.homes().get(home).height).isEqualTo(outline.height);
            assertThat(town.homes().get(home).contains(town.door(home))).isTrue();
        }
        assertThat(town.hospital().contains(town.hospitalDoor())).isTrue();
    }

    @Test
    void moreRoomMakesHomesLarger() {
        List<FloorPlan> plans = homes(20);
        double small = scale(plans, 500, 400);

        assertThat(scale(plans, 1000, 800)).isGreaterThan(1.6 * small);
    }

    @Test
    void withoutRoomForPeopleThereIsNoPlan() {
        assertThat(TownPlan.arrange(homes(300), new Rectangle2D.Double(0, 0, 300, 300)))
                .isEmpty();
        assertThat(TownPlan.arrange(homes(1), new Rectangle2D.Double(0, 0, 50, 20)))
                .isEmpty();
    }

    private static double scale(List<FloorPlan> plans, double width, double height) {
        return TownPlan.arrange(plans, new Rectangle2D.Double(0, 0, width, height))
                .orElseThrow()
                .scale();
    }
}
