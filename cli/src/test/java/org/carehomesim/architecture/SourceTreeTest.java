package org.carehomesim.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the source files look like: small, and every package explained. */
class SourceTreeTest {

    private static final int MOST_LINES = 400;

    /** Built with the rest so that it cannot rot, but no part of the program: it stands for a user's own project. */
    private static final String EXAMPLE = "examples/write-your-own-measure";

    /** Packs the program for those who do not build it; has no code. */
    private static final String DISTRIBUTION = "distribution";
    /** Built with the profile {@code spark} only, after all of the others; the second holds nothing but Spark itself. */
    private static final List<String> WITH_SPARK = List.of("spark", "spark/home");

    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Pattern VERSION = Pattern.compile("version>(\\d.*?)</");
    private static final Pattern SENTENCE_IN_JAVADOC =
            Pattern.compile("^/\\*\\*\\s.*[A-Z].*\\.\\s.*\\*/\\s*package ", Pattern.DOTALL);

    @Test
    void buildHasTheModulesThatTheRulesKnow() {
        assertThat(MODULE.matcher(read(MavenModule.root().resolve("pom.xml")))
                        .results()
                        .map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Arrays.stream(MavenModule.values()).map(MavenModule::folder),
                                Stream.of(EXAMPLE, DISTRIBUTION),
                                WITH_SPARK.stream())
                        .flatMap(folders -> folders)
                        .toList());
    }

    @Test
    void exampleUsesTheVersionsOfTheBuild() {
        String build = read(MavenModule.root().resolve("pom.xml"));
        String example = read(MavenModule.root().resolve(EXAMPLE).resolve("pom.xml"));
        List<String> versions = VERSION.matcher(example)
                .results()
                .map(match -> match.group(1))
                .skip(1) // its own
                .toList();
        assertThat(versions)
                .hasSizeGreaterThan(5)
                .allSatisfy(version -> assertThat(build).contains(">" + version + "<"));
    }

    @ParameterizedTest
    @EnumSource
    void everyPackageIsExplained(MavenModule module) {
        Set<Path> packages = javaFiles(module.path().resolve("src/main/java"))
                .map(Path::getParent)
                .collect(toCollection(TreeSet::new));
        assertThat(packages)
                .as("packages of %s", module.folder())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .as("first sentence of the package's Javadoc")
                        .containsPattern(SENTENCE_IN_JAVADOC));
    }

    @ParameterizedTest
    @EnumSource
    void everyFileCanBeReadInOneGo(MavenModule module) {
        List<String> tooLong = javaFiles(module.path().resolve("src"))
                .filter(file -> read(file).lines().count() > MOST_LINES)
                .map(file -> MavenModule.root().relativize(file).toString())
                .toList();
        assertThat(tooLong).as("files of more than %d lines", MOST_LINES).isEmpty();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
