package org.carehomesim.results;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium or Chrome without a window. */
final class HeadlessBrowser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Path program;

    private HeadlessBrowser(Path program) {
        this.program = program;
    }

    /** What a page became: its document after it was loaded, and what the browser logged. */
    record Visit(String document, String log) {}

    /** The browser of this machine; empty if it has none. */
    static Optional<HeadlessBrowser> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(HeadlessBrowser::new);
    }

    /** Opens a page with a new, empty profile in {@code workspace}; it may read other files of the machine. */
    Visit visit(Path page, Path workspace) throws IOException, InterruptedException {
        Path document = workspace.resolve("document.html");
        Path log = workspace.resolve("browser.log");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--allow-file-access-from-files",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + workspace.resolve("profile"),
                        "--window-size=1400,900",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(document.toFile())
                .redirectError(log.toFile())
                .start();
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(program + " ended with " + code + ": " + Files.readString(log));
        }
        return new Visit(Files.readString(document), Files.readString(log));
    }
}
