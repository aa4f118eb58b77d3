package org.carehomesim.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole command with the example of a user's own measure, in a process of its own. */
@Timeout(60)
class AddedMeasuresTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "write-your-own-measure");

    @TempDir
    private static Path measures;

    @TempDir
    private Path directory;

    @BeforeAll
    static void buildTheExample(@TempDir Path classes) throws IOException {
        Path main = EXAMPLE.resolve("src/main");
        compile(filesIn(main.resolve("java")), classes);
        writeJar(measures.resolve("meals-in-rooms.jar"), classes, main.resolve("resources"));
    }

    @Test
    void runsWithIt() throws IOException, InterruptedException {
        String scenario =
                EXAMPLE.resolve("meals-in-rooms.yaml").toAbsolutePath().toString();
        Shell.Result result = carehome(measures, "batch", "single-home", scenario, "--replicates", "5", "--out", "o");
        assertThat(result.err()).doesNotContain("carehome:");
        assertThat(result.exitCode()).isZero();
        List<List<String>> runs = Files.readAllLines(directory.resolve("o/runs.csv")).stream()
                .skip(1)
                .map(row -> Arrays.asList(row.split(",", -1)).subList(1, 20))
                .toList();
        assertThat(runs).hasSize(10);
        assertThat(runs.subList(0, 5)).isNotEqualTo(runs.subList(5, 10));
        Manifest manifest = ResultsFolder.open(directory.resolve("o")).readManifest();
        assertThat(manifest.measureFiles()).singleElement().satisfies(file -> {
            assertThat(file.file()).isEqualTo("meals-in-rooms.jar");
            assertThat(file.sha256()).matches("[0-9a-f]{64}");
            assertThat(file.measures()).containsExactly("meals-in-rooms");
        });
        assertThat(directory.resolve("o/report.html")).content().contains("Added: meals-in-rooms.jar");
        String resolved = directory.resolve("o/scenarios/meals-in-rooms.yaml").toString();
        assertThat(carehome(measures, "check", resolved).out()).contains("nothing wrong");
        Shell.Result without = new Shell(directory).carehome("run", resolved);
        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err())
                .contains("there is no policy 'meals-in-rooms'", "needs its JAR file", "CAREHOME_MEASURES");
    }

    @Test
    void everyCommandKnowsIt() throws IOException, InterruptedException {
        String jar = measures.resolve("meals-in-rooms.jar").toString();
        assertThat(carehome(measures, "list").out())
                .containsPattern("  meals-in-rooms +Residents eat in their rooms.*\\[added by \\Q" + jar + "\\E]")
                .containsPattern("  masking +[^\\[]+\\R");
        assertThat(new Shell(directory).carehome("list").out())
                .contains("Measures", "  masking ")
                .doesNotContain("meals-in-rooms", "[added by");
        assertThat(carehome(measures, "schema").out()).contains("\"policy-meals-in-rooms\"", "\"extra-minutes\"");
        String scenario = SmallScenario.write(directory, "mine", "policies: {meals-in-rooms: {extra-minutes: 20}}\n")
                .toString();
        assertThat(carehome(Path.of(jar), "show", scenario).out())
                .containsPattern("    extra-minutes: 20 +# .*mine\\.yaml:6")
                .containsPattern("    gbp-per-hour: 11.*# .*Skills for Care 2020");
    }

    @Test
    void theMeasureOfTheTutorialIsRefusedTogetherWithTheExample() throws IOException, InterruptedException {
        String page = Files.readString(Path.of("..", "docs", "write-your-own-measure.md"));
        Matcher listing =
                Pattern.compile("(?s)```java\n(package org\\.example;.*?)```").matcher(page);
        assertThat(listing.find()).isTrue();
        Path source = Files.writeString(directory.resolve("StaggeredMeals.java"), listing.group(1));
        Path classes = Files.createDirectory(directory.resolve("classes"));
        compile(List.of(source), classes);
        Path service = classes.resolve("META-INF/services/org.carehomesim.sim.policy.Policy");
        Files.createDirectories(service.getParent());
        Files.writeString(service, "org.example.StaggeredMeals\n");
        Path jar = directory.resolve("staggered-meals.jar");
        writeJar(jar, classes);
        String both = SmallScenario.write(directory, "both", "policies: {meals-in-rooms: {}, staggered-meals: {}}\n")
                .toString();
        Shell.Result result = carehome(Path.of(measures + File.pathSeparator + jar), "check", both);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("both.yaml:6", "staggered-meals", "meals-in-rooms")
                .contains("nobody is left to eat in sittings when meals are taken in rooms");
    }

    @Test
    void damagedFilesAreRefusedInOneLine() throws IOException, InterruptedException {
        byte[] whole = Files.readAllBytes(measures.resolve("meals-in-rooms.jar"));
        Path damaged = Files.write(directory.resolve("damaged.jar"), Arrays.copyOf(whole, whole.length / 2));
        Shell.Result result = carehome(damaged, "run", "single-home");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).containsExactly("carehome: " + damaged + ": is no JAR file, or a damaged one");
        assertThat(directory.resolve("results")).doesNotExist();
        assertThat(carehome(damaged, "--help").exitCode()).isZero();
    }

    private Shell.Result carehome(Path path, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // short runs: compiling for speed would take longer than it saves
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .reduce((a, b) -> a + File.pathSeparator + b)
                        .orElseThrow(),
                Carehome.class.getName()));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out.txt");
        Path err = directory.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("CAREHOME_MEASURES", path.toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Shell.Result(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static void compile(List<Path> sources, Path classes) {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "--release",
                "17",
                "-proc:none"));
        sources.forEach(source -> arguments.add(source.toString()));
        int exitCode = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(exitCode).isZero();
    }

    private static void writeJar(Path file, Path... folders) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(stream)) {
            for (Path folder : folders) {
                for (Path content : filesIn(folder)) {
                    String name = folder.relativize(content).toString().replace(File.separatorChar, '/');
                    jar.putNextEntry(new JarEntry(name));
                    jar.write(Files.readAllBytes(content));
                    jar.closeEntry();
                }
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
