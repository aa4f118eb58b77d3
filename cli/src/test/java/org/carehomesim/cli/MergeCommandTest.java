package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergeCommandTest extends TwoScenarios {

    private Shell.Result batch(String... more) {
        return shell.carehome(
                Stream.concat(Stream.of("batch", asItWas, masked, "--replicates", "5", "--line-list"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void partsGiveTheResultsOfTheWhole() throws IOException {
        assertThat(batch("--quiet", "--out", "whole").exitCode()).isZero();
        Shell.Result part = batch("--shard", "1/3");
        assertThat(part.exitCode()).isZero();
        assertThat(part.out())
                .contains("= 10 runs, of which shard 1/3 has 3 on ", "Shard 1/3: results/out/as-it-was-shard-1-of-3");
        assertThat(directory.resolve("results/out/as-it-was-shard-1-of-3"))
                .isDirectoryNotContaining("glob:**{summary.csv,report.html,.batch}");
        assertThat(batch("--quiet", "--shard", "2/3", "--out", "b").exitCode()).isZero();
        assertThat(batch("--quiet", "--shard", "3/3", "--out", "c").exitCode()).isZero();
        Shell.Result result =
                shell.carehome("merge", "c", "results/out/as-it-was-shard-1-of-3", "b", "--out", "together");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("3 shards with 10 runs, results in together", "deaths averted", "together/report.html");
        try (Stream<Path> files = Files.walk(directory.resolve("whole"))) {
            List<Path> tables = files.filter(file -> file.toString().matches(".*\\.(csv|yaml|svg)"))
                    .toList();
            assertThat(tables)
                    .hasSizeGreaterThan(12)
                    .allSatisfy(file -> assertThat(directory
                                    .resolve("together")
                                    .resolve(directory.resolve("whole").relativize(file)))
                            .hasSameBinaryContentAs(file));
        }
        assertThat(report("together")).isEqualTo(report("whole"));
        assertThat(directory.resolve("together/manifest.json"))
                .content()
                .contains("carehome merge c ", "--shard 2/3", "\"runs_done\" : 10", "\"status\" : \"done\"");
    }

    @Test
    void partsThatDoNotMakeAWholeAreRefusedAndNothingIsWritten() {
        batch("--quiet", "--shard", "1/2", "--out", "a");
        Shell.Result result = shell.carehome("merge", "a", "--out", "together");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err().lines()).containsExactly("carehome: of the batch's shards, 2/2 is missing");
        assertThat(directory.resolve("together")).doesNotExist();
    }

    /** The report without what names the time or the command. */
    private String report(String folder) throws IOException {
        return Files.readString(directory.resolve(folder).resolve("report.html"))
                .replaceAll("(?s)<dt>(Command|Started|Ended)</dt>.*?</dd>", "");
    }
}
