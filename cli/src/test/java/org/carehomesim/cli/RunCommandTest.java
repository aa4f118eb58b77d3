package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

    @TempDir
    private Path directory;

    @Test
    void printsASummaryAndWritesTheResults() {
        Shell.Result result = new Shell(directory).carehome("run", "single-home", "--days", "30", "--seed", "5");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("One care home with 80 residents", "30 days from 1 February 2020, seed 5")
                .containsPattern("Care homes +1\\R")
                .containsPattern("Residents at the start +80\\R")
                .contains("Agency shifts", "Cost of measures and care", "Results: results/out/single-home");
        Path folder = directory.resolve("results/out/single-home");
        assertThat(folder.resolve("runs.csv")).content().hasLineCount(2).contains("\nsingle-home,0,5,1,80,");
        assertThat(folder.resolve("daily.csv")).content().hasLineCount(1 + 30 * 5);
        assertThat(folder.resolve("workforce.csv")).content().hasLineCount(1 + 30);
        assertThat(folder.resolve("homes.csv")).content().hasLineCount(2);
        assertThat(folder.resolve("scenarios/single-home.yaml")).content().contains("days: 30");
        assertThat(folder.resolve("manifest.json"))
                .content()
                .contains("\"command\" : \"carehome run single-home --days 30 --seed 5\"");
        assertThat(folder.resolve("infections.csv")).doesNotExist();
    }

    @Test
    void isReplicateZeroOfABatchAndCanBeRepeatedFromItsResults() throws IOException {
        String scenario = SmallScenario.write(directory, "small").toString();
        Shell shell = new Shell(directory);
        shell.carehome("run", scenario, "--seed", "9", "--out", "run");
        shell.carehome("batch", scenario, "--seed", "9", "--replicates", "2", "--quiet", "--out", "batch");
        String again = directory.resolve("run/scenarios/small.yaml").toString();
        shell.carehome("run", again, "--seed", "9", "--out", "again");
        List<String> run = Files.readAllLines(directory.resolve("run/runs.csv"));
        assertThat(run)
                .isEqualTo(
                        Files.readAllLines(directory.resolve("batch/runs.csv")).subList(0, 2));
        assertThat(run).isEqualTo(Files.readAllLines(directory.resolve("again/runs.csv")));
    }

    @Test
    void writesTheLineListWhenAskedTo() {
        String scenario = SmallScenario.write(directory, "small").toString();
        Shell.Result result = new Shell(directory).carehome("run", scenario, "--line-list", "--out", "o");
        assertThat(result.exitCode()).isZero();
        assertThat(directory.resolve("o/infections.csv"))
                .content()
                .startsWith("scenario,replicate,infection,day,shift,person,group,home,setting,infector,")
                .contains("\nsmall,0,1,");
    }

    @Test
    void laysPoliciesOverTheScenario() {
        Shell.Result result = new Shell(directory)
                .carehome("run", "single-home", "--policy", "hong-kong-preparedness", "--days", "5", "--out", "o");
        assertThat(result.exitCode()).isZero();
        assertThat(directory.resolve("o/scenarios/single-home.yaml")).content().contains("ppe-stockpile:");
    }

    @Test
    void refusesAPolicyThatIsNotThere() {
        Shell.Result result = new Shell(directory).carehome("run", "single-home", "--policy", "hong-kong-prepardness");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("hong-kong-prepardness", "did you mean 'hong-kong-preparedness'?");
        assertThat(directory).isEmptyDirectory();
    }
}
