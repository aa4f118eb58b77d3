package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.carehomesim.results.table.TableChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchFolderTest {

    private static final Manifest MANIFEST = SyntheticResults.manifest(SyntheticScenario.some(2), 3);

    @TempDir
    private Path dir;

    private Path path;

    @BeforeEach
    void chooseAFolder() {
        path = dir.resolve("out");
    }

    private static void refuses(ThrowingCallable call, String... message) {
        assertThatExceptionOfType(ResultsFolderException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.getMessage()).contains(message));
    }

    @Test
    void isKeptToOneBatchAtATime() {
        try (BatchFolder folder = BatchFolder.create(path)) {
            folder.begin(MANIFEST);
            refuses(() -> BatchFolder.create(path), "a batch is running in " + path);
            refuses(() -> BatchFolder.resume(path), "a batch is running in " + path);
        }
        refuses(() -> BatchFolder.create(path), "holds a batch that has not ended", "--resume");
        try (BatchFolder folder = BatchFolder.resume(path)) {
            assertThat(folder.earlier()).contains(MANIFEST);
            refuses(() -> BatchFolder.resume(path), "a batch is running in " + path);
        }
    }

    @Test
    void leavesNothingBehindIfTheBatchNeverBegan() {
        BatchFolder.create(path).close();
        assertThat(path).isEmptyDirectory();
    }

    @Test
    void leavesNothingOfItsOwnBehindWhenAllIsDone() throws IOException {
        finish();
        assertThat(path.resolve(".batch")).doesNotExist();
        assertThat(path).isDirectoryContaining("glob:**manifest.json");
        refuses(() -> BatchFolder.create(path), "is not empty");
        try (BatchFolder folder = BatchFolder.resume(path)) {
            assertThat(folder.isFinished()).isTrue();
            assertThat(folder.begin(MANIFEST).status()).isEqualTo(Manifest.Status.DONE);
            folder.complete();
        }
        assertThat(path.resolve(".batch")).doesNotExist();
    }

    @Test
    void resumesWhereNothingHasBegun() throws IOException {
        try (BatchFolder folder = BatchFolder.resume(path)) {
            assertThat(folder.earlier()).isEmpty();
            assertThat(folder.isFinished()).isFalse();
        }
        // killed before the manifest was written
        Files.createDirectories(path.resolve(".batch"));
        Files.createFile(path.resolve(".batch/lock"));
        try (BatchFolder folder = BatchFolder.resume(path)) {
            assertThat(folder.begin(MANIFEST)).isEqualTo(MANIFEST);
        }
        assertThat(ResultsFolder.at(path).readManifest()).isEqualTo(MANIFEST);
    }

    @Test
    void isNotFinishedUntilTheJournalIsGone() {
        try (BatchFolder folder = BatchFolder.create(path)) {
            folder.begin(MANIFEST);
            folder.openStore(TableChoice.all(false)).close();
            folder.results().writeManifest(done());
            assertThat(folder.isFinished()).isFalse();
            folder.complete();
            assertThat(folder.isFinished()).isTrue();
        }
    }

    @Test
    void refusesToGoOnWithWhatIsNoBatchThatCanGoOn() throws IOException {
        Files.createDirectory(path);
        Files.writeString(path.resolve("thesis.txt"), "years of work");
        refuses(() -> BatchFolder.resume(path), "is not empty");
        ResultsFolder.at(path).writeManifest(MANIFEST);
        refuses(() -> BatchFolder.resume(path), "cannot go on", ".batch, is not there");
    }

    @Test
    void refusesToGoOnWithAnotherBatchAndSaysWhatDiffers() {
        try (BatchFolder folder = BatchFolder.create(path)) {
            folder.begin(MANIFEST);
            refuses(
                    () -> folder.begin(SyntheticResults.manifest(SyntheticScenario.some(2), 4)),
                    "another one",
                    "it has replicates 3, not 4.");
            refuses(
                    () -> folder.begin(SyntheticResults.manifest(SyntheticScenario.some(3), 3)),
                    "the scenarios baseline, no-measures, not baseline, no-measures, ");
            refuses(
                    () -> folder.begin(SyntheticResults.manifestOfShard(SyntheticScenario.some(2), 3, new Shard(2, 5))),
                    "shard none, not 2/5");
            assertThat(folder.begin(MANIFEST)).isEqualTo(MANIFEST);
        }
    }

    @Test
    void aRefusalDoesNotKeepTheBatchFromGoingOn() {
        try (BatchFolder folder = BatchFolder.create(path)) {
            folder.begin(MANIFEST);
        }
        try (BatchFolder folder = BatchFolder.resume(path)) {
            refuses(() -> folder.begin(SyntheticResults.manifest(SyntheticScenario.some(2), 4)), "another one");
        }
        try (BatchFolder folder = BatchFolder.resume(path)) {
            assertThat(folder.begin(MANIFEST)).isEqualTo(MANIFEST);
        }
    }

    private void finish() {
        try (BatchFolder folder = BatchFolder.create(path)) {
            folder.begin(MANIFEST);
            folder.openStore(TableChoice.all(false)).close();
            folder.results().writeManifest(done());
            folder.complete();
        }
    }

    private static Manifest done() {
        return MANIFEST.ended(Instant.parse("2026-01-01T10:00:42Z"), Manifest.Status.DONE, 6, List.of());
    }
}
