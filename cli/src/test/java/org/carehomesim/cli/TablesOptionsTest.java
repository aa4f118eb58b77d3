package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesOptionsTest extends TwoScenarios {

    private static final List<String> LARGE = List.of("daily", "workforce", "homes", "infections");
    private static final List<String> ALWAYS_TEXT = List.of(
            "runs.csv",
            "summary.csv",
            "comparison.csv",
            "reproduction.csv",
            "generation_interval.csv",
            "introductions.csv");

    private void batch(String out, String... more) {
        Shell.Result result = shell.carehome(Stream.concat(
                        Stream.of("batch", asItWas, masked, "--replicates", "4", "--quiet", "--out", out),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
    }

    /** The library has a part for each system, which must be copied and loaded before it can be used. */
    @Test
    void saysBeforeTheFirstRunThatParquetCannotBeWritten() throws IOException, InterruptedException {
        int exitCode = new CarehomeProcess(directory)
                .start(
                        List.of("env", "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + directory.resolve("missing")),
                        "batch",
                        asItWas,
                        "--replicates",
                        "4",
                        "--format",
                        "parquet",
                        "--out",
                        "none")
                .waitFor();
        String errors = Files.readString(directory.resolve("err.txt"));
        assertThat(exitCode).as(errors).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(errors)
                .contains("tables cannot be stored as Parquet, only as CSV: ")
                .contains(directory.resolve("missing").toString())
                .doesNotContain("\tat ");
        assertThat(directory.resolve("none")).isEmptyDirectory();
    }

    @Test
    void parquetTellsTheSame() throws IOException {
        batch("text", "--line-list");
        batch("parquet", "--line-list", "--format", "parquet");
        Path parquet = directory.resolve("parquet");
        for (String table : LARGE) {
            assertThat(parquet.resolve(table + ".csv")).doesNotExist();
            assertThat(parquet.resolve(table + ".parquet")).isNotEmptyFile();
        }
        assertThat(Files.size(parquet.resolve("daily.parquet")))
                .isLessThan(Files.size(directory.resolve("text/daily.csv")) / 2);
        sameFindings("text", "parquet");
        for (String table : ALWAYS_TEXT.subList(1, ALWAYS_TEXT.size())) {
            Files.delete(parquet.resolve(table));
        }
        Files.delete(parquet.resolve("report.html"));
        assertThat(shell.carehome("compare", "parquet").exitCode()).isZero();
        sameFindings("text", "parquet");
    }

    private void sameFindings(String one, String other) throws IOException {
        for (String table : ALWAYS_TEXT) {
            assertThat(directory.resolve(other).resolve(table))
                    .hasSameBinaryContentAs(directory.resolve(one).resolve(table));
        }
        assertThat(report(other)).contains("The course of the epidemic").isEqualTo(report(one));
    }

    @Test
    void partsOfAnyFormatGiveTheWholeInAnyFormat() throws IOException {
        batch("text", "--line-list");
        batch("parquet", "--line-list", "--format", "parquet");
        batch("first", "--line-list", "--format", "parquet", "--shard", "1/2");
        batch("second", "--line-list", "--shard", "2/2");
        assertThat(shell.carehome("merge", "first", "second", "--out", "merged").exitCode())
                .isZero();
        assertThat(shell.carehome("merge", "second", "first", "--out", "merged-text", "--format", "csv")
                        .exitCode())
                .isZero();
        for (String table : LARGE) {
            assertThat(directory.resolve("merged").resolve(table + ".parquet"))
                    .hasSameBinaryContentAs(directory.resolve("parquet").resolve(table + ".parquet"));
            assertThat(directory.resolve("merged").resolve(table + ".csv")).doesNotExist();
            assertThat(directory.resolve("merged-text").resolve(table + ".csv"))
                    .hasSameBinaryContentAs(directory.resolve("text").resolve(table + ".csv"));
        }
        assertThat(report("merged")).isEqualTo(report("text"));
        assertThat(report("merged-text")).isEqualTo(report("text"));
    }

    @Test
    void withoutTablesTheReportSaysWhatIsMissing() throws IOException {
        batch("all");
        batch("few", "--without", "daily,homes", "--without", "workforce");
        assertThat(directory.resolve("few"))
                .isDirectoryNotContaining("glob:**{daily,homes,workforce}.*")
                .isDirectoryContaining("glob:**/runs.csv");
        for (String table : List.of("runs.csv", "summary.csv", "comparison.csv")) {
            assertThat(directory.resolve("few").resolve(table))
                    .hasSameBinaryContentAs(directory.resolve("all").resolve(table));
        }
        String missing = "counts by day were left out of this batch (--without daily)";
        assertThat(report("few")).contains(missing);
        assertThat(report("all")).doesNotContain(missing);
        assertThat(directory.resolve("few/manifest.json"))
                .content()
                .contains("\"tables_left_out\" : [ \"daily\", \"workforce\", \"homes\" ]");
    }

    @Test
    void partsWithOtherTablesDoNotBelongTogether() {
        batch("first", "--shard", "1/2");
        batch("second", "--shard", "2/2", "--without", "daily");
        Shell.Result result = shell.carehome("merge", "first", "second", "--out", "merged");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("the first has tables left out daily, not none");
        assertThat(directory.resolve("merged")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoFormatOrTable() {
        refuses("'xlsx' is not a format of tables; choose csv or parquet", "--format", "xlsx");
        refuses("'runs' is not a table that can be left out; those are daily, workforce, homes", "--without", "runs");
        for (String half : List.of("daily,", ",", ",,", ",daily", "daily,,homes", "")) {
            refuses("' is not a table that can be left out; those are daily, workforce, homes", "--without", half);
        }
        refuses("'daily,' is not", "--without", "daily,");
    }

    private void refuses(String why, String... options) {
        Shell.Result result = shell.carehome(
                Stream.concat(Stream.of("batch", asItWas), Stream.of(options)).toArray(String[]::new));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(why);
        assertThat(directory.resolve("results")).doesNotExist();
    }

    /** The report without what names the time or the command. */
    private String report(String folder) throws IOException {
        return Files.readString(directory.resolve(folder).resolve("report.html"))
                .replaceAll("(?s)<dt>(Command|Started|Ended)</dt>.*?</dd>", "");
    }
}
