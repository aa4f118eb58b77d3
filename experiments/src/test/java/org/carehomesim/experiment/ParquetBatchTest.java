package org.carehomesim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carehomesim.results.BatchFolder;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.ResultsFolderException;
import org.carehomesim.results.TableFile;
import org.carehomesim.results.WriteFailedException;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.results.table.TableFormat;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ExperimentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches whose large tables end as Parquet, or are left out. */
class ParquetBatchTest {

    private static final Experiment LIBRARY = new ExperimentReader().read("stoke-policies");
    private static final Experiment EXPERIMENT = new Experiment(
            LIBRARY.name(),
            LIBRARY.title(),
            LIBRARY.question(),
            LIBRARY.scenarios().subList(0, 2),
            LIBRARY.baseline(),
            4,
            42);
    private static final TableChoice PARQUET = new TableChoice(false, List.of(), TableFormat.PARQUET);
    private static final RunFunction NONE = key -> {
        throw new IllegalStateException("no run is left");
    };

    @TempDir
    private Path directory;

    private static Manifest run(BatchFolder folder, TableChoice tables, RunFunction function) {
        BatchOptions options =
                new BatchOptions(2, false, "carehome batch", new BuildStamp("0.1.0", "abc"), List.of()).with(tables);
        return new BatchRunner(EXPERIMENT, options, function).run(folder, BatchListener.NONE);
    }

    private Path whole() {
        Path path = directory.resolve("whole");
        try (BatchFolder folder = BatchFolder.create(path)) {
            run(folder, PARQUET, FakeRuns::record);
            folder.complete();
        }
        return path;
    }

    @Test
    void endsWithLargeTablesInParquetAndTheRunsAsText() {
        Path path = whole();
        assertThat(path.toFile().list())
                .containsExactlyInAnyOrder(
                        "manifest.json",
                        "scenarios",
                        "parameters.csv",
                        "runs.csv",
                        "daily.parquet",
                        "workforce.parquet",
                        "homes.parquet");
        Manifest manifest = ResultsFolder.open(path).readManifest();
        assertThat(manifest.format()).contains(TableFormat.PARQUET);
        assertThat(manifest.tables())
                .extracting(TableFile::file)
                .containsExactly("runs.csv", "daily.parquet", "workforce.parquet", "homes.parquet");
    }

    @ParameterizedTest
    @EnumSource(
            value = Table.class,
            names = {"DAILY", "WORKFORCE", "HOMES"})
    void whatWasCutOffBeforeATableIsMadeUpForWithoutAnotherRun(Table at) throws IOException {
        Path whole = whole();
        Path path = directory.resolve("cut-off");
        Path inTheWay =
                path.resolve("." + at.fileName(TableFormat.PARQUET) + ".part").resolve("in-the-way");
        try (BatchFolder folder = BatchFolder.create(path)) {
            Files.createDirectories(inTheWay);
            assertThatExceptionOfType(WriteFailedException.class)
                    .isThrownBy(() -> run(folder, PARQUET, FakeRuns::record))
                    .withMessageContaining(at.label());
        }
        assertThat(path.resolve(at.fileName())).isNotEmptyFile();
        assertThat(ResultsFolder.open(path).readManifest().status()).isEqualTo(Manifest.Status.DONE);
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        // what a process that is killed leaves of a file
        Files.writeString(inTheWay.getParent(), "PAR1 and no more");
        try (BatchFolder folder = BatchFolder.resume(path)) {
            Manifest manifest = run(folder, PARQUET, NONE);
            assertThat(manifest).isEqualTo(ResultsFolder.open(path).readManifest());
            assertThat(manifest.tables())
                    .isEqualTo(ResultsFolder.open(whole).readManifest().tables());
            folder.complete();
        }
        assertThat(path.toFile().list())
                .containsExactlyInAnyOrder(whole.toFile().list());
        for (String table : List.of("runs.csv", "daily.parquet", "workforce.parquet", "homes.parquet")) {
            assertThat(path.resolve(table)).hasSameBinaryContentAs(whole.resolve(table));
        }
    }

