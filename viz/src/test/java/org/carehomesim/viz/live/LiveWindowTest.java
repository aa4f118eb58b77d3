package org.carehomesim.viz.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
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
        skipUnless(VirtualDisplay.available(), "the program Xvfb is not installed");
        Optional<VirtualDisplay> started = VirtualDisplay.start(1280, 800);
        skipUnless(started.isPresent(), "Xvfb does not start");
        try (VirtualDisplay display = started.orElseThrow()) {
            Path png = folder.resolve("screen.png");
            Path errors = folder.resolve("errors.txt");
            int exitCode = probe(display, png, errors);

            assertThat(Files.readString(errors)).as("standard error").doesNotContain("Exception", "Error", "\tat ");
            assertThat(exitCode).isZero();
            checkScreen(ImageIO.read(png.toFile()));
        }
    }

    private static void skipUnless(boolean possible, String reason) {
        if (!possible) {
            System.out.println("LiveWindowTest skipped: " + reason);
        }
        assumeTrue(possible, reason);
    }

    private int probe(VirtualDisplay display, Path png, Path errors) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.awt.headless=false",
                // window places that the user of this machine has saved must not matter, nor be changed
                "-Djava.util.prefs.userRoot=" + folder.resolve("preferences"),
                "-cp",
                classPath,
                WindowProbe.class.getName(),
                png.toString()));
        builder.environment().put("DISPLAY", display.name());
        builder.redirectError(errors.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }

    private static void checkScreen(BufferedImage screen) {
        var whole = Pixels.whole(screen);
        assertThat(Pixels.count(screen, whole, Palette.NEVER_INFECTED))
                .as("homes")
                .isGreaterThan(20_000);
        assertThat(Pixels.count(screen, whole, Palette.OVER))
                .as("homes that are over")
                .isGreaterThan(3_000);
        assertThat(Pixels.count(screen, whole, Palette.INFECTIOUS))
                .as("curve of infectious")
                .isGreaterThan(200);
        assertThat(Pixels.count(screen, whole, Palette.NEW_INFECTIONS))
                .as("bars of infections")
                .isGreaterThan(300);
        assertThat(Pixels.count(screen, whole, Palette.TEXT)).as("text").isGreaterThan(1_000);
    }
}
