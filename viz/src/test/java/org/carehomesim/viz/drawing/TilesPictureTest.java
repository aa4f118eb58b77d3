package org.carehomesim.viz.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.viz.state.FixedSector;
import org.carehomesim.viz.state.SectorView;
import org.junit.jupiter.api.Test;

class TilesPictureTest {

    private static final Rectangle2D WHOLE = new Rectangle2D.Double(0, 0, 900, 640);
    private static final String TITLE = "A region";

    /** So many beds that people are not drawn; the first homes as given. */
    private static FixedSector region(HomeStatus... first) {
        return FixedSector.afterOneDay(IntStream.range(0, 40)
                .mapToObj(home -> home < first.length ? first[home] : FixedSector.uninfected("Home " + home, 400))
                .toArray(HomeStatus[]::new));
    }

    @Test
    void aHomeHasTheColourOfItsConditionAtItsPlace() {
        SectorView view = region(
                FixedSector.home("few", 400, 10, 10, 0, 0),
                FixedSector.home("many", 400, 50, 150, 0, 0),
                FixedSector.home("over", 400, 0, 0, 90, 0));

        assertThat(colourAtEdge(view, 0)).isEqualTo(Palette.infectedNow(0.05));
        assertThat(colourAtEdge(view, 1)).isEqualTo(Palette.infectedNow(0.5));
        assertThat(colourAtEdge(view, 2)).isEqualTo(Palette.OVER);
        assertThat(colourAtEdge(view, 3)).isEqualTo(Palette.NEVER_INFECTED);
    }

    @Test
    void theNumberOfInfectedResidentsIsWrittenOnTheTile() {
        SectorView seven = region(FixedSector.home("a", 400, 3, 4, 0, 0));
        SectorView sevenOtherwise = region(FixedSector.home("a", 400, 4, 3, 0, 0));
        SectorView noText = region(FixedSector.home("a", 400, 0, 0, 7, 0));

        Rectangle2D centre = centreOf(seven, 0);
        assertThat(Pixels.differences(paint(seven), paint(sevenOtherwise), centre))
                .isZero();
        assertThat(Pixels.dark(paint(seven), centre)).isGreaterThan(30);
        assertThat(Pixels.dark(paint(noText), centre)).isZero();
    }

    @Test
    void deathsAreABlackBarThatGrowsWithThem() {
        int none = blackAtFoot(region(FixedSector.home("a", 400, 0, 0, 100, 0)));
        int ten = blackAtFoot(region(FixedSector.home("a", 400, 0, 0, 100, 100)));
        int twenty = blackAtFoot(region(FixedSector.home("a", 400, 0, 0, 100, 200)));

        assertThat(none).isZero();
        assertThat(ten).isGreaterThan(150);
        assertThat(twenty).isGreaterThan(ten + 150);
    }

    @Test
    void theLegendShowsAndExplainsEveryColour() {
        SectorView view = region();
        Rectangle2D legend = picture(view).layout(WHOLE).legend();
        BufferedImage image = paint(view);

        for (Color colour : new Color[] {Palette.NEVER_INFECTED, Palette.OVER, Palette.DEATHS}) {
            assertThat(Pixels.count(image, legend, colour)).isGreaterThan(150);
        }
        assertThat(Pixels.dark(image, legend) - Pixels.count(image, legend, Palette.DEATHS))
                .as("pixels of text")
                .isGreaterThan(500);
    }

    @Test
    void theHeadlineChangesWithTheDay() {
        FixedSector first = region();
        FixedSector second = new FixedSector(first.days(), first.statuses(), List.of(first.day(0), first.day(0)));

        Rectangle2D headline = picture(first).layout(WHOLE).headline();
        assertThat(Pixels.differences(paint(first), paint(second), headline)).isGreaterThan(50);
        Rectangle2D tiles = picture(first).layout(WHOLE).map();
        assertThat(Pixels.differences(paint(first), paint(second), tiles)).isZero();
    }

    @Test
    void aLongTitleStaysInThePicture() {
        SectorView view = region();
        BufferedImage image = blank();
        paint(image, new SectorPicture("A very long title ".repeat(40), view));

        Rectangle2D rightMargin = new Rectangle2D.Double(884, 0, 16, 80);
        assertThat(Pixels.count(image, rightMargin, Palette.BACKGROUND)).isEqualTo(16 * 80);
    }