    @Test
    void aTableThatWasConvertedAndNotYetRemovedIsConvertedAgain() throws IOException {
        Path whole = whole();
        Path text = directory.resolve("text");
        try (BatchFolder folder = BatchFolder.create(text)) {
            run(folder, TableChoice.all(false), FakeRuns::record);
        }
        Path path = directory.resolve("cut-off");
        try (BatchFolder folder = BatchFolder.create(path)) {
            run(folder, PARQUET, FakeRuns::record);
        }
        byte[] daily = Files.readAllBytes(whole.resolve("daily.parquet"));
        Files.copy(text.resolve("daily.csv"), path.resolve("daily.csv"));
        Files.write(path.resolve("daily.parquet"), new byte[] {1});
        try (BatchFolder folder = BatchFolder.resume(path)) {
            run(folder, PARQUET, NONE);
            folder.complete();
        }
        assertThat(path.resolve("daily.csv")).doesNotExist();
        assertThat(path.resolve("daily.parquet")).hasBinaryContent(daily);
    }

    @Test
    void anInterruptedBatchGoesOnInText() {
        Path whole = whole();
        Path path = directory.resolve("stopped");
        try (BatchFolder folder = BatchFolder.create(path)) {
            BatchOptions options = new BatchOptions(
                            1, false, "carehome batch", new BuildStamp("0.1.0", "abc"), List.of())
                    .with(PARQUET);
            BatchRunner[] self = new BatchRunner[1];
            self[0] = new BatchRunner(EXPERIMENT, options, key -> {
                if (key.replicate() == 2) {
                    self[0].stop();
                }
                return FakeRuns.record(key);
            });
            Manifest manifest = self[0].run(folder, BatchListener.NONE);
            assertThat(manifest.status()).isEqualTo(Manifest.Status.INTERRUPTED);
        }
        assertThat(path.resolve("daily.csv")).exists();
        assertThat(path.resolve("daily.parquet")).doesNotExist();
        try (BatchFolder folder = BatchFolder.resume(path)) {
            run(folder, PARQUET, FakeRuns::record);
        }
        assertThat(path.resolve("daily.csv")).doesNotExist();
        assertThat(path.resolve("daily.parquet")).hasSameBinaryContentAs(whole.resolve("daily.parquet"));
    }

    @Test
    void tablesLeftOutAreNotThereAndTheOthersTheSame() {
        Path all = directory.resolve("all");
        try (BatchFolder folder = BatchFolder.create(all)) {
            run(folder, TableChoice.all(false), FakeRuns::record);
        }
        Path few = directory.resolve("few");
        TableChoice choice = new TableChoice(false, List.of(Table.HOMES, Table.DAILY), TableFormat.CSV);
        try (BatchFolder folder = BatchFolder.create(few)) {
            Manifest manifest = run(folder, choice, FakeRuns::record);
            assertThat(manifest.tablesLeftOut()).containsExactly(Table.DAILY, Table.HOMES);
            assertThat(manifest.tables()).extracting(TableFile::file).containsExactly("runs.csv", "workforce.csv");
        }
        for (String table : List.of("runs.csv", "workforce.csv")) {
            assertThat(few.resolve(table)).hasSameBinaryContentAs(all.resolve(table));
        }
        assertThat(few.resolve("daily.csv")).doesNotExist();
        assertThat(few.resolve("homes.csv")).doesNotExist();
    }

    @Test
    void goesOnOnlyWithTheSameTablesFormatAndData() throws IOException {
        Path path = directory.resolve("o");
        try (BatchFolder folder = BatchFolder.create(path)) {
            run(folder, TableChoice.all(false), FakeRuns::record);
        }
        refuses(path, PARQUET, "it has format csv, not parquet");
        refuses(
                path,
                new TableChoice(false, List.of(Table.HOMES), TableFormat.CSV),
                "it has tables left out none, not homes");
        Path manifest = path.resolve("manifest.json");
        String text = Files.readString(manifest);
        String file = "library:data/uk-care-homes-2020.csv";
        int hash = text.indexOf("\"sha256\" : \"", text.indexOf(file)) + "\"sha256\" : \"".length();
        char other = text.charAt(hash) == '0' ? '1' : '0';
        Files.writeString(manifest, text.substring(0, hash) + other + text.substring(hash + 1));
        refuses(path, TableChoice.all(false), "it has other contents of the data file " + file);
    }

    private static void refuses(Path path, TableChoice tables, String message) {
        try (BatchFolder folder = BatchFolder.resume(path)) {
            assertThatExceptionOfType(ResultsFolderException.class)
                    .isThrownBy(() -> run(folder, tables, NONE))
                    .withMessageContaining(message);
        }
    }
}
