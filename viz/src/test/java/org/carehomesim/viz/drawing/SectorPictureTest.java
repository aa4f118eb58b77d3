package org.carehomesim.viz.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.viz.state.FixedSector;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.ScriptedSector;
import org.carehomesim.viz.state.SectorView;
import org.junit.jupiter.api.Test;

/** The map of homes with rooms and people. */
class SectorPictureTest {

    private static final Rectangle2D WHOLE = new Rectangle2D.Double(0, 0, 1244, 720);

    private static FixedSector homes(HomeStatus... homes) {
        return FixedSector.afterOneDay(homes);
    }

    @Test
    void residentsHaveTheColourOfTheirStateInTheirHome() {
        SectorView view = homes(
                FixedSector.home("infectious", 30, 0, 10, 0, 0),
                FixedSector.home("exposed", 30, 10, 0, 0, 0),
                FixedSector.home("recovered", 30, 0, 0, 10, 0),
                FixedSector.uninfected("none", 30));
        BufferedImage image = paint(view);

        List<Color> states = List.of(Palette.INFECTIOUS, Palette.EXPOSED, Palette.RECOVERED);
        for (int home = 0; home < 4; home++) {
            for (int state = 0; state < 3; state++) {
                int pixels = Pixels.count(image, placeOf(view, home), states.get(state));
                if (home == state) {
                    assertThat(pixels).as("home %d in its colour", home).isGreaterThan(400);
                } else {
                    assertThat(pixels).as("home %d in colour %d", home, state).isZero();
                }
            }
        }
    }

    @Test
    void twiceAsManyInfectiousResidentsTakeTwiceAsMuchColour() {
        SectorView ten = homes(FixedSector.home("a", 60, 0, 10, 0, 0), FixedSector.uninfected("b", 60));
        SectorView twenty = homes(FixedSector.home("a", 60, 0, 20, 0, 0), FixedSector.uninfected("b", 60));

        double ofTen = Pixels.count(paint(ten), placeOf(ten, 0), Palette.INFECTIOUS);
        double ofTwenty = Pixels.count(paint(twenty), placeOf(twenty, 0), Palette.INFECTIOUS);
        assertThat(ofTwenty / ofTen).isBetween(1.9, 2.1);
    }

    @Test
    void everyRoomIsDrawn() {
        // a home without residents, so that nobody stands in the middle of a room
        HomeStatus empty = FixedSector.home("empty", 37, 0, 0, 0, 37);
        SectorView view = homes(empty, FixedSector.uninfected("other", 12));

        assertThat(Pixels.patches(paint(view), placeOf(view, 0), Palette.ROOM, 60))
                .isEqualTo(37);
    }

    @Test
    void roomsOfIsolatedResidentsAreFramed() {
        HomeStatus none = FixedSector.home("a", 30, 0, 3, 0, 0);
        HomeStatus two = new HomeStatus("a", 30, 30, 27, 0, 3, 0, 2, 0, 3, 0, 30, 14, true);

        SectorView without = homes(none, none);
        SectorView with = homes(two, none);
        assertThat(Pixels.count(paint(without), Pixels.whole(paint(without)), Palette.ISOLATED))
                .as("the legend alone")
                .isLessThan(60);
        assertThat(Pixels.count(paint(with), placeOf(with, 0), Palette.ISOLATED))
                .isGreaterThan(100);
    }

    @Test
    void theFloorTellsTheConditionOfTheHome() {
        SectorView view = homes(
                FixedSector.home("many", 30, 5, 10, 0, 0),
                FixedSector.home("over", 30, 0, 0, 10, 0),
                FixedSector.uninfected("none", 30));
        BufferedImage image = paint(view);

        List<Color> floors = List.of(Palette.infectedNow(0.5), Palette.OVER, Palette.NEVER_INFECTED);
        for (int home = 0; home < 3; home++) {
            assertThat(Pixels.count(image, placeOf(view, home), floors.get(home)))
                    .as("floor of home %d", home)
                    .isGreaterThan(800);
        }
    }

