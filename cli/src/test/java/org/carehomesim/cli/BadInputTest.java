package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad input is refused by each command that reads it: one message, exit code 2, nothing written. */
class BadInputTest {

    @TempDir
    private Path directory;

    static Stream<Arguments> badFiles() {
        String head = "title: Bad\ndescription: Bad\nextends: base\n";
        return Stream.of(
                arguments("misspelt key", head + "calender: {days: 9}\n", "bad.yaml:4:1", "did you mean 'calendar'?"),
                arguments("wrong type", head + "calendar: {days: soon}\n", "bad.yaml:4:18", "calendar.days"),
                arguments(
                        "negative rate", head + "community: {incidence: -0.1}\n", "bad.yaml:4:", "community.incidence"),
                arguments("impossible share", head + "homes: {occupancy: 1.2}\n", "bad.yaml:4:", "homes.occupancy"),
                arguments(
                        "unknown policy", head + "policies: {maskin: {}}\n", "bad.yaml:4:", "did you mean 'masking'?"),
                arguments("missing file", "title: Bad\nextends: ./gone.yaml\n", "bad.yaml:2:", "gone.yaml"),
                arguments("cyclic extends", "title: Bad\nextends: ./bad.yaml\n", "bad.yaml:2:", "extends"),
                arguments("path outside", "title: Bad\nextends: ../../etc/secret.yaml\n", "bad.yaml:2:", "folder"),
                arguments("deeply nested", head + "homes: " + "[".repeat(5000) + "\n", "bad.yaml", "nest"),
                arguments("ten megabytes", head + "#" + "x".repeat(10_000_000) + "\n", "bad.yaml", "large"),
                arguments("no YAML", "title: [Bad\n", "bad.yaml", ""),
                arguments("empty", "", "bad.yaml", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void isRefusedWithPlaceAndReason(String kind, String text, String place, String hint) throws IOException {
        String bad = SmallScenario.writeText(directory, "bad", text).toString();
        for (List<String> command :
                List.of(List.of("run", bad), List.of("batch", bad), List.of("show", bad), List.of("check", bad))) {
            Shell.Result result = new Shell(directory).carehome(command.toArray(String[]::new));
            assertThat(result.exitCode()).as(command.get(0)).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .as(kind + " by " + command.get(0))
                    .contains(place, hint)
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception")
                    .hasSizeLessThan(2000);
        }
        assertThat(filesIn(directory)).containsExactly("bad.yaml");
    }

    @Test
    void aBadExperimentNamesPlaceAndReason() throws IOException {
        String experiment = SmallScenario.writeText(directory, "trial", """
                        title: A trial
                        question: Does it help?
                        baseline: usual
                        replicates: 5
                        seed: 1
                        scenarios:
                          as-usual: {scenario: single-home}
                        """).toString();
        for (String command : List.of("batch", "check")) {
            Shell.Result result = new Shell(directory).carehome(command, experiment);
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).contains("trial.yaml:3:", "baseline", "usual");
        }
        assertThat(filesIn(directory)).containsExactly("trial.yaml");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThat(new Shell(directory).carehome("run", "singel-home").err()).contains("did you mean 'single-home'?");
        assertThat(new Shell(directory).carehome("batch", "stoke-policy").err())
                .contains("there is no scenario or experiment 'stoke-policy'", "did you mean 'stoke-policies'?");
        assertThat(new Shell(directory).carehome("batch", "singel-home").err()).contains("did you mean 'single-home'?");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void anEmptyNameIsShownInQuotes() {
        assertThat(new Shell(directory).carehome("run", "").err()).startsWith("carehome: '': there is no scenario");
    }

    @Test
    void whatTheModelCannotRunIsRefusedBeforeAnythingIsWritten() throws IOException {
        String scenario = SmallScenario.write(
                        directory, "odd", "index-cases: [{home: Home 99, day: 0, group: resident, count: 1}]\n")
                .toString();
        Shell.Result result = new Shell(directory).carehome("batch", scenario, "--replicates", "2");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("Home 99");
        assertThat(filesIn(directory)).containsExactly("odd.yaml");
    }

    @Test
    void tooLongARunIsRefused() {
        Shell.Result result = new Shell(directory).carehome("run", "single-home", "--days", "100000");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("carehome: --days: calendar.days: must be between 1 and 3660 but is 100000 (unit: days)\n");
        assertThat(directory).isEmptyDirectory();
    }

    /** As of a compiler: with a place in a file, the line begins with that; without, with the command. */
    @ParameterizedTest
    @CsvSource({
        "run nothere",
        "run single-home --policy nothere",
        "run nothere.yaml",
        "batch nothere",
        "batch nothere.yaml",
        "batch single-home nothere.yaml",
        "show nothere",
        "show nothere.yaml",
        "check nothere",
        "check nothere.yaml",
        "view nothere",
        "compare nothere",
        "merge nothere --out o",
        "scorecard nothere"
    })
    void everyCommandSaysItsNameBeforeWhatHasNoPlaceInAFile(String command) {
        Shell.Result result = new Shell(directory).carehome(command.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("carehome: ").contains("nothere");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void whatIsMissingIsOneSentence() {
        String experiment = SmallScenario.writeText(directory, "trial", """
                        title: A trial
                        question: Does it help?
                        baseline: plain
                        seed: 1
                        scenarios:
                          plain: {scenario: single-home}
                        """).toString();
        assertThat(new Shell(directory).carehome("batch", experiment).err())
                .isEqualTo(experiment + ":1:1: replicates: is missing"
                        + " (add it: Runs of each scenario; with 'until', the most; unit: runs)\n");
    }

    @Test
    void aKeyOfAPageIsShortened() {
        String key = "k".repeat(150);
        String bad = SmallScenario.writeText(directory, "bad", "title: Bad\nextends: base\n" + key + ": 3\n")
                .toString();
        String shown = "k".repeat(57) + "...";
        assertThat(new Shell(directory).carehome("run", bad).err())
                .startsWith(bad + ":3:1: " + shown + ": unknown key '" + shown + "' (valid: title, ")
                .doesNotContain("k".repeat(58));
    }

    @Test
    void checkNamesEveryFileThatIsWrong() {
        String bad = SmallScenario.writeText(directory, "bad", "title: Bad\nextends: base\ncalender: {}\n")
                .toString();
        Shell.Result result = new Shell(directory).carehome("check", "single-home", bad, "stoke-policies", "masks");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out().lines()).containsExactly("single-home: nothing wrong", "stoke-policies: nothing wrong");
        assertThat(result.err()).contains("bad.yaml:3:1", "calender", "masks");
    }

    private static List<String> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
