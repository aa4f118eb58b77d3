package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carehomesim.results.BatchFolder;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Kills a batch and lets it go on. */
@Timeout(120)
class ResumeTest extends TwoScenarios {

    private static final int REPLICATES = 40;
    private static final Pattern RUNS_OVER = Pattern.compile("\"runs\":(\\d+)");

    private String[] batch(String out, String... more) {
        return Stream.concat(
                        Stream.of(
                                "batch",
                                asItWas,
                                masked,
                                "--replicates",
                                Integer.toString(REPLICATES),
                                "--line-list",
                                "--out",
                                out),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void aBatchThatIsKilledAgainAndAgainGivesTheSameFiles() throws IOException, InterruptedException {
        assertThat(shell.carehome(batch("whole")).exitCode()).isZero();
        Path journal = directory.resolve("o/.batch/journal");
        int atLeast = 0;
        for (int runs : new int[] {1, 20, 30}) {
            Process process = new CarehomeProcess(directory)
                    .start(HeldCarehome.class, with(new String[] {Integer.toString(runs)}, batch("o", "--resume")));
            atLeast += runs;
            try {
                awaitRuns(atLeast, journal, process);
            } finally {
                process.destroyForcibly();
                assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            }
        }
        assertThat(committedRuns(journal)).isBetween(atLeast, atLeast + 3 * HeldCarehome.MORE);
        Shell.Result last = shell.carehome(batch("o", "--resume"));
        assertThat(last.exitCode()).as(last.err()).isZero();
        assertThat(last.err())
                .containsPattern("going on after (5[1-9]|60) of 80 runs")
                .endsWith("80 of 80 runs\n");
        assertThat(comparable("o")).containsExactlyInAnyOrderEntriesOf(comparable("whole"));
    }

    /** Waits until runs are committed; a batch that is held never ends by itself. */
    private static void awaitRuns(int runs, Path journal, Process process) throws IOException, InterruptedException {
        while (committedRuns(journal) < runs) {
            assertThat(process.isAlive())
                    .as("the batch goes on until it is killed")
                    .isTrue();
            Thread.sleep(2);
        }
    }

    /** Runs that a batch that goes on has committed. */
    private static int committedRuns(Path journal) throws IOException {
        if (!Files.exists(journal)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(journal)) {
            return lines.map(RUNS_OVER::matcher)
                    .filter(Matcher::find)
                    .mapToInt(runs -> Integer.parseInt(runs.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    @Test
    void aFinishedBatchStaysAsItIs() throws IOException {
        String[] command = {"batch", asItWas, "--replicates", "2", "--out", "o", "--resume"};
        assertThat(shell.carehome(command).exitCode()).isZero();
        Map<String, String> before = contents("o");
        Shell.Result again = shell.carehome(command);
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).isEmpty();
        assertThat(again.out().lines()).containsExactly("The batch in o is finished; there is nothing left to do.");
        assertThat(contents("o")).isEqualTo(before);
        assertThat(before).doesNotContainKey(".batch");
    }

    @Test
    void whatWasCutOffBetweenTheLastRunAndTheReportIsMadeUpFor() throws IOException {
        String[] command = {"batch", asItWas, "--replicates", "2", "--quiet", "--out", "o", "--resume"};
        Path summary = directory.resolve("o/summary.csv");
        // a folder in the place of a file of the statistics, so that they fail after the runs
        Files.createDirectories(directory.resolve("o/.batch"));
        Files.createDirectories(summary.resolve("in-the-way"));
        assertThat(shell.carehome(command).exitCode()).isEqualTo(1);
        Manifest manifest = ResultsFolder.open(directory.resolve("o")).readManifest();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.DONE);
        Files.delete(summary.resolve("in-the-way"));
        Files.delete(summary);
        Shell.Result resumed = shell.carehome("batch", asItWas, "--replicates", "2", "--out", "o", "--resume");
        assertThat(resumed.exitCode()).isZero();
        assertThat(resumed.out())
                .contains(
                        "All runs were finished before; what was left after them is done now.",
                        "Report: o/report.html");
        assertThat(summary).isNotEmptyFile();
        assertThat(directory.resolve("o/report.html")).isNotEmptyFile();
        assertThat(ResultsFolder.open(directory.resolve("o")).readManifest()).isEqualTo(manifest);
    }

    @Test
    void anotherBatchIsRefusedAndLeavesTheFolderAlone() throws IOException {
        shell.carehome("batch", asItWas, "--replicates", "2", "--quiet", "--out", "o");
        Map<String, String> before = contents("o");
        refuses("seed 1, not 2", "batch", asItWas, "--replicates", "2", "--seed", "2", "--out", "o", "--resume");
        refuses(
                "the first 2 of each scenario are the same runs",
                "batch",
                asItWas,
                "--replicates",
                "30",
                "--until",
                "cost_gbp:1",
                "--out",
                "o",
                "--resume");
        refuses("replicates 2, not 3", "batch", asItWas, "--replicates", "3", "--out", "o", "--resume");
        refuses(
                "line list no, not yes",
                "batch",
                asItWas,
                "--replicates",
                "2",
                "--line-list",
                "--out",
                "o",
                "--resume");
        refuses("scenarios as-it-was, not masked", "batch", masked, "--replicates", "2", "--out", "o", "--resume");
        SmallScenario.write(directory.resolve("files"), "as-it-was", "policies: {masking: {}}\n");
        refuses(
                "other contents of scenario as-it-was",
                "batch",
                asItWas,
                "--replicates",
                "2",
                "--out",
                "o",
                "--resume");
        assertThat(contents("o")).isEqualTo(before);
    }

    private void refuses(String why, String... command) {
        Shell.Result result = shell.carehome(command);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).as("refused before anything is announced").isEmpty();
        assertThat(result.err()).startsWith("carehome: the batch in ").contains("is another one", why);
    }

    @Test
    void aSecondBatchIsRefusedWhileOneRuns() {
        try (BatchFolder running = BatchFolder.create(directory.resolve("o"))) {
            assertThat(running.isFinished()).isFalse();
            for (String[] command : List.of(batch("o"), batch("o", "--resume"))) {
                Shell.Result result = shell.carehome(command);
                assertThat(result.exitCode()).isEqualTo(2);
                assertThat(result.err()).startsWith("carehome: a batch is running in ");
            }
        }
    }

    @Test
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "needs a shell that limits the size of files")
    void aDiskThatIsFullEndsTheBatchAndWithMoreSpaceItGoesOn() throws IOException, InterruptedException {
        String[] command = {"batch", asItWas, "--replicates", "30", "--threads", "2", "--quiet", "--out"};
        assertThat(shell.carehome(with(command, "whole")).exitCode()).isZero();
        // 100 blocks of 512 or 1024 bytes are room for some runs, for not all
        List<String> limited = List.of("bash", "-c", "ulimit -f 100; exec \"$@\"", "limited");
        Process process = new CarehomeProcess(directory).start(limited, with(command, "o"));
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(directory.resolve("err.txt"))
                .content()
                .startsWith("carehome: cannot write ")
                .contains("daily.csv: File too large", "--resume")
                .doesNotContain("\tat ");
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(shell.carehome("compare", "o").err())
                .contains("was cut off before its end; give its command again with --resume");
        Shell.Result result = shell.carehome(with(command, "o", "--resume"));
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(comparable("o")).containsExactlyInAnyOrderEntriesOf(comparable("whole"));
    }

    private static String[] with(String[] command, String... more) {
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
    }

    /** Every file but those that name the time. */
    private Map<String, String> comparable(String folder) throws IOException {
        Map<String, String> contents = contents(folder);
        assertThat(contents).containsKeys("manifest.json", "report.html", "runs.csv", "daily.csv", "charts");
        contents.remove("manifest.json");
        contents.replace(
                "report.html",
                contents.get("report.html").replaceAll("(?s)<dt>(Command|Started|Ended)</dt>.*?</dd>", ""));
        return contents;
    }

    /** Content by name; of a folder, nothing. */
    private Map<String, String> contents(String folder) throws IOException {
        Path root = directory.resolve(folder);
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> !file.equals(root))
                    .forEach(file ->
                            contents.put(root.relativize(file).toString(), Files.isDirectory(file) ? "" : read(file)));
        }
        return contents;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
