package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchCommandTest extends TwoScenarios {

    private static final String ZERO_STRENGTH = """
            policies:
              masking: {from: 2020-02-10, uptake: 0}
              visiting: {rule: closed, adherence: 0}
            """;

    @Test
    void usesNoMoreThreadsThanThereAreRuns() {
        Shell.Result result = shell.carehome("batch", asItWas, "--replicates", "2", "--threads", "1000000");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("2 runs on 2 threads");
    }

    @Test
    void tellsWhatItRunsAndWritesEveryFileOfTheContract() {
        Shell.Result result = shell.carehome("batch", asItWas, masked, "--replicates", "3", "--threads", "2");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains(
                        "as-it-was (baseline): Ten homes, six weeks",
                        "2 scenarios x 3 replicates = 6 runs on 2 threads, seed 1, results in results/out/as-it-was",
                        "deaths averted",
                        "Report: results/out/as-it-was/report.html");
        assertThat(result.err().lines()).hasSize(6).endsWith("6 of 6 runs");
        Path folder = directory.resolve("results/out/as-it-was");
        for (String file : List.of(
                "manifest.json",
                "scenarios/as-it-was.yaml",
                "scenarios/masked.yaml",
                "runs.csv",
                "daily.csv",
                "workforce.csv",
                "homes.csv",
                "summary.csv",
                "comparison.csv",
                "ranking.csv",
                "cost_effectiveness.csv",
                "acceptability.csv",
                "convergence.csv",
                "report.html")) {
            assertThat(folder.resolve(file)).isNotEmptyFile();
        }
        assertThat(folder.resolve("charts")).isNotEmptyDirectory();
        assertThat(folder.resolve("manifest.json"))
                .content()
                .contains("\"status\" : \"done\"", "\"runs_done\" : 6", "\"baseline\" : \"as-it-was\"");
        assertThat(folder.resolve("runs.csv")).content().hasLineCount(7);
    }

    @Test
    void tablesAreTheSameByteForByteForAnyNumberOfThreadsAndAgain() throws IOException {
        Path one = batch("one", "--threads", "1");
        Path two = batch("two", "--threads", "2");
        Path five = batch("five", "--threads", "5");
        Path again = batch("again", "--threads", "2");
        for (String table : List.of(
                "runs.csv",
                "daily.csv",
                "workforce.csv",
                "homes.csv",
                "summary.csv",
                "comparison.csv",
                "ranking.csv",
                "cost_effectiveness.csv",
                "acceptability.csv",
                "convergence.csv")) {
            byte[] expected = Files.readAllBytes(one.resolve(table));
            assertThat(two.resolve(table)).hasBinaryContent(expected);
            assertThat(five.resolve(table)).hasBinaryContent(expected);
            assertThat(again.resolve(table)).hasBinaryContent(expected);
        }
    }

    @Test
    void anotherSeedGivesOtherRuns() throws IOException {
        Path one = batch("one", "--seed", "1");
        Path two = batch("two", "--seed", "2");
        assertThat(withoutSeed(one)).isNotEqualTo(withoutSeed(two));
    }

    @Test
    void oneScenarioMoreDoesNotChangeTheRunsOfAnother() throws IOException {
        Path both = batch("both");
        assertThat(shell.carehome("batch", masked, "--replicates", "4", "--quiet", "--out", "alone")
                        .exitCode())
                .isZero();
        assertThat(rowsOf("masked", both)).hasSize(4).isEqualTo(rowsOf("masked", directory.resolve("alone")));
    }

    @Test
    void policiesOfZeroStrengthChangeNothingAtAll() throws IOException {
        String zero = SmallScenario.write(directory.resolve("files"), "zero-strength", ZERO_STRENGTH)
                .toString();
        Shell.Result result =
                shell.carehome("batch", asItWas, zero, masked, "--replicates", "4", "--quiet", "--out", "o");
        assertThat(result.exitCode()).isZero();
        List<String[]> rows = rows(directory.resolve("o/comparison.csv"));
        assertThat(rows)
                .filteredOn(row -> row[1].equals("zero-strength"))
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> {
                    assertThat(row[4]).isEqualTo("0");
                    assertThat(row[5]).isEqualTo("0");
                    assertThat(row[6]).isEqualTo("0");
                });
        assertThat(rows)
                .filteredOn(row -> row[1].equals("masked") && row[2].equals("ppe_items_used"))
                .singleElement()
                .satisfies(row -> assertThat(Double.parseDouble(row[4])).isPositive());
    }

    @Test
    void theDefaultFolderIsNeverOverwritten() {
        shell.carehome("batch", asItWas, "--replicates", "1", "--quiet");
        Shell.Result second = shell.carehome("batch", asItWas, "--replicates", "1", "--quiet");
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).contains("results/out/as-it-was-2/report.html");
        assertThat(directory.resolve("results/out/as-it-was/report.html")).isNotEmptyFile();
        assertThat(directory.resolve("results/out/as-it-was-2/report.html")).isNotEmptyFile();
    }

    @Test
    void aFolderInUseIsRefusedAndLeftAlone() throws IOException {
        Path mine = Files.createDirectory(directory.resolve("mine"));
        Files.writeString(mine.resolve("thesis.txt"), "ten years of work");
        Shell.Result result = shell.carehome("batch", asItWas, "--out", "mine");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("carehome: ").contains("mine", "not empty");
        assertThat(mine).isDirectoryNotContaining(file -> !file.endsWith("thesis.txt"));
        assertThat(mine.resolve("thesis.txt")).hasContent("ten years of work");
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        Files.writeString(directory.resolve("file"), "no folder");
        Shell.Result result = shell.carehome("batch", asItWas, "--out", "file/below");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).startsWith("carehome: ").contains("file/below");
        assertThat(directory.resolve("file")).hasContent("no folder");
    }

    @Test
    void quietShowsTheResultsAlone() {
        Shell.Result result = shell.carehome("batch", asItWas, masked, "--replicates", "2", "--quiet");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).doesNotContain("runs on").contains("deaths averted", "Report: ");
    }

    @Test
    void scenariosOfTheSameNameOrAnExperimentAmongThemAreRefused() throws IOException {
        Path other = Files.createDirectory(directory.resolve("other"));
        String same = SmallScenario.write(other, "as-it-was").toString();
        Shell.Result twins = shell.carehome("batch", asItWas, same);
        assertThat(twins.exitCode()).isEqualTo(2);
        assertThat(twins.err()).contains("two of the scenarios are named 'as-it-was'");
        Shell.Result mixed = shell.carehome("batch", "stoke-policies", asItWas);
        assertThat(mixed.exitCode()).isEqualTo(2);
        assertThat(mixed.err()).contains("one experiment, or one or more scenarios");
        assertThat(directory.resolve("results")).doesNotExist();
    }

    @Test
    void theLibrarysExperimentRuns() {
        Shell.Result result =
                shell.carehome("batch", "stoke-policies", "--replicates", "1", "--threads", "2", "--quiet");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("As it was (baseline)", "No measures", "results/out/stoke-policies/report.html");
        assertThat(directory.resolve("results/out/stoke-policies/runs.csv"))
                .content()
                .hasLineCount(9);
    }

    private Path batch(String out, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("batch", asItWas, masked, "--replicates", "4", "--quiet", "--out", out));
        arguments.addAll(List.of(options));
        Shell.Result result = shell.carehome(arguments.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isZero();
        return directory.resolve(out);
    }

    private static List<String[]> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static List<String> withoutSeed(Path folder) throws IOException {
        return rows(folder.resolve("runs.csv")).stream()
                .map(row -> {
                    row[2] = "";
                    return String.join(",", row);
                })
                .toList();
    }

    private static List<String> rowsOf(String scenario, Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("runs.csv")).stream()
                .filter(line -> line.startsWith(scenario + ","))
                .toList();
    }
}
