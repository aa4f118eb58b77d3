package org.carehomesim.viz.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An X display in memory, by Xvfb. */
final class VirtualDisplay implements AutoCloseable {

    private final Process server;
    private final String name;

    private VirtualDisplay(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Whether the Xvfb program is on the path. */
    static boolean available() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "Xvfb")));
    }

    /** Starts a display of the given size with a free number; empty if the server does not start. */
    static Optional<VirtualDisplay> start(int width, int height) throws IOException {
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // the server writes its number when it is ready, or closes the stream when it gives up
        BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String number = out.readLine();
        if (number == null) {
            server.destroyForcibly();
            return Optional.empty();
        }
        return Optional.of(new VirtualDisplay(server, ":" + number.strip()));
    }

    /** Value for the environment variable DISPLAY. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (server.waitFor(5, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        server.destroyForcibly();
    }
}
