package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that show something and simulate nothing, or one run. */
class LookingCommandsTest {

    @TempDir
    private Path directory;

    @Test
    void listNamesTheLibrary() {
        Shell.Result result = new Shell(directory).carehome("list");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .containsSubsequence(
                        "Scenarios", "Published models", "nguyen-2022-a-no-bank", "Policies", "Experiments")
                .containsPattern("  single-home +One care home with 80 residents")
                .contains("  stoke-on-trent-spring-2020 ", "  england-spring-2020 ", "  stoke-policies ")
                .contains("  hong-kong-preparedness ", "  no-measures ");
    }

    @Test
    void schemaIsJson() {
        Shell.Result result = new Shell(directory).carehome("schema");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("{").contains("\"$schema\"", "\"calendar\"");
    }

    @Test
    void showNamesTheOriginOfValuesAndCanBeReadAgain() throws IOException {
        String mine = SmallScenario.write(directory, "mine").toString();
        Shell shell = new Shell(directory);
        Shell.Result shown = shell.carehome("show", mine, "--policy", "single-site-working");
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out())
                .containsPattern("title: .*  # .*mine\\.yaml:1\\R")
                .containsPattern("  incidence: 0\\.004 +# .*mine\\.yaml:5")
                .containsPattern("    from: 2020-03-27 +# library:policies/single-site-working\\.yaml:")
                .contains("# default of policy single-site-working");
        Path copy = Files.writeString(directory.resolve("copy.yaml"), shown.out());
        assertThat(shell.carehome("check", copy.toString()).out()).contains("nothing wrong");
    }

    @Test
    void viewWithoutADisplayIsRefused() {
        Shell.Result result = new Shell(directory).carehome("view", "single-home");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).startsWith("carehome: ").contains("no display", "--snapshot");
    }

    @Test
    void viewDrawsASnapshotWithoutADisplay() throws IOException {
        Shell.Result result =
                new Shell(directory).carehome("view", "single-home", "--snapshot", "home.png", "--day", "10");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Snapshot: home.png");
        assertThat(Files.readAllBytes(directory.resolve("home.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void viewRefusesASnapshotThatIsNoPicture() {
        Shell.Result result =
                new Shell(directory).carehome("view", "single-home", "--snapshot", "home.txt", "--day", "10");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--snapshot home.txt", "ends in .png");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void viewSaysThatASnapshotCannotBeWritten() throws IOException {
        Files.writeString(directory.resolve("file"), "in the way");
        Shell.Result result =
                new Shell(directory).carehome("view", "single-home", "--snapshot", "file/home.png", "--day", "10");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("--snapshot file/home.png cannot be written");
    }

    @Test
    void viewRefusesADayThatTheScenarioDoesNotHave() {
        Shell.Result result =
                new Shell(directory).carehome("view", "single-home", "--snapshot", "home.png", "--day", "1000");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--day 1000", "days 0 to ");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void viewWithoutADisplayMakesNoFolder() {
        Shell.Result result = new Shell(directory).carehome("view", "single-home", "--out", "watched");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void viewRefusesASnapshotOfTwoScenarios() {
        Shell.Result result = new Shell(directory)
                .carehome("view", "base", "--against", "base", "--snapshot", "home.png", "--day", "10");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--snapshot draws one scenario without windows; leave out --against");
    }

    @Test
    void viewRefusesASnapshotWithResults() {
        Shell.Result result = new Shell(directory)
                .carehome("view", "base", "--out", "watched", "--snapshot", "home.png", "--day", "10");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("leave out --out");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void viewDrawsAnAnimationWithoutADisplay() throws IOException {
        Shell.Result result = new Shell(directory)
                .carehome(
                        "view", "single-home", "--animation", "home.gif", "--from", "8", "--to", "12", "--every", "2");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Animation: home.gif");
        assertThat(Files.readAllBytes(directory.resolve("home.gif"))).startsWith('G', 'I', 'F', '8', '9', 'a');
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void viewDrawsOneHomeAlone() throws IOException {
        Shell shell = new Shell(directory);
        assertThat(shell.carehome("view", "base", "--snapshot", "all.png", "--day", "5")
                        .exitCode())
                .isZero();
        assertThat(shell.carehome("view", "base", "--snapshot", "one.png", "--day", "5", "--home", "3")
                        .exitCode())
                .isZero();
        assertThat(Files.readAllBytes(directory.resolve("one.png")))
                .startsWith(0x89, 'P', 'N', 'G')
                .isNotEqualTo(Files.readAllBytes(directory.resolve("all.png")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --animation a.png                          | --animation a.png: the picture is a GIF, give it a name that ends in .gif
            --animation a.gif --from 1000              | --from 1000: the scenario has days 0 to 119
            --animation a.gif --to 1000                | --to 1000: the scenario has days 0 to 119
            --animation a.gif --from 9 --to 8          | --from 9 is after --to 8
            --animation a.gif --every 0                | 0' is not a whole number from 1
            --snapshot a.png --day 3 --home 2          | --home 2: the scenario has homes 1 to 1, choose one of them
            --home 1                                   | --home 1 goes with --snapshot or --animation
            --from 3                                   | --animation
            --snapshot a.png --day 3 --animation a.gif | --animation
            """)
    void viewRefusesPicturesThatCannotBe(String options, String message) {
        Shell.Result result = new Shell(directory).carehome(("view single-home " + options).split(" +"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(message);
        assertThat(directory).isEmptyDirectory();
    }
}
