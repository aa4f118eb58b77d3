package org.carehomesim.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.viz.drawing.Palette;
import org.carehomesim.viz.drawing.Pixels;
import org.carehomesim.viz.state.SmallTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewerTest {

    private final Scenario scenario = SmallTown.scenario();
    private final Population population = SmallTown.population(scenario);

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
        assertThatThrownBy(() -> Viewer.snapshot(scenario, population, 1, "title", day, folder.resolve("x.png")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day " + day + ": the scenario has days 0 to 39, choose one of them");
        assertThat(folder.resolve("x.png")).doesNotExist();
    }

    @Test
    void withoutADisplayOpeningSaysWhatToDo() {
        assertThatThrownBy(() ->
                        Viewer.open(List.of(new ViewedRun("title", scenario, population, 1, false)), finished -> {}))
                .isInstanceOf(NoDisplayException.class)
                .hasMessageContaining("--snapshot");
    }

    private BufferedImage snapshot(long seed, int day) throws IOException {
        Path png = folder.resolve("seed" + seed + "-day" + day + ".png");
        Viewer.snapshot(scenario, population, seed, "A small town", day, png);
        return ImageIO.read(png.toFile());
    }
}
