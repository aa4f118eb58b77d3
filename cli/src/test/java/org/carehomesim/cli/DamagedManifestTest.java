package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A manifest that was damaged: every command that reads it names the file, the line and what is wrong in one line. */
class DamagedManifestTest extends TwoScenarios {

    private static final String WAY_OUT = "; put the file back as it was written, or run the batch again";

    private Path manifest;

    private String[] batch(String... more) {
        return Stream.concat(Stream.of("batch", asItWas, "--replicates", "2", "--quiet"), Stream.of(more))
                .toArray(String[]::new);
    }

    private void runOnce() {
        assertThat(shell.carehome(batch("--out", "o")).exitCode()).isZero();
        manifest = directory.resolve("o/manifest.json");
    }

    @Test
    void saysWhichKeyIsWrong() throws IOException {
        runOnce();
        String text = Files.readString(manifest);
        String[][] damages = {
            {"\"replicates\" : 2", "\"replicates\" : \"many\"", ":8: is damaged: replicates must be a whole number"},
            {"\"replicates\" : 2", "\"replicates\" : 2.5", ":8: is damaged: replicates must be a whole number"},
            {"\"replicates\" : 2", "\"replicates\" : -2", ": is damaged: replicates must be at least 1 but is -2"},
            {"\"seed\" : 1", "\"seed\" : null", ":7: is damaged: seed must be a whole number"},
            {"\"seed\" : 1", "\"seed\" : 99999999999999999999", ":7: is damaged: a number in it is too large"},
            {"\"seed\" : 1,", "", ": is damaged: seed has no value"},
            {"\"name\" : \"as-it-was\",", "", ": is damaged: scenarios[0].name has no value"},
            {"\"scenarios\" : [", "\"scenarios\" : [ null,", ":10: is damaged: scenarios[0] has no value"},
            {"\"scenarios\" : [", "\"scenarios\" : 3, \"x\": [", ":10: is damaged: scenarios must be a list"},
            {"\"done\"", "\"gone\"", "status must be one of running, done, failed, interrupted"},
            {"\"start\" : \"", "\"start\" : \"on ", "start must be a time such as 2020-02-01T12:00:00Z"}
        };
        for (String[] damage : damages) {
            assertThat(text).contains(damage[0]);
            Files.writeString(manifest, text.replace(damage[0], damage[1]));
            refused(damage[2], "compare", "o");
        }
        refused(damages[damages.length - 1][2], batch("--out", "o", "--resume"));
    }

    @Test
    void saysThatItIsNoManifestAtAll() throws IOException {
        runOnce();
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.substring(0, text.length() / 2));
        refusedByCompareAndResume(": is damaged: it is not JSON (Unexpected end-of-input");
        Files.writeString(manifest, "hello");
        refusedByCompareAndResume(":1: is damaged: it is not JSON (Unrecognized token 'hello')");
        for (String other : List.of("", "[]", "7")) {
            Files.writeString(manifest, other);
            refused(":1: is damaged: it is not the manifest of a batch", "compare", "o");
        }
        Files.writeString(manifest, "null");
        refusedByCompareAndResume(": is damaged: it holds nothing");
        Files.write(manifest, new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0x80});
        refusedByCompareAndResume(": is damaged: it is not UTF-8 text");
    }

    @Test
    void ofAShardIsNamedByMerge() throws IOException {
        for (String shard : List.of("1", "2")) {
            assertThat(shell.carehome(batch("--shard", shard + "/2", "--out", shard))
                            .exitCode())
                    .isZero();
        }
        manifest = directory.resolve("2/manifest.json");
        Files.writeString(manifest, "{}");
        refused(":1: is damaged: seed has no value", "merge", "1", "2", "--out", "whole");
        assertThat(directory.resolve("whole")).doesNotExist();
    }

    private void refusedByCompareAndResume(String says) throws IOException {
        refused(says, "compare", "o");
        refused(says, batch("--out", "o", "--resume"));
    }

    private void refused(String says, String... command) throws IOException {
        List<String> before = names();
        Shell.Result result = shell.carehome(command);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("carehome: " + manifest)
                .contains(says)
                .endsWith(WAY_OUT + "\n")
                .doesNotContain("java", "tools.jackson");
        assertThat(result.err().lines()).hasSize(1);
        assertThat(names()).isEqualTo(before);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
