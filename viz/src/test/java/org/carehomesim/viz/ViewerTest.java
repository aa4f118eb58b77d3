package org.carehomesim.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.viz.drawing.Palette;
import org.carehomesim.viz.drawing.Pixels;
import org.carehomesim.viz.gif.GifPictures;
import org.carehomesim.viz.state.SmallTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewerTest {

    private final Scenario scenario = SmallTown.scenario();
    private final World world = World.of(scenario);

    @TempDir
    private Path folder;

    @Test
    void drawsARealRunWithoutADisplay() throws IOException {
        BufferedImage early = snapshot(1, 0);
        BufferedImage late = snapshot(1, SmallTown.DAYS - 1);

        assertThat(Pixels.count(late, Pixels.whole(late), Palette.NEW_INFECTIONS))
                .isGreaterThan(300);
        assertThat(Pixels.differences(early, late, Pixels.whole(late))).isGreaterThan(20_000);
    }

    @Test
    void theSameSeedGivesTheSamePictureAndAnotherSeedAnother() throws IOException {
        BufferedImage one = snapshot(1, 20);

        assertThat(Pixels.differences(one, snapshot(1, 20), Pixels.whole(one))).isZero();
        assertThat(Pixels.differences(one, snapshot(2, 20), Pixels.whole(one))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, SmallTown.DAYS})
    void aDayOutsideTheRunIsRefused(int day) {
        assertThatThrownBy(() ->
                        Viewer.snapshot(scenario, world, 1, "title", OptionalInt.empty(), day, folder.resolve("x.png")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day " + day + ": the scenario has days 0 to 39, choose one of them");
        assertThat(folder.resolve("x.png")).doesNotExist();
    }

    @Test
    void withoutADisplayOpeningSaysWhatToDo() {
        assertThatThrownBy(
                        () -> Viewer.open(List.of(new ViewedRun("title", scenario, world, 1, false)), finished -> {}))
                .isInstanceOf(NoDisplayException.class)
                .hasMessageContaining("--snapshot");
    }

    @Test
    void theSameDayIsTheSameFileByteForByte() throws IOException {
        snapshot(1, 20);
        byte[] first = Files.readAllBytes(folder.resolve("seed1-day20.png"));
        snapshot(1, 20);

        assertThat(Files.readAllBytes(folder.resolve("seed1-day20.png"))).isEqualTo(first);
    }

    @Test
    void oneHomeCanBeDrawnAlone() throws IOException {
        BufferedImage all = snapshot(1, 20);
        Path png = folder.resolve("alone.png");
        Viewer.snapshot(scenario, world, 1, "A small town", OptionalInt.of(4), 20, png);

        Rectangle2D map = new Rectangle2D.Double(0, 120, 700, 560);
        assertThat(Pixels.differences(all, ImageIO.read(png.toFile()), map)).isGreaterThan(50_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, SmallTown.HOMES})
    void aHomeOutsideTheRegionIsRefused(int home) {
        assertThatThrownBy(() ->
                        Viewer.snapshot(scenario, world, 1, "title", OptionalInt.of(home), 3, folder.resolve("x.png")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("home " + home + ": homes count from 0 to 9, choose one of them");
        assertThat(folder.resolve("x.png")).doesNotExist();
    }

    @Test
    void anAnimationHasAPictureForEveryDayAskedFor() throws IOException {
        GifPictures gif = animate(new FramesOfDays(3, 20, 5), folder.resolve("town.gif"));

        assertThat(gif.pictures()).as("days 3, 8, 13, 18 and 20").hasSize(5);
        assertThat(gif.hundredths()).containsExactly(16, 16, 16, 16, 300);
        assertThat(gif.loops()).isEqualTo(GifPictures.WITHOUT_END);
        BufferedImage first = gif.pictures().get(0);
        assertThat(first.getWidth()).isEqualTo(Animation.WIDTH);
        assertThat(first.getHeight()).isEqualTo(Animation.HEIGHT);
        Rectangle2D headline = new Rectangle2D.Double(0, 0, 960, 100);
        for (int i = 1; i < 5; i++) {
            assertThat(Pixels.differences(
                            gif.pictures().get(i - 1), gif.pictures().get(i), headline))
                    .as("date of picture %d", i)
                    .isGreaterThan(40);
        }
        Rectangle2D map = new Rectangle2D.Double(18, 105, 540, 340);
        assertThat(Pixels.count(gif.pictures().get(4), map, Palette.INFECTIOUS))
                .as("residents infectious on day 20")
                .isGreaterThan(50);
    }

    @Test
    void anAnimationShowsWhatTheDaysWouldShowOneByOne() throws IOException {
        GifPictures together = animate(new FramesOfDays(17, 20, 1), folder.resolve("all.gif"));
        GifPictures last = animate(new FramesOfDays(20, 20, 1), folder.resolve("last.gif"));

        BufferedImage one = together.pictures().get(3);
        BufferedImage other = last.pictures().get(0);
        assertThat(Pixels.differences(one, other, Pixels.whole(one))).isZero();
    }

    private GifPictures animate(FramesOfDays days, Path gif) throws IOException {
        Viewer.animate(scenario, world, 1, "A small town", OptionalInt.empty(), days, gif);
        try (InputStream in = Files.newInputStream(gif)) {
            return GifPictures.read(in);
        }
    }

    @Test
    void daysOfAnAnimationMustBeInOrder() {
        assertThatThrownBy(() -> new FramesOfDays(5, 4, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FramesOfDays(-1, 4, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FramesOfDays(0, 4, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new FramesOfDays(0, 4, 2).count()).isEqualTo(3);
        assertThat(new FramesOfDays(0, 5, 2).count()).isEqualTo(4);
        assertThat(new FramesOfDays(7, 7, 9).count()).isEqualTo(1);
    }

    private BufferedImage snapshot(long seed, int day) throws IOException {
        Path png = folder.resolve("seed" + seed + "-day" + day + ".png");
        Viewer.snapshot(scenario, world, seed, "A small town", OptionalInt.empty(), day, png);
        return ImageIO.read(png.toFile());
    }
}
