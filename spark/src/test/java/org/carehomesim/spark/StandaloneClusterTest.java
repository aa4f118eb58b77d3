package org.carehomesim.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program, submitted to a Spark cluster of one master and two workers, against the same command without
 * Spark: with data of a user, an uncertain parameter and an added measure that makes some runs fail.
 */
@Tag("standalone-cluster")
@Timeout(300)
class StandaloneClusterTest {

    private static final int REPLICATES = 30;
    private static final int RUNS = 2 * REPLICATES;
    private static final String NOWHERE = "spark://127.0.0.1:1";

    @TempDir
    private static Path shared;

    private static Map<String, String> environment;
    private static Map<String, String> expected;
    private static StandaloneCluster cluster;
    private static Process worker;

    @TempDir
    private Path directory;

    @BeforeAll
    static void startClusterAndRunWithoutIt() throws IOException, InterruptedException {
        Files.createDirectories(shared.resolve("files/data"));
        Files.writeString(
                shared.resolve("files/data/cases.csv"),
                "day,share\n2020-02-01,0.0004\n2020-03-15,0.003\n2020-06-30,0.0001\n");
        Files.writeString(shared.resolve("files/as-it-was.yaml"), """
                extends: stoke-on-trent-spring-2020
                calendar: {days: 60}
                community: {incidence: {file: data/cases.csv, date: day, value: share}}
                """);
        Files.writeString(shared.resolve("files/brittle.yaml"), """
                extends: as-it-was.yaml
                title: With a measure of our own
                policies: {brittle-measure: {adherence: {triangular: {low: 0, mode: 0.5, high: 1}}}}
                """);
        Path measure = Carehomes.writeMeasure(shared.resolve("brittle.jar"), BrittleMeasure.class);
        environment = Map.of("CAREHOME_MEASURES", measure.toString());
        assertThat(StandaloneCluster.SPARK_HOME.resolve("jars")).isNotEmptyDirectory();
        assertThat(Carehomes.PROGRAM).isNotEmptyFile();
        cluster = new StandaloneCluster(Files.createDirectory(shared.resolve("cluster")));
        worker = cluster.startWorker();
        cluster.startWorker();

        Process whole = Carehomes.start(shared, environment, batch(shared.resolve("whole")));
        assertThat(exitCode(whole)).isEqualTo(1);
        expected = Carehomes.comparable(shared.resolve("whole"));
        assertThat(expected)
                .containsKeys("runs.csv", "daily.csv", "homes.csv", "workforce.csv", "infections.csv", "parameters.csv")
                .containsKeys("summary.csv", "comparison.csv", "report.html", "scenarios/brittle.yaml");
    }

    @AfterAll
    static void stopCluster() {
        if (cluster != null) {
            cluster.close();
        }
    }

    private static List<String> batch(Path out, String... more) {
        Stream<String> command = Stream.of(
                "batch",
                shared.resolve("files/as-it-was.yaml").toString(),
                shared.resolve("files/brittle.yaml").toString(),
                "--replicates",
                Integer.toString(REPLICATES),
                "--line-list",
                "--out",
                out.toString());
        return Stream.concat(command, Stream.of(more)).toList();
    }

    private Process submit(List<String> arguments) throws IOException {
        return StandaloneCluster.submit(cluster.master(), directory, environment, arguments);
    }

