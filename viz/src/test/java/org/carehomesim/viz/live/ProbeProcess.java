package org.carehomesim.viz.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a program with windows in a Java process of its own, on a display in memory. */
final class ProbeProcess {

    private static final int PATIENCE_SECONDS = 90;

    private ProbeProcess() {}

    /**
     * Runs it and checks that it ends well and prints no error; skips the test where there is no Xvfb, and prints why.
     *
     * @param probe the program
     * @param folder folder for its files
     * @param width width of the display in pixels
     * @param height height of the display in pixels
     * @param arguments arguments of the program
     */
    static void run(Class<?> probe, Path folder, int width, int height, String... arguments)
            throws IOException, InterruptedException {
        skipUnless(VirtualDisplay.available(), probe, "the program Xvfb is not installed");
        Optional<VirtualDisplay> started = VirtualDisplay.start(width, height);
        skipUnless(started.isPresent(), probe, "Xvfb does not start");
        try (VirtualDisplay display = started.orElseThrow()) {
            Path errors = folder.resolve("errors.txt");
            int exitCode = run(display, probe, folder, errors, arguments);

            assertThat(Files.readString(errors)).as("standard error").doesNotContain("Exception", "Error", "\tat ");
            assertThat(exitCode).isZero();
        }
    }

    private static void skipUnless(boolean possible, Class<?> probe, String reason) {
        if (!possible) {
            System.out.println(probe.getSimpleName() + " skipped: " + reason);
        }
        assumeTrue(possible, reason);
    }

    private static int run(VirtualDisplay display, Class<?> probe, Path folder, Path errors, String... arguments)
            throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.awt.headless=false",
                // window places that the user of this machine has saved must not matter, nor be changed
                "-Djava.util.prefs.userRoot=" + folder.resolve("preferences"),
                "-cp",
                classPath,
                probe.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DISPLAY", display.name());
        builder.redirectError(errors.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }
}
