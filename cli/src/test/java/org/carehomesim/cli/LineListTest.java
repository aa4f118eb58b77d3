package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line list and what the commands tell from it. */
class LineListTest {

    private static final List<String> TABLES =
            List.of("infections.csv", "reproduction.csv", "generation_interval.csv", "introductions.csv");

    @TempDir
    private Path directory;

    private Shell shell;
    private String asItWas;
    private String masked;

    @BeforeEach
    void writeScenarios() {
        shell = new Shell(directory);
        asItWas = SmallScenario.write(directory, "as-it-was").toString();
        masked = SmallScenario.write(directory, "masked", "policies: {masking: {}}\n")
                .toString();
    }

    private Path batch(String folder, String... more) {
        List<String> words = new ArrayList<>(
                List.of("batch", asItWas, masked, "--replicates", "3", "--quiet", "--line-list", "--out", folder));
        words.addAll(List.of(more));
        assertThat(shell.carehome(words.toArray(String[]::new)).exitCode()).isZero();
        return directory.resolve(folder);
    }

    @Test
    void tablesAreTheSameByteForByteForAnyNumberOfThreadsAndAgain() throws IOException {
        Path one = batch("one", "--threads", "1");
        Path two = batch("two", "--threads", "2");
        Path again = batch("again", "--threads", "2");
        for (String table : TABLES) {
            byte[] expected = Files.readAllBytes(one.resolve(table));
            assertThat(expected.length).as(table).isGreaterThan(200);
            assertThat(two.resolve(table)).hasBinaryContent(expected);
            assertThat(again.resolve(table)).hasBinaryContent(expected);
        }
    }

    @Test
    void comparingWritesThemAgainAndTheReportTellsOfThem() throws IOException {
        Path folder = batch("o");
        assertThat(folder.resolve("manifest.json")).content().contains("\"line_list\" : true", "--line-list");
        assertThat(folder.resolve("report.html")).content().contains("How infection got in");
        assertThat(folder.resolve("charts/introductions-by-route.svg")).isNotEmptyFile();
        byte[] report = Files.readAllBytes(folder.resolve("report.html"));
        for (String table : TABLES.subList(1, TABLES.size())) {
            byte[] before = Files.readAllBytes(folder.resolve(table));
            Files.delete(folder.resolve(table));
            assertThat(shell.carehome("compare", "o").exitCode()).isZero();
            assertThat(folder.resolve(table)).hasBinaryContent(before);
        }
        assertThat(folder.resolve("report.html")).hasBinaryContent(report);
    }

    @Test
    void changesNoResultAndIsNotWrittenUnlessAskedFor() throws IOException {
        Path with = batch("with");
        shell.carehome("batch", asItWas, masked, "--replicates", "3", "--quiet", "--out", "without");
        Path without = directory.resolve("without");
        assertThat(without.resolve("runs.csv")).hasBinaryContent(Files.readAllBytes(with.resolve("runs.csv")));
        TABLES.forEach(table -> assertThat(without.resolve(table)).doesNotExist());
        assertThat(without.resolve("report.html")).content().doesNotContain("How infection got in");
        assertThat(without.resolve("manifest.json")).content().contains("\"line_list\" : false");
    }

    @Test
    void introductionsAddUpAndInfectionsInHomesFollowFromThem() throws IOException {
        Path folder = batch("o");
        List<String[]> rows = Files.readAllLines(folder.resolve("introductions.csv")).stream()
                .map(row -> row.split(",", -1))
                .filter(row -> row[0].equals("as-it-was"))
                .toList();
        double sum = rows.stream()
                .filter(row -> !row[1].equals("all"))
                .mapToDouble(row -> Double.parseDouble(row[2]))
                .sum();
        String[] all = rows.get(rows.size() - 1);
        assertThat(all[1]).isEqualTo("all");
        assertThat(sum).isCloseTo(Double.parseDouble(all[2]), within(1e-9));
        assertThat(Double.parseDouble(all[2])).isGreaterThan(1);
        assertThat(rows)
                .filteredOn(row -> row[1].equals("other") || row[1].equals("index_case"))
                .allSatisfy(row -> assertThat(row[2]).isEqualTo("0"));
    }

    @Test
    void aRunSaysHowInfectionGotIn() {
        Shell.Result result = shell.carehome("run", asItWas, "--line-list", "--out", "o");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("How infection got into homes")
                .containsPattern("Introductions +[0-9]+ +into [0-9]+ homes?\\R")
                .containsPattern("Permanent staff, from the community +[0-9]+ +[0-9]+%\\R")
                .containsPattern("Infected in homes by each infected resident +[0-9]\\.[0-9]{2}\\R")
                .containsPattern("Days from one infection to the next +[0-9.]+ +sd [0-9.]+\\R");
        TABLES.forEach(
                table -> assertThat(directory.resolve("o").resolve(table)).isNotEmptyFile());
    }
}
