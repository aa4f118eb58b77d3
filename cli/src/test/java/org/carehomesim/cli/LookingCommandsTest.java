package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(result.err()).contains("--snapshot draws one day of one scenario; leave out --against");
    }

    @Test
    void viewRefusesASnapshotWithResults() {
        Shell.Result result = new Shell(directory)
                .carehome("view", "base", "--out", "watched", "--snapshot", "home.png", "--day", "10");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("leave out --out");
        assertThat(directory).isEmptyDirectory();
    }
}
