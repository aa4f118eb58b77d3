package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsFolderTest {

    @TempDir
    private Path dir;

    private static void refuses(ThrowingCallable call, String... message) {
        assertThatExceptionOfType(ResultsFolderException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.getMessage()).contains(message));
    }

    @Test
    void createsFoldersAsNeeded() {
        Path deep = dir.resolve("a").resolve("b");
        assertThat(ResultsFolder.create(deep).path()).isEqualTo(deep);
        assertThat(deep).isEmptyDirectory();
        assertThat(ResultsFolder.create(deep).path())
                .as("an empty one may exist")
                .isEqualTo(deep);
    }

    @Test
    void refusesAFolderThatIsNotEmpty() throws IOException {
        Files.writeString(dir.resolve("thesis.txt"), "years of work");
        refuses(() -> ResultsFolder.create(dir), dir.toString(), "is not empty");
        assertThat(dir.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "");
        refuses(() -> ResultsFolder.create(file), "is a file");
        refuses(() -> ResultsFolder.create(file.resolve("below")), "cannot be written");
        refuses(() -> ResultsFolder.open(file), "there is no results folder");
    }

    @Test
    void opensAFinishedFolder() {
        SyntheticResults.write(dir.resolve("out"), SyntheticScenario.some(2), 2, 5);
        ResultsFolder folder = ResultsFolder.open(dir.resolve("out"));
        assertThat(folder.readManifest().status()).isEqualTo(Manifest.Status.DONE);
    }

    @Test
    void refusesToOpenWhatIsNoFinishedFolder() {
        refuses(() -> ResultsFolder.open(dir.resolve("nowhere")), "there is no results folder", "nowhere");
        refuses(() -> ResultsFolder.open(dir), "is not a results folder", "manifest.json");
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        folder.writeManifest(SyntheticResults.manifest(SyntheticScenario.EIGHT, 2));
        refuses(() -> ResultsFolder.open(folder.path()), "runs.csv");
        folder.openTables().close();
        refuses(() -> ResultsFolder.open(folder.path()), "did not end, and cannot go on", ".batch, is not there");
    }

    @Test
    void saysWhetherABatchThatHasNotEndedRunsOrWasCutOff() {
        Path path = dir.resolve("out");
        try (BatchFolder running = BatchFolder.create(path)) {
            running.begin(SyntheticResults.manifest(SyntheticScenario.EIGHT, 2));
            running.results().openTables().close();
            refuses(() -> ResultsFolder.open(path), "a batch is running in " + path + "; wait for its end");
        }
        refuses(() -> ResultsFolder.open(path), "the batch in " + path + " was cut off before its end", "--resume");
    }

    @Test
    void saysWhereAManifestIsDamaged() throws IOException {
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        refuses(folder::readManifest, "manifest.json", "there is no file");
        Files.writeString(folder.path().resolve("manifest.json"), "{\n  \"version\": \"1\",\n  oops\n}");
        refuses(folder::readManifest, "manifest.json:3", "is damaged");
        Files.writeString(folder.path().resolve("manifest.json"), "{\"version\": \"1\"}");
        refuses(folder::readManifest, "is damaged");
    }

    @Test
    void readsAManifestOfBeforeThereWereAddedMeasures() throws IOException {
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        Manifest manifest = SyntheticResults.manifest(SyntheticScenario.some(2), 3);
        folder.writeManifest(manifest);
        Path file = folder.path().resolve("manifest.json");
        String json = Files.readString(file);
        assertThat(json).contains("\"measure_files\" : [ ]");
        Files.writeString(file, json.replaceFirst(",\\s*\"measure_files\" : \\[ ]", ""));
        assertThat(file).content().doesNotContain("measure_files");
        assertThat(folder.readManifest()).isEqualTo(manifest);
    }

    @Test
    void keepsTheManifestWhole() throws IOException {
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        Manifest running = SyntheticResults.manifest(SyntheticScenario.some(2), 3);
        folder.writeManifest(running);
        assertThat(folder.readManifest()).isEqualTo(running);
        assertThat(Files.readString(folder.path().resolve("manifest.json")))
                .contains("\"status\" : \"running\"", "\"git_commit\"", "\"2026-01-01T10:00:00Z\"")
                .doesNotContain("\"end\"");
        Manifest failed = running.ended(
                Instant.parse("2026-01-01T10:01:00Z"),
                Manifest.Status.FAILED,
                5,
                List.of(new Manifest.Failure("baseline", 2, 7, "no \"air\"")));
        folder.writeManifest(failed);
        assertThat(folder.readManifest()).isEqualTo(failed);
        assertThat(folder.path()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void writesScenarios() {
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        folder.writeScenario("no-measures", "title: Nothing – at all\n");
        assertThat(folder.path().resolve("scenarios").resolve("no-measures.yaml"))
                .hasContent("title: Nothing – at all\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../escape", "a/b", "/etc/x"})
    void refusesNamesThatAreNoFileNames(String name) {
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        refuses(() -> folder.writeScenario(name, ""), "cannot be the name");
        assertThat(folder.path()).isEmptyDirectory();
    }
}
