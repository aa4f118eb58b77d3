package org.carehomesim.scenario.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carehomesim.scenario.binding.JarBuilder.body;
import static org.carehomesim.scenario.binding.JarBuilder.source;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.carehomesim.scenario.measure.MeasureException;
import org.carehomesim.sim.policy.Policy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures in JAR files are found, and each mistake that can be made with them is told in one message. */
class PolicyCatalogueTest {

    private static final String NUMBER =
            "@Parameter(meaning = \"Share\", unit = \"share\", source = \"judgement\", min = 0,"
                    + " max = 1) double share";

    private static final List<BadClass> BAD_CLASSES = List.of(
            new BadClass("class Odd {}", "Odd not a subtype"),
            new BadClass("record Odd(" + NUMBER + ")" + body(""), "no-arg constructor"),
            new BadClass(
                    "record Odd()" + body("public Odd { throw new IllegalStateException(\"no luck\"); }"),
                    "Odd could not be instantiated (java.lang.IllegalStateException: no luck)"),
            new BadClass(
                    "class Odd" + body(""),
                    "measure 'odd' cannot be used: its class org.example.bad3.Odd is no record"),
            new BadClass(
                    "record Odd()" + body("public String name() { return \"Odd One\"; }"),
                    "Odd has the name 'Odd One'; names are words in small letters"),
            new BadClass(
                    "record Odd()" + body("public String name() { throw new IllegalStateException(\"no luck\"); }"),
                    "Odd cannot tell its name or summary: java.lang.IllegalStateException: no luck"),
            new BadClass(
                    "record Odd(double share)" + body("public Odd() { this(0.5); }"),
                    "its component 'share' has no annotation @Parameter"),
            new BadClass(
                    "record Odd(@Parameter(meaning = \"\") String share)" + body("public Odd() { this(\"x\"); }"),
                    "its component 'share' has no meaning"),
            new BadClass(
                    "record Odd(@Parameter(meaning = \"Share\") double share)" + body("public Odd() { this(0.5); }"),
                    "its component 'share' is a number without a source in @Parameter"),
            new BadClass(
                    "record Odd(@Parameter(meaning = \"Share\", source = \"judgement\") double uptake)"
                            + body("public Odd() { this(0.5); }"),
                    "its component 'uptake' has the name of a key that every measure has"),
            new BadClass(
                    "record Odd(" + NUMBER + ")" + body("public Odd() { this(1.5); }"),
                    "its defaults are refused: 'share' must be between 0 and 1 but is 1.5"),
            new BadClass(
                    "record Odd(@Parameter(meaning = \"Mark\") java.util.UUID mark)"
                            + body("public Odd() { this(new java.util.UUID(0, 0)); }"),
                    "its defaults are refused: 'mark' cannot be set in a file"),
            new BadClass(
                    "record Odd(@Parameter(meaning = \"What\") java.util.Map<?, ?> what)"
                            + body("public Odd() { this(java.util.Map.of(1, 1)); }"),
                    "its parameters cannot be read"));

    /** A class that is no measure as it should be, and what is said about it. */
    private record BadClass(String text, String reason) {}

    /** Where a class file holds its version. */
    private static final int CLASS_VERSION_BYTE = 7;

