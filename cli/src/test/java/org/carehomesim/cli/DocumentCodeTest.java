package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code of the pages for Python and R, where these are installed, in a folder that looks like the project's. */
@Timeout(240)
@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "the pages call ./carehome, a shell script")
class DocumentCodeTest {

    private static final Path DOCUMENTS = Path.of("..", "docs");
    private static final String PARQUET = "## Parquet";

    @TempDir
    private Path directory;

    /**
     * How the code of a page is run.
     *
     * @param document the page
     * @param fence what the code begins with
     * @param interpreters commands that may run it
     * @param evaluate option for a program given as text
     * @param needed a program that fails without the libraries of the page
     * @param forParquet the same for its section on Parquet
     */
    private record Language(
            String document,
            String fence,
            List<String> interpreters,
            String evaluate,
            String needed,
            String forParquet) {}

    private static final Language PYTHON = new Language(
            "from-python.md",
            "```python",
            List.of("python3", "/usr/bin/python3"),
            "-c",
            "import pandas, scipy, matplotlib",
            "import jpype.dbapi2");

    private static final Language R = new Language(
            "from-r.md", "```r", List.of("Rscript"), "-e", "loadNamespace('jsonlite')", "loadNamespace('rJava')");

    @Test
    void thePageForPythonRuns() throws IOException, InterruptedException {
        run(PYTHON);
        assertThat(directory.resolve("results/from-python/report.html")).isNotEmptyFile();
    }

    @Test
    void thePageForRRuns() throws IOException, InterruptedException {
        run(R);
        assertThat(directory.resolve("results/from-r/report.html")).isNotEmptyFile();
    }

    private void run(Language language) throws IOException, InterruptedException {
        Optional<String> interpreter = interpreter(language, language.needed());
        if (interpreter.isEmpty()) {
            String reason = "the code of " + language.document() + " is not run: none of " + language.interpreters()
                    + " can do " + language.needed();
            System.out.println(reason);
            abort(reason);
        }
        boolean parquet = succeeds(List.of(interpreter.get(), language.evaluate(), language.forParquet()));
        if (!parquet) {
            System.out.println("the section on Parquet of " + language.document() + " is not run: "
                    + language.forParquet() + " fails");
        }
        List<String> blocks = blocks(language, parquet);
        assertThat(blocks).hasSizeGreaterThan(5);
        layOutFolder();
        Path script = Files.write(directory.resolve("script"), blocks);
        assertThat(succeeds(List.of(interpreter.get(), script.toString())))
                .as(this::output)
                .isTrue();
        assertThat(directory.resolve("curve.png")).isNotEmptyFile();
    }

    private Optional<String> interpreter(Language language, String program) throws IOException, InterruptedException {
        for (String interpreter : language.interpreters()) {
            if (succeeds(List.of(interpreter, language.evaluate(), program))) {
                return Optional.of(interpreter);
            }
        }
        return Optional.empty();
    }

    private boolean succeeds(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("out.txt").toFile())
                    .start();
            try {
                return process.waitFor(180, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return false; // there is no such command
        }
    }

    private String output() {
        try {
            return Files.readString(directory.resolve("out.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The code of a page in order. */
    private static List<String> blocks(Language language, boolean withParquet) throws IOException {
        List<String> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String heading = "";
        boolean code = false;
        for (String line : Files.readAllLines(DOCUMENTS.resolve(language.document()))) {
            if (line.startsWith("```")) {
                if (code && (withParquet || !heading.equals(PARQUET))) {
                    blocks.add(String.join("\n", block));
                }
                block.clear();
                code = line.equals(language.fence());
            } else if (code) {
                block.add(line);
            } else if (line.startsWith("## ")) {
                heading = line;
            }
        }
        return blocks;
    }

    /** The command and the library of DuckDB, where they are in the folder of the project. */
    private void layOutFolder() throws IOException {
        Path command = Files.writeString(
                directory.resolve("carehome"),
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -Xshare:auto -cp '" + System.getProperty("java.class.path") + "' "
                        + Carehome.class.getName() + " \"$@\"\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        Path library = List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .map(Path::of)
                .filter(file -> file.getFileName().toString().startsWith("duckdb_jdbc-"))
                .findFirst()
                .orElseThrow();
        Path libraries = Files.createDirectories(directory.resolve("cli/target/lib"));
        Files.createSymbolicLink(libraries.resolve(library.getFileName()), library);
    }
}
