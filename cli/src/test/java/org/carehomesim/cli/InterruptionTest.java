package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {

    /** 128 + 15: the process was told to terminate; with Ctrl-C it is 128 + 2. */
    private static final int TERMINATED = 143;

    @TempDir
    private Path directory;

    @Test
    @Timeout(60)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows ends a process without asking it to stop")
    void aBatchToldToEndKeepsWhatIsFinishedAndSaysSo() throws IOException, InterruptedException {
        String scenario = SmallScenario.write(directory, "small").toString();
        Process process = new CarehomeProcess(directory)
                .start("batch", scenario, "--replicates", "100000", "--threads", "2", "--out", "o");
        try {
            awaitSomeRuns(directory.resolve("o/daily.csv"));
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(TERMINATED);
            Manifest manifest = ResultsFolder.open(directory.resolve("o")).readManifest();
            assertThat(manifest.status()).isEqualTo(Manifest.Status.INTERRUPTED);
            assertThat(manifest.end()).isPresent();
            List<String> rows = Files.readAllLines(directory.resolve("o/runs.csv"));
            assertThat(rows).hasSize(1 + manifest.runsDone());
            assertThat(rows.get(rows.size() - 1)).startsWith("small," + (manifest.runsDone() - 1) + ",");
            assertThat(directory.resolve("err.txt"))
                    .content()
                    .contains("carehome: interrupted; ", " of 100,000 runs are finished, in o", "with --resume")
                    .doesNotContain("\tat ");
            assertThat(directory.resolve("o/report.html")).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void awaitSomeRuns(Path table) throws IOException, InterruptedException {
        while (!Files.exists(table) || Files.size(table) < 10_000) {
            Thread.sleep(20);
        }
    }
}
