package org.carehomesim.viz.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreemapTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(10, 20, 700, 500);

    /** Sizes from 80 beds down to 3, as in a region with 85 homes. */
    private static final double[] BEDS =
            IntStream.range(0, 85).mapToDouble(home -> 80 - home * 77 / 84.0).toArray();

    @Test
    void areasAreInProportionToWeightsAndFillTheWhole() {
        List<Rectangle2D.Double> tiles = Treemap.arrange(BEDS, AREA);

        double scale = AREA.getWidth()
                * AREA.getHeight()
                / IntStream.range(0, BEDS.length).mapToDouble(i -> BEDS[i]).sum();
        assertThat(tiles).hasSameSizeAs(BEDS);
        for (int i = 0; i < BEDS.length; i++) {
            assertThat(tiles.get(i).width * tiles.get(i).height).isCloseTo(BEDS[i] * scale, within(1e-6));
        }
    }

    @Test
    void tilesLieInsideTheAreaAndDoNotOverlap() {
        List<Rectangle2D.Double> tiles = Treemap.arrange(BEDS, AREA);

        Rectangle2D roomy = new Rectangle2D.Double(10 - 1e-6, 20 - 1e-6, 700 + 2e-6, 500 + 2e-6);
        for (int i = 0; i < tiles.size(); i++) {
            assertThat(roomy.contains(tiles.get(i))).isTrue();
            for (int j = 0; j < i; j++) {
                Rectangle2D common = tiles.get(i).createIntersection(tiles.get(j));
                assertThat(Math.min(common.getWidth(), common.getHeight())).isLessThan(1e-6);
            }
        }
    }

    @Test
    void tilesAreNearlySquare() {
        double[] ratios = Treemap.arrange(BEDS, AREA).stream()
                .mapToDouble(tile -> Math.max(tile.width / tile.height, tile.height / tile.width))
                .sorted()
                .toArray();

        assertThat(ratios[ratios.length / 2]).isLessThan(1.2);
        // the last tiles fill what is left over
        assertThat(ratios[ratios.length - 1]).isLessThan(4);
    }

    @Test
    void oneTileIsTheWhole() {
        assertThat(Treemap.arrange(new double[] {80}, AREA)).containsExactly(new Rectangle2D.Double(10, 20, 700, 500));
    }
}