    @Test
    void theBarCountsHomesByCondition() {
        SectorView view = region(
                FixedSector.home("now", 400, 50, 50, 0, 0),
                FixedSector.home("over", 400, 0, 0, 9, 0),
                FixedSector.home("over", 400, 0, 0, 9, 0));
        Rectangle2D map = picture(view).layout(WHOLE).map();
        Rectangle2D line = new Rectangle2D.Double(map.getX(), map.getY() + 2, map.getWidth(), 1);
        BufferedImage image = paint(view);

        double share = map.getWidth() / 40;
        assertThat((double) Pixels.count(image, line, Palette.NEVER_INFECTED))
                .isBetween(37 * share - 2, 37 * share + 2);
        assertThat((double) Pixels.count(image, line, Palette.OVER)).isBetween(2 * share - 2, 2 * share + 2);
    }

    @Test
    void thousandsOfHomesKeepTheirColours() {
        SectorView view = FixedSector.afterOneDay(IntStream.range(0, 15_000)
                .mapToObj(home ->
                        home % 2 == 0 ? FixedSector.uninfected("h", 20) : FixedSector.home("h", 20, 0, 10, 0, 0))
                .toArray(HomeStatus[]::new));
        Rectangle2D tiles = picture(view).layout(WHOLE).map();
        BufferedImage image = paint(view);

        double reddish = 0;
        for (int y = (int) tiles.getMinY(); y < tiles.getMaxY(); y++) {
            for (int x = (int) tiles.getMinX(); x < tiles.getMaxX(); x++) {
                Color colour = Pixels.colour(image, x, y);
                reddish += colour.getRed() - colour.getBlue() > 40 ? 1 : 0;
            }
        }
        assertThat(reddish / (tiles.getWidth() * tiles.getHeight())).isBetween(0.35, 0.75);
    }

    @Test
    void findsTheHomeAtAPoint() {
        SectorView view = region();
        SectorPicture picture = picture(view);
        PictureLayout layout = picture.layout(WHOLE);

        for (int home = 0; home < view.homes(); home++) {
            Rectangle2D place = picture.placeOf(layout, home);
            assertThat(picture.homeAt(layout, place.getCenterX(), place.getCenterY()))
                    .hasValue(home);
        }
        assertThat(picture.homeAt(layout, 5, 5)).isEmpty();
    }

    @Test
    void aPictureTooSmallForItsPartsIsStillDrawn() {
        SectorView view = region();
        BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        SectorPicture picture = picture(view);
        picture.paint(graphics, picture.layout(Pixels.whole(image)));
        graphics.dispose();

        assertThat(Pixels.colour(image, 0, 0)).isEqualTo(Palette.BACKGROUND);
    }

    private static SectorPicture picture(SectorView view) {
        return new SectorPicture(TITLE, view);
    }

    private static BufferedImage blank() {
        return new BufferedImage((int) WHOLE.getWidth(), (int) WHOLE.getHeight(), BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage paint(SectorView view) {
        BufferedImage image = blank();
        paint(image, picture(view));
        return image;
    }

    private static void paint(BufferedImage image, SectorPicture picture) {
        Graphics2D graphics = image.createGraphics();
        picture.paint(graphics, picture.layout(WHOLE));
        graphics.dispose();
    }

    private static Rectangle2D placeOf(SectorView view, int home) {
        SectorPicture picture = picture(view);
        return picture.placeOf(picture.layout(WHOLE), home);
    }

    /** A pixel of the tile beside its numbers and bars. */
    private static Color colourAtEdge(SectorView view, int home) {
        Rectangle2D place = placeOf(view, home);
        return Pixels.colour(paint(view), place.getMaxX() - 6, place.getCenterY());
    }

    private static Rectangle2D centreOf(SectorView view, int home) {
        Rectangle2D place = placeOf(view, home);
        return new Rectangle2D.Double(place.getCenterX() - 20, place.getCenterY() - 14, 40, 28);
    }

    private static int blackAtFoot(SectorView view) {
        Rectangle2D place = placeOf(view, 0);
        Rectangle2D foot = new Rectangle2D.Double(place.getX(), place.getMaxY() - 18, place.getWidth(), 18);
        return Pixels.count(paint(view), foot, Palette.DEATHS);
    }
}
