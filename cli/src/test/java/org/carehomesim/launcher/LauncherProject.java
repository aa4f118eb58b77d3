package org.carehomesim.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A project folder with the real launcher, empty sources, and its own folder of tools with a fake Java and Maven. */
final class LauncherProject {

    /**
     * What a call of the launcher gave.
     *
     * @param exitCode exit code
     * @param lines lines of standard output: how Java was called
     * @param errors standard error
     */
    record Outcome(int exitCode, List<String> lines, String errors) {}

    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "dirname",
            "find",
            "flock",
            "grep",
            "head",
            "mkdir",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "touch");

    private static final String JAVA = """
            #!/bin/sh
            case $1 in
                -version) echo 'openjdk version "VERSION" 2025-04-15' >&2 ;;
                --list-modules) echo jdk.compiler@17 ;;
                *) echo "in $PWD"; for argument; do printf '%s\\n' "$argument"; done ;;
            esac
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "fake Maven"
            echo built >>builds
            sleep 0.2
            mkdir -p cli/target/lib
            : >cli/target/cli-0.1.0.jar
            """;

    private final Path root;
    private final Path tools;
    private final Map<String, String> environment = new LinkedHashMap<>();

    LauncherProject(Path root) throws IOException {
        Files.createDirectories(root);
        this.root = root.toRealPath();
        tools = Files.createDirectories(this.root.resolve("tools"));
        Files.copy(Path.of("../carehome"), launcher());
        Files.setPosixFilePermissions(launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String file : List.of(
                "pom.xml",
                "sim-core/pom.xml",
                "sim-core/src/main/java/A.java",
                "scenarios/validation/data/contacts.csv",
                "cli/pom.xml")) {
            changedAt(file, Instant.EPOCH);
        }
        for (String tool : TOOLS) {
            Optional<Path> real = onPath(tool);
            if (real.isPresent()) {
                writeTool(tool, "#!/bin/sh\nexec " + real.get() + " \"$@\"\n");
            }
        }
        javaVersion("17.0.15");
        writeTool("mvn", MAVEN);
        environment.put("PATH", tools.toString());
    }

    Path root() {
        return root;
    }

    Path launcher() {
        return root.resolve("carehome");
    }

    Path jar() {
        return root.resolve("cli/target/cli-0.1.0.jar");
    }

    Path libraries() {
        return root.resolve("cli/target/lib");
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Makes the program look as if it had been built at the given time. */
    void builtAt(Instant time) throws IOException {
        Files.createDirectories(libraries());
        changedAt("cli/target/cli-0.1.0.jar", time);
    }

    /** Creates a file if it is not there, and sets its time; its folders are as old as can be. */
    void changedAt(String file, Instant time) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        if (!Files.exists(path)) {
            Files.createFile(path);
        }
        Files.setLastModifiedTime(path, FileTime.from(time));
        for (Path parent = path.getParent(); !parent.equals(root); parent = parent.getParent()) {
            Files.setLastModifiedTime(parent, FileTime.from(Instant.EPOCH));
        }
    }

    void javaVersion(String version) throws IOException {
        writeTool("java", JAVA.replace("VERSION", version));
    }

    void makeBuildsFail() throws IOException {
        writeTool("mvn", "#!/bin/sh\necho '[ERROR] COMPILATION ERROR' >&2\nexit 1\n");
    }

    void removeTool(String tool) throws IOException {
        Files.deleteIfExists(tools.resolve(tool));
    }

    /** How often Maven was called. */
    int builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    Outcome run(Path workingFolder, String... arguments) throws IOException, InterruptedException {
        return runAs(launcher(), workingFolder, arguments);
    }

    Outcome runAs(Path command, Path workingFolder, String... arguments) throws IOException, InterruptedException {
        return outcome(start(command, workingFolder, arguments));
    }

    Process start(Path command, Path workingFolder, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(workingFolder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits for a call to end; what it prints is too little to fill a pipe. */
    static Outcome outcome(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), List.of(output.split("\n", -1)).subList(0, lineCount(output)), errors);
    }

    private static int lineCount(String output) {
        return (int) output.chars().filter(letter -> letter == '\n').count();
    }

    private void writeTool(String name, String script) throws IOException {
        Path tool = tools.resolve(name);
        Files.writeString(tool, script);
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Optional<Path> onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