    private static int exitCode(Process process) throws InterruptedException {
        try {
            assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void awaitRuns(int runs, Path results, Process process) throws IOException, InterruptedException {
        while (Carehomes.runsOver(results) < runs) {
            assertThat(process.isAlive()).as("the batch goes on until then").isTrue();
            Thread.sleep(2);
        }
    }

    @Test
    void runsThatAreDoneAndRunsThatFailAreThoseOfABatchWithoutSparkEvenIfAWorkerIsKilled()
            throws IOException, InterruptedException {
        Path out = directory.resolve("o");
        Process driver = submit(batch(out));
        awaitRuns(5, out, driver);
        worker.destroyForcibly();
        assertThat(exitCode(driver)).isEqualTo(1);
        worker = cluster.startWorker();
        assertThat(directory.resolve("err.txt"))
                .content()
                .contains("Lost executor", "carehome: run failed: scenario brittle, replicate ")
                .contains("IllegalStateException: the measure broke at an adherence of 0.")
                .contains(RUNS + " of " + RUNS + " runs\n")
                .doesNotContain(" INFO TaskSetManager", "\tat org.carehomesim"); // Spark may trace the lost connection
        assertThat(directory.resolve("out.txt"))
                .content()
                .contains(RUNS + " runs on Spark at " + cluster.master() + ", seed 1, results in ");
        Manifest manifest = ResultsFolder.open(out).readManifest();
        assertThat(manifest.failures())
                .hasSizeBetween(2, REPLICATES / 2)
                .allSatisfy(failure -> assertThat(failure.scenario()).isEqualTo("brittle"));
        assertThat(Carehomes.comparable(out)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void aBatchKilledWithoutSparkGoesOnWithIt() throws IOException, InterruptedException {
        Path out = directory.resolve("o");
        Process first = Carehomes.start(directory, environment, batch(out));
        awaitRuns(20, out, first);
        first.destroyForcibly().waitFor();
        assertThat(exitCode(submit(batch(out, "--resume")))).isEqualTo(1);
        assertThat(directory.resolve("err.txt")).content().containsPattern("going on after [2-5]\\d of 60 runs");
        assertThat(Carehomes.comparable(out)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows ends a process without asking it to stop")
    void aBatchToldToEndOnSparkGoesOnWithoutIt() throws IOException, InterruptedException {
        Path out = directory.resolve("o");
        Process first = submit(batch(out));
        awaitRuns(5, out, first);
        first.destroy();
        assertThat(exitCode(first))
                .as("exit code of a process that was told to end")
                .isEqualTo(128 + 15);
        assertThat(directory.resolve("err.txt"))
                .content()
                .contains("carehome: interrupted; ", "with --resume")
                .doesNotContain("\tat ");
        assertThat(ResultsFolder.open(out).readManifest().status()).isEqualTo(Manifest.Status.INTERRUPTED);
        assertThat(exitCode(Carehomes.start(directory, environment, batch(out, "--resume"))))
                .isEqualTo(1);
        assertThat(Carehomes.comparable(out)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** Several rounds of runs, each of which begins only because the runs before it were not enough. */
    @Test
    void aPrecisionTargetIsMetAfterTheRunsThatItTakesWithoutSpark() throws IOException, InterruptedException {
        Path here = directory.resolve("here");
        Path there = directory.resolve("there");
        assertThat(exitCode(Carehomes.start(directory, environment, untilPrecise(here))))
                .isZero();
        assertThat(exitCode(submit(untilPrecise(there)))).isZero();
        Manifest manifest = ResultsFolder.open(there).readManifest();
        assertThat(manifest.plannedReplicates()).isBetween(40, 190);
        assertThat(Carehomes.comparable(there)).containsExactlyInAnyOrderEntriesOf(Carehomes.comparable(here));
    }

    private static List<String> untilPrecise(Path out) {
        return List.of(
                "batch",
                shared.resolve("files/as-it-was.yaml").toString(),
                "--replicates",
                "200",
                "--until",
                "resident_deaths:4",
                "--out",
                out.toString());
    }

    @Test
    void withoutSparkSubmitItSaysHowToStartIt() throws IOException, InterruptedException {
        Process process = StandaloneCluster.withLibrariesOfSpark(directory, "batch", "single-home", "--out", "o");
        assertThat(exitCode(process)).isEqualTo(2);
        assertThat(directory.resolve("err.txt"))
                .hasContent("carehome: start this program with spark-submit, which says where the cluster is");
        assertThat(directory.resolve("o")).doesNotExist();
    }

    @Test
    void badInputIsRefusedInOneLineBeforeAClusterIsNeeded() throws IOException, InterruptedException {
        Path scenario = Files.writeString(directory.resolve("bad.yaml"), "extends: single-home\ncalender: {days: 3}\n");
        Process driver = StandaloneCluster.submit(
                NOWHERE, directory, Map.of(), List.of("batch", scenario.toString(), "--out", "o"));
        assertThat(exitCode(driver)).isEqualTo(2);
        assertThat(Files.readAllLines(directory.resolve("err.txt")))
                .singleElement()
                .asString()
                .contains("bad.yaml:2:1: ", "calender", "calendar");
        assertThat(directory.resolve("o")).doesNotExist();
    }
}
