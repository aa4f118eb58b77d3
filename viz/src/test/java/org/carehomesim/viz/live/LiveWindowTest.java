package org.carehomesim.viz.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.carehomesim.viz.chart.Topic;
import org.carehomesim.viz.drawing.Palette;
import org.carehomesim.viz.drawing.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the real windows in a Java process of their own, on a display in memory. */
class LiveWindowTest {

    @TempDir
    private Path folder;

    @Test
    void windowsShowTheRunAndObeyTheConsole() throws Exception {
        Path png = folder.resolve("screen.png");
        ProbeProcess.run(WindowProbe.class, folder, 1280, 800, png.toString());

        checkScreen(ImageIO.read(png.toFile()));
    }

    private static void checkScreen(BufferedImage screen) {
        var whole = Pixels.whole(screen);
        assertThat(Pixels.count(screen, whole, Palette.NEVER_INFECTED))
                .as("homes")
                .isGreaterThan(20_000);
        assertThat(Pixels.count(screen, whole, Palette.OVER))
                .as("homes that are over")
                .isGreaterThan(3_000);
        Rectangle charts = WindowPlaces.on(new Rectangle(0, 0, screen.getWidth(), screen.getHeight()), 1)
                .charts();
        for (Topic.Line group : Topic.INFECTIONS.lines()) {
            assertThat(Pixels.count(screen, charts, group.colour()))
                    .as("bars of " + group.name())
                    .isGreaterThan(200);
        }
        assertThat(Pixels.count(screen, charts, Color.WHITE))
                .as("white ground of the charts")
                .isGreaterThan(charts.width * charts.height / 2);
        assertThat(Pixels.count(screen, whole, Palette.TEXT)).as("text").isGreaterThan(1_000);
    }
}