    @Test
    void deathsAreABlackBadge() {
        SectorView view = homes(FixedSector.home("three", 30, 0, 0, 10, 3), FixedSector.home("none", 30, 0, 0, 10, 0));
        BufferedImage image = paint(view);

        assertThat(Pixels.count(image, header(placeOf(view, 0)), Palette.DEATHS))
                .isGreaterThan(100);
        assertThat(Pixels.count(image, header(placeOf(view, 1)), Palette.DEATHS))
                .isZero();
    }

    private static Rectangle2D header(Rectangle2D home) {
        return new Rectangle2D.Double(home.getCenterX(), home.getY(), home.getWidth() / 2, 24);
    }

    @Test
    void theLegendShowsEveryColourAndExplainsIt() {
        SectorView view = homes(FixedSector.uninfected("a", 30), FixedSector.uninfected("b", 30));
        Rectangle2D legend = new SectorPicture("title", view).layout(WHOLE).legend();
        BufferedImage image = paint(view);

        Map<Color, Integer> fewest = new HashMap<>();
        for (Health health : List.of(Health.SUSCEPTIBLE, Health.EXPOSED, Health.INFECTIOUS, Health.RECOVERED)) {
            fewest.put(Palette.of(health), 25);
        }
        for (Color colour : List.of(
                Palette.ISOLATED,
                Palette.DEATHS,
                Palette.TO_HOSPITAL,
                Palette.FROM_HOSPITAL,
                Palette.WORKER,
                Palette.NEVER_INFECTED,
                Palette.OVER)) {
            fewest.put(colour, 25);
        }
        fewest.forEach((colour, pixels) -> assertThat(Pixels.count(image, legend, colour))
                .as("mark in %s", colour)
                .isGreaterThan(pixels));
        assertThat(LegendEntry.ofMap())
                .extracting(LegendEntry::text)
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank());
    }

    @Test
    void aResidentInHospitalIsDrawnThereAndNotInTheRoom() {
        ScriptedSector atHome = new ScriptedSector(2);
        atHome.resident(0, Whereabouts.CARE_HOME, Health.INFECTIOUS);
        ScriptedSector away = new ScriptedSector(2);
        away.resident(0, Whereabouts.HOSPITAL, Health.INFECTIOUS);

        assertThat(Pixels.count(paint(atHome), placeOf(atHome, 0), Palette.INFECTIOUS))
                .isGreaterThan(50);
        assertThat(Pixels.count(paint(away), placeOf(away, 0), Palette.INFECTIOUS))
                .isZero();
        assertThat(Pixels.count(paint(away), hospital(away), Palette.INFECTIOUS))
                .isGreaterThan(50);
        assertThat(Pixels.count(paint(atHome), hospital(atHome), Palette.INFECTIOUS))
                .isZero();
    }

    /** The right end of the map, where the hospital is and no home. */
    private static Rectangle2D hospital(SectorView view) {
        Rectangle2D map = new SectorPicture("title", view).layout(WHOLE).map();
        return new Rectangle2D.Double(map.getMaxX() - 184, map.getY(), 184, 150);
    }

    @Test
    void aWorkerWhoMovedIsAnArrowThatFades() {
        ScriptedSector sector = new ScriptedSector(2);
        MovementLog log = new MovementLog(sector);
        SectorPicture picture = new SectorPicture("title", sector, log);
        sector.dayWithAgencyWorkerIn(0, Health.INFECTIOUS);
        log.follow();
        Rectangle2D between = between(sector);
        int before = reddish(paint(picture), between);
        sector.dayWithAgencyWorkerIn(1, Health.INFECTIOUS);
        log.follow();
        int onTheDay = reddish(paint(picture), between);
        for (int day = 0; day < 5; day++) {
            sector.day();
            log.follow();
        }

        assertThat(before).isZero();
        assertThat(onTheDay).isPositive();
        assertThat(reddish(paint(picture), between)).isZero();
    }

    /** The gap between two homes side by side. */
    private static Rectangle2D between(SectorView view) {
        Rectangle2D left = placeOf(view, 0);
        Rectangle2D right = placeOf(view, 1);
        assertThat(right.getMinX()).isGreaterThan(left.getMaxX() + 4);
        return new Rectangle2D.Double(
                left.getMaxX() + 1, left.getY(), right.getX() - left.getMaxX() - 2, left.getHeight());
    }

    private static int reddish(BufferedImage image, Rectangle2D area) {
        int count = 0;
        for (int y = (int) area.getMinY(); y < area.getMaxY(); y++) {
            for (int x = (int) area.getMinX(); x < area.getMaxX(); x++) {
                Color colour = Pixels.colour(image, x, y);
                count += colour.getRed() - colour.getBlue() > 60 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void findsHomesAndPeopleAtAPoint() {
        SectorView view = homes(FixedSector.uninfected("a", 30), FixedSector.uninfected("b", 12));
        SectorPicture picture = new SectorPicture("title", view);
        PictureLayout layout = picture.layout(WHOLE);

        for (int home = 0; home < 2; home++) {
            Rectangle2D place = picture.placeOf(layout, home);
            assertThat(picture.homeAt(layout, place.getX() + 3, place.getY() + 3))
                    .hasValue(home);
        }
        assertThat(picture.homeAt(layout, 5, 5)).isEmpty();
        assertThat(peopleIn(picture, layout, picture.placeOf(layout, 1)))
                .as("residents 1000 to 1011, two workers of units, two of the home, one of an agency")
                .hasSize(12 + 2 + 2 + 1)
                .allMatch(person -> person / 1000 == 1);
    }

    private static Set<Integer> peopleIn(SectorPicture picture, PictureLayout layout, Rectangle2D area) {
        Set<Integer> people = new TreeSet<>();
        for (double y = area.getY(); y < area.getMaxY(); y += 7) {
            for (double x = area.getX(); x < area.getMaxX(); x += 7) {
                picture.personAt(layout, x, y).ifPresent(people::add);
            }
        }
        return people;
    }

    @Test
    void zoomingShowsOneHomeAloneAndLarger() {
        SectorView view = homes(
                FixedSector.home("infected", 40, 0, 10, 0, 0),
                FixedSector.uninfected("b", 40),
                FixedSector.uninfected("c", 40));
        SectorPicture picture = new SectorPicture("title", view);
        int small = Pixels.count(paint(picture), picture.layout(WHOLE).map(), Palette.INFECTIOUS);
        assertThat(picture.zoomedHome()).isEmpty();

        picture.zoomTo(0);
        PictureLayout layout = picture.layout(WHOLE);
        assertThat(picture.zoomedHome()).hasValue(0);
        assertThat(Pixels.count(paint(picture), layout.map(), Palette.INFECTIOUS))
                .isGreaterThan(small * 3 / 2);
        assertThat(peopleIn(picture, layout, layout.map()))
                .hasSize(40 + 4 + 2 + 1)
                .allMatch(person -> person < 1000);

        picture.zoomTo(1);
        assertThat(Pixels.patches(paint(picture), layout.map(), Palette.INFECTIOUS, 100))
                .isZero();

        picture.zoomOut();
        assertThat(picture.zoomedHome()).isEqualTo(OptionalInt.empty());
        assertThat(Pixels.count(paint(picture), layout.map(), Palette.INFECTIOUS))
                .isEqualTo(small);
    }

    @Test
    void aRegionOfOneHomeShowsItAloneFromTheStart() {
        assertThat(new SectorPicture("title", homes(FixedSector.uninfected("only", 80))).zoomedHome())
                .hasValue(0);
    }

    @Test
    void inTooLittleRoomForPeopleHomesAreTiles() {
        SectorView view = homes(FixedSector.uninfected("a", 60), FixedSector.uninfected("b", 60));
        SectorPicture picture = new SectorPicture("title", view);

        assertThat(picture.layout(WHOLE).people()).isTrue();
        assertThat(picture.layout(new Rectangle2D.Double(0, 0, 150, 260)).people())
                .isFalse();
    }

    private static BufferedImage paint(SectorView view) {
        return paint(new SectorPicture("title", view));
    }

    private static BufferedImage paint(SectorPicture picture) {
        BufferedImage image =
                new BufferedImage((int) WHOLE.getWidth(), (int) WHOLE.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        picture.paint(graphics, picture.layout(WHOLE));
        graphics.dispose();
        return image;
    }

    private static Rectangle2D placeOf(SectorView view, int home) {
        SectorPicture picture = new SectorPicture("title", view);
        return picture.placeOf(picture.layout(WHOLE), home);
    }
}