    @TempDir
    private static Path classes;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() throws URISyntaxException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < BAD_CLASSES.size(); i++) {
            sources.add(source("org.example.bad" + i, BAD_CLASSES.get(i).text()));
        }
        sources.add(source("org.example", "class Helper {}"));
        sources.add(source("org.example", "record Plain()" + body("")));
        sources.add(source("org.example", "record Needy()" + body("public static final Helper H = new Helper();")));
        for (String name : List.of("QuietHours", "WalksOutdoors", "Masking")) {
            sources.add(source(
                    "org.example",
                    "record " + name + "(" + NUMBER + ")" + body("public " + name + "() { this(0.5); }")));
        }
        JarBuilder.compile(sources, classes);
    }

    @Test
    void findsMeasuresInJarFilesAndFolders() throws IOException {
        Path measures = Files.createDirectories(folder.resolve("measures"));
        Files.writeString(measures.resolve("README.txt"), "not a measure");
        Path quiet = jar(measures, "QuietHours");
        Path walks = jar(folder, "WalksOutdoors");
        PolicyCatalogue catalogue = PolicyCatalogue.read(
                String.join(File.pathSeparator, measures.toString(), "", walks.toString(), quiet.toString()));
        assertThat(catalogue.jars()).extracting("file").containsExactly(quiet, walks);
        assertThat(catalogue.jars().get(0).sha256())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(catalogue.jars().get(1).sha256());
        assertThat(catalogue.all()).containsKeys("masking", "quiet-hours", "walks-outdoors");
        assertThat(catalogue.jarOf("walks-outdoors")).contains(catalogue.jars().get(1));
        assertThat(catalogue.jarOf("masking")).isEmpty();
    }

    @Test
    void withoutJarFilesThereAreThoseOfTheModel() {
        assertThat(PolicyCatalogue.read("").all()).isEqualTo(PolicyCatalogue.prototypes());
        assertThat(PolicyCatalogue.added()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("policiesOfTheModel")
    void theModelsOwnPoliciesMeetWhatIsAskedOfThoseAdded(Policy policy) {
        assertThat(PolicyCheck.problem(policy)).isEmpty();
    }

    static Stream<Policy> policiesOfTheModel() {
        return PolicyCatalogue.prototypes().values().stream();
    }

    static Stream<Arguments> badClasses() {
        return IntStream.range(0, BAD_CLASSES.size())
                .mapToObj(i -> arguments(
                        "org.example.bad" + i + ".Odd", BAD_CLASSES.get(i).reason()));
    }

    @ParameterizedTest
    @MethodSource("badClasses")
    void refusesAMeasureThatCannotBeUsed(String className, String reason) throws IOException {
        Path jar = builder().measure(className).write(folder.resolve("odd.jar"));
        refuses(jar.toString(), jar + ": ", reason);
    }

    @Test
    void refusesAMeasureThatIsNotThere() throws IOException {
        Path jar = builder().service("org.example.Gone").write(folder.resolve("gone.jar"));
        refuses(jar.toString(), jar + ": ", "Provider org.example.Gone not found");
    }

    @Test
    void refusesAMeasureForANewerJava() throws IOException {
        Path jar = builder()
                .measure("org.example.Plain")
                .change("org.example.Plain", CLASS_VERSION_BYTE, 44 + 99)
                .write(folder.resolve("new.jar"));
        refuses(jar.toString(), jar + ": is built for Java 99, but this is Java ", "--release 17");
    }

    @Test
    void refusesAMeasureThatNeedsWhatIsNotThere() throws IOException {
        Path jar = builder().measure("org.example.Needy").write(folder.resolve("needy.jar"));
        refuses(jar.toString(), jar + ": needs a class that is neither in it nor in CareHomeSim: org/example/Helper");
        builder().file("org.example.Helper").measure("org.example.Needy").write(jar);
        assertThat(PolicyCatalogue.read(jar.toString()).all()).containsKey("needy");
    }

    @Test
    void refusesADamagedClass() throws IOException {
        Path jar = builder()
                .measure("org.example.Plain")
                .change("org.example.Plain", 0, 0)
                .write(folder.resolve("damaged.jar"));
        refuses(jar.toString(), jar + ": does not fit this version of CareHomeSim, or is damaged");
    }

    @Test
    void refusesNamesThatAreTaken() throws IOException {
        Path masking = jar(folder, "Masking");
        refuses(
                masking.toString(),
                masking + ": there is a measure 'masking' already, in CareHomeSim itself; rename the class"
                        + " org.example.Masking");
        Path first = jar(folder, "QuietHours");
        Path second = Files.copy(first, folder.resolve("copy.jar"));
        refuses(
                first + File.pathSeparator + second,
                second + ": there is a measure 'quiet-hours' already, in " + first);
    }

    @Test
    void refusesJarFilesWithoutMeasures() throws IOException {
        Path empty = builder().file("org.example.Helper").write(folder.resolve("empty.jar"));
        refuses(empty.toString(), empty + ": holds no measure: the file META-INF/services/", Policy.class.getName());
        Path others = builder().service("org.carehomesim.sim.policy.Masking").write(folder.resolve("others.jar"));
        refuses(others.toString(), others + ": ", "names no measure of its own");
    }

    @Test
    void refusesWhatIsNoJarFile() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "not a JAR");
        refuses(text.toString(), text + ": is no JAR file, or a damaged one");
        Path yaml = Files.writeString(folder.resolve("mine.yaml"), "");
        refuses(yaml.toString(), "CAREHOME_MEASURES names " + yaml + ", which is neither a JAR file nor a folder");
        Path gone = folder.resolve("gone");
        refuses(gone.toString(), "CAREHOME_MEASURES names " + gone + ", which does not exist");
    }

    private static void refuses(String paths, String... parts) {
        assertThatThrownBy(() -> PolicyCatalogue.read(paths))
                .isInstanceOf(MeasureException.class)
                .message()
                .contains(parts)
                .hasLineCount(1);
    }

    private static JarBuilder builder() {
        return new JarBuilder(classes);
    }

    private static Path jar(Path target, String name) throws IOException {
        return builder().measure("org.example." + name).write(target.resolve(name + ".jar"));
    }
}
