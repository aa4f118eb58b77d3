package org.carehomesim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carehomesim.results.BatchFolder;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.ResultsFolderException;
import org.carehomesim.results.Shard;
import org.carehomesim.results.ShardMerge;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ExperimentReader;
import org.carehomesim.sim.observe.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs a batch in parts and puts it together. */
class ShardsTest {

    private static final Experiment LIBRARY = new ExperimentReader().read("stoke-policies");
    private static final Experiment EXPERIMENT = experiment(42);
    private static final List<String> TABLES = List.of("runs.csv", "daily.csv", "workforce.csv", "homes.csv");

    @TempDir
    private Path directory;

    private static Experiment experiment(long seed) {
        return new Experiment(
                LIBRARY.name(),
                LIBRARY.title(),
                LIBRARY.question(),
                LIBRARY.scenarios().subList(0, 3),
                LIBRARY.baseline(),
                3,
                seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12})
    void partsInAnyOrderGiveTheTablesOfTheWhole(int of) throws IOException {
        Path whole = run(Optional.empty(), EXPERIMENT);
        List<Path> parts = parts(of);
        Collections.rotate(parts, of / 2);
        Path together = directory.resolve("together");
        Manifest manifest = ShardMerge.of(parts).write(ResultsFolder.create(together), "carehome merge");
        for (String table : TABLES) {
            assertThat(together.resolve(table)).hasSameBinaryContentAs(whole.resolve(table));
        }
        Manifest ofWhole = ResultsFolder.open(whole).readManifest();
        assertThat(manifest).isEqualTo(ResultsFolder.open(together).readManifest());
        assertThat(manifest)
                .usingRecursiveComparison()
                .ignoringFields("start", "end", "command", "shardCommands")
                .isEqualTo(ofWhole);
        assertThat(manifest.status()).isEqualTo(Manifest.Status.FAILED);
        assertThat(manifest.failures()).hasSize(1);
        assertThat(manifest.shardCommands()).hasSize(of).first().isEqualTo("carehome batch --shard 1/" + of);
        assertThat(together.resolve("scenarios/no-measures.yaml"))
                .hasSameBinaryContentAs(whole.resolve("scenarios/no-measures.yaml"));
    }

    @Test
    void refusesPartsThatAreMissing() {
        List<Path> parts = parts(4);
        refuses(List.of(parts.get(0), parts.get(2)), "2/4, 4/4 are missing");
        refuses(parts.subList(0, 3), "4/4 is missing");
    }

    @Test
    void refusesAPartThatIsThereTwice() {
        List<Path> parts = parts(2);
        parts.add(parts.get(1));
        refuses(parts, "shard 2/2 is there twice, in " + parts.get(1));
    }

    @Test
    void refusesPartsOfDifferentBatches() {
        Path first = run(Optional.of(new Shard(1, 2)), EXPERIMENT);
        Path second = run(Optional.of(new Shard(2, 2)), experiment(43));
        refuses(List.of(first, second), "not parts of the same batch: the first has seed 43, not 42");
        Path third = run(Optional.of(new Shard(2, 3)), EXPERIMENT);
        refuses(List.of(first, third), "shard 2/3, not one of 2");
    }

    @Test
    void refusesWhatIsNoPart() {
        Path whole = run(Optional.empty(), EXPERIMENT);
        refuses(List.of(whole), "not a part of a batch");
        refuses(List.of(directory.resolve("nowhere")), "there is no results folder");
    }

    @Test
    void refusesAPartWithATableThatWasNotCopiedWhole() throws IOException {
        List<Path> parts = parts(2);
        Path table = parts.get(1).resolve("daily.csv");
        String rows = Files.readString(table);
        Files.writeString(table, rows.substring(0, rows.lastIndexOf('\n', rows.length() - 2) + 1));
        refuses(parts, table + " is not as it was written", "copy it again");
    }

    @Test
    void refusesAPartThatWasInterrupted() {
        Path first = run(Optional.of(new Shard(1, 2)), EXPERIMENT);
        Path second = directory.resolve("second");
        try (BatchFolder folder = BatchFolder.create(second)) {
            List<BatchRunner> self = new ArrayList<>();
            self.add(runner(Optional.of(new Shard(2, 2)), EXPERIMENT, key -> {
                self.get(0).stop();
                return FakeRuns.record(key);
            }));
            Manifest manifest = self.get(0).run(folder, BatchListener.NONE);
            assertThat(manifest.status()).isEqualTo(Manifest.Status.INTERRUPTED);
            assertThat(manifest.plannedRuns()).isEqualTo(5);
        }
        refuses(List.of(first, second), "shard 2/2 in " + second + " was interrupted", "--resume");
    }

    private static void refuses(List<Path> parts, String... message) {
        assertThatExceptionOfType(ResultsFolderException.class)
                .isThrownBy(() -> ShardMerge.of(parts))
                .satisfies(e -> assertThat(e.getMessage()).contains(message));
    }

    private List<Path> parts(int of) {
        return new ArrayList<>(IntStream.rangeClosed(1, of)
                .mapToObj(number -> run(Optional.of(new Shard(number, of)), EXPERIMENT))
                .toList());
    }

    private Path run(Optional<Shard> shard, Experiment experiment) {
        Path path = directory.resolve("shard-" + shard.map(Shard::number).orElse(0) + "-of-"
                + shard.map(Shard::of).orElse(0));
        try (BatchFolder folder = BatchFolder.create(path)) {
            runner(shard, experiment, ShardsTest::failingOnce).run(folder, BatchListener.NONE);
            folder.complete();
        }
        return path;
    }

    private static BatchRunner runner(Optional<Shard> shard, Experiment experiment, RunFunction function) {
        String command =
                "carehome batch" + shard.map(part -> " --shard " + part).orElse("");
        BatchOptions options = new BatchOptions(2, false, command, new BuildStamp("0.1.0", "abc"), List.of());
        return new BatchRunner(experiment, options.of(0, shard), function);
    }

    private static RunRecord failingOnce(RunKey key) {
        if (key.equals(new RunKey("no-measures", 1, 42))) {
            throw new IllegalStateException("no beds");
        }
        return FakeRuns.record(key);
    }
}
