package org.carehomesim.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packed program: unpacked as users do, and run by its launcher in another folder. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class PackedProgramTest {

    private static final String PACKED = System.getProperty("distribution");

    @TempDir
    private static Path folder;

    /** A folder with a space in its name, as they are found on desktops. */
    private static Path home;

    @BeforeAll
    static void unpack() throws Exception {
        Path place = Files.createDirectories(folder.resolve("my programs"));
        Result unpacked = start(place, Map.of(), "tar", "xzf", PACKED + ".tar.gz");
        assertThat(unpacked.exitCode).as(unpacked.err).isZero();
        home = place.resolve(Path.of(PACKED).getFileName());
    }

    private record Result(int exitCode, String out, String err) {}

    private static Result start(Path directory, Map<String, String> environment, String... command) throws Exception {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("CAREHOME_MEASURES");
        builder.environment().remove("JAVA_OPTS");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static Result carehome(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/carehome").toString()));
        command.addAll(List.of(arguments));
        return start(folder, Map.of(), command.toArray(String[]::new));
    }

    @Test
    void theLauncherRunsTheCommand() throws Exception {
        Result version = carehome("--version");
        assertThat(version.exitCode).as(version.err).isZero();
        assertThat(version.out).startsWith("CareHomeSim " + versionOf(PACKED) + "\n");
        assertThat(version.err).isEmpty();
    }

    private static String versionOf(String packed) {
        return packed.substring(packed.lastIndexOf('-') + 1);
    }

    @Test
    void aScenarioOfTheLibraryRunsAndExitCodesArePassedOn() throws Exception {
        Result run = carehome("run", "single-home", "--days", "30", "--out", "o");
        assertThat(run.exitCode).as(run.err).isZero();
        assertThat(run.out).contains("One care home with 80 residents");
        assertThat(folder.resolve("o/runs.csv")).content().hasLineCount(2);
        Result wrong = carehome("run", "singel-home");
        assertThat(wrong.exitCode).isEqualTo(2);
        assertThat(wrong.err).contains("did you mean 'single-home'?");
    }

    @Test
    void aMeasureInTheFolderOfMeasuresIsFound() throws Exception {
        Path jar = Path.of("..", "examples", "write-your-own-measure", "target", "meals-in-rooms.jar");
        Path scenario = home.resolve("examples/write-your-own-measure/meals-in-rooms.yaml");
        Result without = carehome("check", scenario.toString());
        assertThat(without.exitCode).isEqualTo(2);
        Path added = Files.copy(jar, home.resolve("measures/meals-in-rooms.jar"));
        try {
            Result with = carehome("check", scenario.toString());
            assertThat(with.exitCode).as(with.err).isZero();
        } finally {
            Files.delete(added);
        }
        Result named = start(
                folder,
                Map.of("CAREHOME_MEASURES", jar.toAbsolutePath().toString()),
                home.resolve("bin/carehome").toString(),
                "check",
                scenario.toString());
        assertThat(named.exitCode).as(named.err).isZero();
    }

    @Test
    void isFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("carehome"), home.resolve("bin/carehome"));
        Result list = start(folder, Map.of(), link.toString(), "list");
        assertThat(list.exitCode).as(list.err).isZero();
        assertThat(list.out).contains("stoke-on-trent-spring-2020");
    }

    @Test
    void withoutJavaItSaysWhatIsNeeded() throws Exception {
        Result none = start(
                folder,
                Map.of("JAVA_HOME", "/nowhere"),
                home.resolve("bin/carehome").toString(),
                "list");
        assertThat(none.exitCode).isEqualTo(2);
        assertThat(none.err).isEqualTo("carehome: JAVA_HOME is /nowhere, but there is no bin/java in it\n");
    }

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        Path script = home.resolve("share/bash-completion/completions/carehome");
        assertThat(script).hasContent(carehome("completion").out);
        String complete = "source '" + script + "'; COMP_WORDS=(carehome %s); COMP_CWORD=%d; COMP_LINE='carehome %s';"
                + " _complete_carehome; printf '%%s\\n' \"${COMPREPLY[@]}\"";
        Result commands = start(folder, Map.of(), "bash", "-c", complete.formatted("sc", 1, "sc"));
        assertThat(commands.out.lines()).containsExactlyInAnyOrder("scorecard", "schema");
        Result options = start(folder, Map.of(), "bash", "-c", complete.formatted("batch --re", 2, "batch --re"));
        assertThat(options.out.lines()).containsExactlyInAnyOrder("--replicates", "--resume");
    }

    @Test
    void everyCommandHasAManualPageWithItsExamples() throws IOException {
        Path pages = home.resolve("share/man/man1");
        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("carehome.1", "carehome-run.1", "carehome-batch.1", "carehome-completion.1");
        }
        assertThat(pages.resolve("carehome-batch.1"))
                .content()
                .startsWith("'\\\" t\n")
                .contains(".SH \"NOTES AND EXAMPLES\"", "carehome batch stoke\\-policies", "\\-\\-until")
                .doesNotContain("hardbreaks");
    }

    /** The same files in both; the launcher for Windows with its line ends, without which it cannot jump to labels. */
    @Test
    void theZipHoldsTheSameFiles() throws IOException {
        Map<String, byte[]> zipped = new TreeMap<>();
        try (ZipFile zip = new ZipFile(PACKED + ".zip")) {
            for (ZipEntry entry :
                    zip.stream().filter(file -> !file.isDirectory()).toList()) {
                zipped.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> home.getParent().relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(zipped.keySet());
        }
        String windows = new String(zipped.get(home.getFileName() + "/bin/carehome.bat"), UTF_8);
        assertThat(windows.replace("\r\n", "")).doesNotContain("\n").contains("lib\\carehome.jar");
        assertThat(zipped).containsKeys(home.getFileName() + "/LICENSE", home.getFileName() + "/NOTICE");
    }

    /** Every library that the launcher's JAR names is there, and the viewer comes before MASON. */
    @Test
    void theClassPathIsWhole() throws IOException {
        try (JarFile jar = new JarFile(home.resolve("lib/carehome.jar").toFile())) {
            List<String> names = List.of(
                    jar.getManifest().getMainAttributes().getValue("Class-Path").split(" ", -1));
            assertThat(names)
                    .allSatisfy(name ->
                            assertThat(home.resolve("lib").resolve(name)).isRegularFile());
            try (Stream<Path> files = Files.list(home.resolve("lib"))) {
                assertThat(files).hasSize(names.size() + 1);
            }
            assertThat(names.indexOf("mason-18.jar")).isGreaterThan(names.indexOf("viz-" + versionOf(PACKED) + ".jar"));
        }
    }

    /** A library brings its licence in its own file, or the distribution has it: by name, or as one of those below. */
    @Test
    void everyLibraryComesWithItsLicence() throws IOException {
        Map<String, String> elsewhere = Map.of(
                "picocli", "LICENSE",
                "snakeyaml-engine", "LICENSE",
                "jfreechart", "licenses/LGPL-2.1.txt",
                "mason", "NOTICE");
        elsewhere.values().forEach(file -> assertThat(home.resolve(file)).isNotEmptyFile());
        String texts = Files.readString(home.resolve("licenses/MIT.txt"))
                + Files.readString(home.resolve("licenses/BSD-3-Clause.txt"));
        List<String> named = Pattern.compile("\\((\\w+)-\\*\\.jar\\)")
                .matcher(texts)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named).containsExactlyInAnyOrder("progressbar", "duckdb_jdbc", "jline");
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> {
                String name = file.getFileName().toString();
                boolean stated = Stream.concat(named.stream(), elsewhere.keySet().stream())
                        .anyMatch(library -> name.startsWith(library + "-"));
                assertThat(stated || isOwn(name) || holdsLicence(file)).as(name).isTrue();
            });
        }
    }

    private static boolean isOwn(String name) {
        return name.equals("carehome.jar") || name.endsWith("-" + versionOf(PACKED) + ".jar");
    }

    private static boolean holdsLicence(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(entry -> entry.getName().matches("(META-INF|license)/LICENSE.*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
