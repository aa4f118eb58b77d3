package org.carehomesim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.carehomesim.results.BatchFolder;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.TableFile;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ExperimentReader;
import org.carehomesim.sim.observe.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRunnerTest {

    private static final BuildStamp BUILD = new BuildStamp("0.1.0", "abc");
    private static final Experiment LIBRARY = new ExperimentReader().read("stoke-policies");
    private static final Experiment EXPERIMENT = new Experiment(
            LIBRARY.name(), LIBRARY.title(), LIBRARY.question(), LIBRARY.scenarios(), LIBRARY.baseline(), 6, 42);
    private static final int RUNS = EXPERIMENT.scenarios().size() * 6;

    @TempDir
    private Path directory;

    @Test
    void tablesAreTheSameByteForByteForAnyNumberOfThreads() throws IOException {
        Path one = run(1, FakeRuns::slowFirst);
        for (int threads : new int[] {2, 8}) {
            Path more = run(threads, FakeRuns::slowFirst);
            for (String table : List.of("runs.csv", "daily.csv", "workforce.csv", "homes.csv")) {
                assertThat(more.resolve(table)).hasBinaryContent(Files.readAllBytes(one.resolve(table)));
            }
        }
        assertThat(one.resolve("runs.csv")).content().hasLineCount(1 + RUNS);
    }

    @Test
    void writesTheScenariosAndTheManifest() {
        Path folder = run(2, FakeRuns::record);
        Manifest manifest = ResultsFolder.open(folder).readManifest();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.DONE);
        assertThat(manifest.runsDone()).isEqualTo(RUNS);
        assertThat(manifest.seed()).isEqualTo(42);
        assertThat(manifest.command()).isEqualTo("carehome batch stoke-policies");
        assertThat(manifest.gitCommit()).isEqualTo("abc");
        assertThat(manifest.title()).isEqualTo(LIBRARY.title());
        assertThat(manifest.scenarios()).hasSize(8).first().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("baseline");
            assertThat(entry.sha256()).isEqualTo(LIBRARY.scenarios().get(0).sha256());
        });
        assertThat(folder.resolve("scenarios/no-measures.yaml"))
                .hasContent(LIBRARY.scenarios().get(1).yaml());
    }

    @Test
    void aFailedRunIsInTheManifestAndNotInTheTables() {
        Path folder = run(2, key -> {
            if (key.scenario().equals("no-measures") && key.replicate() == 4) {
                throw new IllegalStateException("no beds");
            }
            return FakeRuns.record(key);
        });
        Manifest manifest = ResultsFolder.open(folder).readManifest();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.FAILED);
        assertThat(manifest.runsDone()).isEqualTo(RUNS - 1);
        assertThat(manifest.failures())
                .containsExactly(new Manifest.Failure("no-measures", 4, 42, "IllegalStateException: no beds"));
        assertThat(folder.resolve("runs.csv"))
                .content()
                .contains("no-measures,3,42,", "no-measures,5,42,")
                .doesNotContain("no-measures,4,42,");
    }

    @Test
    void aStoppedBatchIsInterruptedAndKeepsWhatIsDone() {
        List<BatchRunner> self = new ArrayList<>();
        BatchFolder folder = BatchFolder.create(directory.resolve("o"));
        RunFunction stopping = key -> {
            if (key.replicate() == 3) {
                self.get(0).stop();
            }
            return FakeRuns.record(key);
        };
        self.add(new BatchRunner(EXPERIMENT, options(1), stopping));
        Manifest manifest = self.get(0).run(folder, BatchListener.NONE);
        assertThat(manifest.status()).isEqualTo(Manifest.Status.INTERRUPTED);
        assertThat(manifest.runsDone()).isEqualTo(4);
        assertThat(folder.results().path().resolve("runs.csv")).content().hasLineCount(5);
        assertThat(folder.results().readManifest()).isEqualTo(manifest);
    }

    @Test
    void goesOnWithABatchThatWasStoppedAndDoesNothingTwice() throws IOException {
        RunKey failing = new RunKey("no-measures", 4, 42);
        RunFunction function = key -> {
            if (key.equals(failing)) {
                throw new IllegalStateException("no beds");
            }
            return FakeRuns.slowFirst(key);
        };
        Path whole = run(2, function);
        Path parts = directory.resolve("parts");
        List<RunKey> carriedOut = Collections.synchronizedList(new ArrayList<>());
        List<Integer> over = new ArrayList<>();
        Manifest manifest;
        do {
            try (BatchFolder folder = BatchFolder.resume(parts)) {
                List<BatchRunner> self = new ArrayList<>();
                self.add(new BatchRunner(EXPERIMENT, options(1), key -> {
                    carriedOut.add(key);
                    if (carriedOut.size() % 17 == 0) {
                        self.get(0).stop();
                    }
                    return function.run(key);
                }));
                manifest = self.get(0).run(folder, new BatchListener() {
                    @Override
                    public void started(int runs, int overBefore) {
                        over.add(overBefore);
                    }
                });
            }
        } while (manifest.status() == Manifest.Status.INTERRUPTED);
        assertThat(over).containsExactly(0, 17, 34);
        assertThat(carriedOut).hasSize(RUNS).doesNotHaveDuplicates();
        Manifest ofWhole = ResultsFolder.open(whole).readManifest();
        assertThat(manifest)
                .usingRecursiveComparison()
                .ignoringFields("start", "end")
                .isEqualTo(ofWhole);
        assertThat(manifest.failures()).hasSize(1);
        for (String table : List.of("runs.csv", "daily.csv", "workforce.csv", "homes.csv")) {
            assertThat(parts.resolve(table)).hasSameBinaryContentAs(whole.resolve(table));
        }
        assertThat(manifest.tables()).extracting(TableFile::file).startsWith("runs.csv", "daily.csv");
    }

    @Test
    void aBatchWhoseRunsAreOverKeepsItsManifest() {
        Path path = directory.resolve("o");
        Manifest first;
        try (BatchFolder folder = BatchFolder.create(path)) {
            first = new BatchRunner(EXPERIMENT, options(1), FakeRuns::record).run(folder, BatchListener.NONE);
        }
        try (BatchFolder folder = BatchFolder.resume(path)) {
            assertThat(folder.isFinished()).as("the report is missing").isFalse();
            Manifest again = new BatchRunner(EXPERIMENT, options(1), key -> {
                        throw new AssertionError("carried out again");
                    })
                    .run(folder, BatchListener.NONE);
            assertThat(again).isEqualTo(first);
        }
    }

    @Test
    void theListenerHearsOfEveryRunInOrder() {
        List<String> heard = new ArrayList<>();
        BatchListener listener = new BatchListener() {
            @Override
            public void started(int runs, int over) {
                heard.add("started " + runs);
            }

            @Override
            public void finished(RunKey key, RunRecord record) {
                heard.add(key.scenario() + record.replicate());
            }

            @Override
            public void failed(RunKey key, Throwable error) {
                heard.add(key.scenario() + key.replicate() + " " + error.getMessage());
            }

            @Override
            public void ended() {
                heard.add("ended");
            }
        };
        RunFunction failing = key -> {
            if (key.equals(new RunKey("baseline", 1, 42))) {
                throw new IllegalStateException("failed");
            }
            return FakeRuns.slowFirst(key);
        };
        new BatchRunner(EXPERIMENT, options(4), failing).run(BatchFolder.create(directory.resolve("o")), listener);
        assertThat(heard)
                .hasSize(RUNS + 2)
                .startsWith("started " + RUNS, "baseline0", "baseline1 failed", "baseline2")
                .endsWith("all-measures5", "ended");
    }

    private Path run(int threads, RunFunction function) {
        try (BatchFolder folder = BatchFolder.create(directory.resolve("on-" + threads))) {
            new BatchRunner(EXPERIMENT, options(threads), function).run(folder, BatchListener.NONE);
            return folder.results().path();
        }
    }

    private static BatchOptions options(int threads) {
        return new BatchOptions(threads, false, "carehome batch stoke-policies", BUILD, List.of());
    }
}
