package org.carehomesim.viz.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.viz.drawing.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens two runs side by side in real windows, on the smallest screen that they are made for. */
class SideBySideWindowTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final WindowPlaces PLACES = WindowPlaces.on(new Rectangle(0, 0, WIDTH, HEIGHT), 2);

    @TempDir
    private Path folder;

    @Test
    void bothRunsAreShownAndAPolicyIsSwitchedInOne() throws Exception {
        Path infections = folder.resolve("infections.png");
        Path all = folder.resolve("all.png");
        ProbeProcess.run(SideBySideProbe.class, folder, WIDTH, HEIGHT, infections.toString(), all.toString());

        BufferedImage screen = ImageIO.read(infections.toFile());
        for (Color colour : new Color[] {ChartStyle.VERMILION, ChartStyle.BLUE}) {
            assertThat(Pixels.count(screen, PLACES.charts(), colour))
                    .as("lines of " + colour)
                    .isGreaterThan(200);
        }
        Rectangle policies = PLACES.policies();
        assertThat(Pixels.dark(screen, policies)).as("names of policies").isGreaterThan(500);
        assertThat(Pixels.count(screen, policies, ChartStyle.BLUE)).as("ticks").isGreaterThan(20);
        for (Rectangle homes : PLACES.homes()) {
            assertThat(Pixels.dark(screen, homes)).as("words beside homes").isGreaterThan(200);
        }
        checkGrid(ImageIO.read(all.toFile()));
    }

    /** Six charts, each with something drawn in it. */
    private static void checkGrid(BufferedImage screen) {
        Rectangle charts = PLACES.charts();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 2; column++) {
                Rectangle cell = new Rectangle(
                        charts.x + column * charts.width / 2,
                        charts.y + 90 + row * (charts.height - 90) / 3,
                        charts.width / 2,
                        (charts.height - 90) / 3);
                int whole = cell.width * cell.height;
                assertThat(Pixels.count(screen, cell, Color.WHITE))
                        .as("white in row " + row + ", column " + column)
                        .isBetween(whole / 2, whole * 98 / 100);
            }
        }
    }
}
