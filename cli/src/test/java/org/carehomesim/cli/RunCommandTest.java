package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

    private static final String UNCERTAIN =
            "contact: {transmission-per-contact: {triangular: {low: 0.01, mode: 0.02, high: 0.03}}}\n";

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
    void repeatsAnyRunOfABatchAloneFromItsResults() throws IOException {
        String scenario = SmallScenario.write(directory, "small", UNCERTAIN).toString();
        Shell shell = new Shell(directory);
        assertThat(shell.carehome("batch", scenario, "--seed", "9", "--replicates", "4", "--quiet", "--out", "batch")
                        .exitCode())
                .isZero();
        String again = directory.resolve("batch/scenarios/small.yaml").toString();
        Shell.Result result = shell.carehome("run", again, "--seed", "9", "--replicate", "3", "--out", "run");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("seed 9, replicate 3");
        List<String> batch = Files.readAllLines(directory.resolve("batch/runs.csv"));
        assertThat(Files.readAllLines(directory.resolve("run/runs.csv"))).containsExactly(batch.get(0), batch.get(4));
        for (String table : List.of("daily.csv", "workforce.csv", "homes.csv", "parameters.csv")) {
            List<String> ofRun = Files.readAllLines(directory.resolve("run").resolve(table));
            List<String> ofBatch = Files.readAllLines(directory.resolve("batch").resolve(table));
            int rows = ofRun.size() - 1;
            assertThat(ofRun.subList(1, rows + 1)).isEqualTo(ofBatch.subList(1 + 3 * rows, 1 + 4 * rows));
        }
        assertThat(directory.resolve("run/manifest.json"))
                .content()
                .contains("\"first_replicate\" : 3", "\"replicates\" : 1");
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
