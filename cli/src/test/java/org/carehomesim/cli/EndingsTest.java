package org.carehomesim.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carehomesim.results.Manifest;
import org.junit.jupiter.api.Test;

class EndingsTest {

    private static final Path DIRECTORY = Path.of("work").toAbsolutePath();
    private static final Path FOLDER = DIRECTORY.resolve("results");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aCompleteBatchEndsWellAndQuietly() {
        assertThat(exitCode(Manifest.Status.DONE, 40, List.of())).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void aFailedRunIsNamedSoThatItCanBeRepeated() {
        assertThat(exitCode(Manifest.Status.FAILED, 39, failures(1))).isEqualTo(1);
        assertThat(err.toString(UTF_8).lines())
                .containsExactly("carehome: run failed: scenario stoke, replicate 0, seed 42: no beds");
    }

    @Test
    void manyFailedRunsDoNotFloodTheScreen() {
        assertThat(exitCode(Manifest.Status.FAILED, 10, failures(30))).isEqualTo(1);
        assertThat(err.toString(UTF_8).lines())
                .hasSize(11)
                .endsWith("carehome: 30 runs failed in all; manifest.json names each of them");
    }

    @Test
    void anInterruptedBatchSaysWhatIsKept() {
        assertThat(exitCode(Manifest.Status.INTERRUPTED, 7, List.of())).isEqualTo(130);
        assertThat(err.toString(UTF_8).lines())
                .containsExactly("carehome: interrupted; 7 of 40 runs are finished, in results");
    }

    private int exitCode(Manifest.Status status, int done, List<Manifest.Failure> failures) {
        Manifest manifest = new Manifest(
                "Title",
                "",
                "0.1.0",
                "abc",
                "carehome batch",
                42,
                20,
                "stoke",
                List.of(
                        new Manifest.ScenarioEntry("stoke", "Stoke", "12"),
                        new Manifest.ScenarioEntry("masked", "Masked", "34")),
                "17",
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                status,
                done,
                failures,
                false,
                List.of(),
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
        return Endings.exitCode(
                manifest, FOLDER, Surroundings.of(OutputStream.nullOutputStream(), err, DIRECTORY, false));
    }

    private static List<Manifest.Failure> failures(int count) {
        return IntStream.range(0, count)
                .mapToObj(replicate -> new Manifest.Failure("stoke", replicate, 42, "no beds"))
                .toList();
    }
}
