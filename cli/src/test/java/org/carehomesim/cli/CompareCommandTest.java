package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path directory;

    private Shell shell;

    @BeforeEach
    void runABatch() {
        shell = new Shell(directory);
        String asItWas = SmallScenario.write(directory, "as-it-was").toString();
        String masked = SmallScenario.write(directory, "masked", "policies: {masking: {}}\n")
                .toString();
        assertThat(shell.carehome("batch", asItWas, masked, "--replicates", "3", "--quiet", "--out", "o")
                        .exitCode())
                .isZero();
    }

    @Test
    void writesTheSameAgain() throws IOException {
        for (String file : new String[] {"summary.csv", "comparison.csv", "report.html"}) {
            byte[] before = Files.readAllBytes(directory.resolve("o").resolve(file));
            Files.delete(directory.resolve("o").resolve(file));
            Shell.Result result = shell.carehome("compare", "o");
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out()).contains("deaths averted", "Report: o/report.html");
            assertThat(directory.resolve("o").resolve(file)).hasBinaryContent(before);
        }
    }

    @Test
    void takesAnotherBaseline() {
        Shell.Result result = shell.carehome("compare", "o", "--baseline", "masked");
        assertThat(result.exitCode()).isZero();
        assertThat(directory.resolve("o/comparison.csv"))
                .content()
                .contains("\nmasked,as-it-was,resident_deaths,")
                .doesNotContain("\nas-it-was,masked,");
    }

    @Test
    void refusesABaselineThatWasNotRun() {
        Shell.Result result = shell.carehome("compare", "o", "--baseline", "maskd");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("maskd", "did you mean 'masked'?");
    }

    @Test
    void refusesTablesThatAreNotAsTheyWereWritten() throws IOException {
        Path homes = directory.resolve("o/homes.csv");
        List<String> rows = Files.readAllLines(homes);
        Files.write(homes, rows.subList(0, rows.size() - 1));
        Shell.Result result = shell.carehome("compare", "o");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("homes.csv is not as it was written");
        Files.delete(homes);
        assertThat(shell.carehome("compare", "o").err()).contains("cannot read").contains("homes.csv");
    }

    @Test
    void refusesAShard() {
        String scenario = directory.resolve("as-it-was.yaml").toString();
        String[] batch = {"batch", scenario, "--replicates", "3", "--shard", "1/2", "--quiet", "--out", "part"};
        assertThat(shell.carehome(batch).exitCode()).isZero();
        Shell.Result result = shell.carehome("compare", "part");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("part holds shard 1/2 of a batch", "carehome merge");
        assertThat(directory.resolve("part/report.html")).doesNotExist();
    }

    @Test
    void saysThatABatchWasInterrupted() throws IOException {
        Path manifest = directory.resolve("o/manifest.json");
        String interrupted = Files.readString(manifest)
                .replaceAll("\"status\" : \"\\w+\"", "\"status\" : \"interrupted\"")
                .replaceAll("\"runs_done\" : \\d+", "\"runs_done\" : 5");
        Files.writeString(manifest, interrupted);
        Shell.Result result = shell.carehome("compare", "o");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("this batch was interrupted; only 5 of 6 runs are finished");
        assertThat(directory.resolve("o/report.html"))
                .content()
                .contains("The batch was interrupted: only 5 of its 6 runs are finished");
    }

    @Test
    void refusesWhatIsNoResultsFolder() throws IOException {
        Files.createDirectory(directory.resolve("empty"));
        for (String folder : new String[] {"gone", "empty", "as-it-was.yaml"}) {
            Shell.Result result = shell.carehome("compare", folder);
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).startsWith("carehome: ").contains(folder);
            assertThat(result.err().lines()).hasSize(1);
        }
    }
}
