package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignCommandTest {

    private static final List<String> TABLES = List.of("design.csv", "runs.csv", "summary.csv", "sensitivity.csv");

    @TempDir
    private Path directory;

    private Shell shell;

    @BeforeEach
    void start() {
        shell = new Shell(directory);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {latin-hypercube: {points: 8}}   |  8 | prcc        | rank-correlation-resident_infections.svg
            {sobol: {points: 3}}             | 12 | total       | sobol-resident_infections.svg
            {morris: {trajectories: 3}}      |  9 | mu_star     | morris-resident_infections.svg
            {grid: {levels: 2}}              |  4 | mean        | response-resident_infections.svg
            {one-at-a-time: {}}              |  5 | difference  | tornado-resident_infections.svg
            """)
    void everyMethodRunsAndTellsWhatMatters(String method, int points, String measure, String chart)
            throws IOException {
        String file = write(method);
        Shell.Result one = shell.carehome("batch", file, "--threads", "1", "--out", "one");
        assertThat(one.exitCode()).as(one.err()).isZero();
        assertThat(one.out())
                .contains(points + " points x 3 replicates = " + 3 * points + " runs", "2 parameters of single-home")
                .contains("Infections of residents", "Report: one/report.html");
        assertThat(directory.resolve("one/design.csv")).content().hasLineCount(points + 1);
        assertThat(directory.resolve("one/sensitivity.csv")).content().contains("," + measure + ",");
        assertThat(directory.resolve("one/charts").resolve(chart)).isNotEmptyFile();
        assertThat(directory.resolve("one/report.html"))
                .content()
                .contains("Which parameters matter?", chart.replace(".svg", ""));
        assertThat(directory.resolve("one/scenarios")).isDirectoryContaining("glob:**/single-home.yaml");
    }

    @Test
    void tablesAreTheSameOnAnyNumberOfThreadsAndWhenAnalysedAgain() throws IOException {
        String file = write("{sobol: {points: 3}}");
        shell.carehome("batch", file, "--threads", "1", "--quiet", "--out", "one");
        shell.carehome("batch", file, "--threads", "2", "--quiet", "--out", "two");
        for (String table : TABLES) {
            assertThat(directory.resolve("two").resolve(table))
                    .hasBinaryContent(
                            Files.readAllBytes(directory.resolve("one").resolve(table)));
        }
        byte[] sensitivity = Files.readAllBytes(directory.resolve("one/sensitivity.csv"));
        Files.delete(directory.resolve("one/sensitivity.csv"));
        Shell.Result again = shell.carehome("compare", "one");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(directory.resolve("one/sensitivity.csv")).hasBinaryContent(sensitivity);
    }

    @Test
    void aPointRunsAgainFromTheScenarioAndItsRowOfTheDesign() throws IOException {
        shell.carehome("batch", write("{latin-hypercube: {points: 3}}"), "--quiet", "--out", "all");
        String[] second =
                Files.readAllLines(directory.resolve("all/design.csv")).get(2).split(",", -1);
        Files.writeString(directory.resolve("again.yaml"), """
                extends: all/scenarios/single-home.yaml
                contact: {transmission-per-contact: %s}
                community: {incidence: %s}
                """.formatted(second[6], second[7]));
        shell.carehome(
                "batch",
                directory.resolve("again.yaml").toString(),
                "--replicates",
                "3",
                "--seed",
                "4",
                "--quiet",
                "--out",
                "o");
        assertThat(Files.readAllLines(directory.resolve("o/runs.csv")).stream()
                        .skip(1)
                        .map(line -> line.replace("again,", "point-002,")))
                .hasSize(3)
                .isSubsetOf(Files.readAllLines(directory.resolve("all/runs.csv")));
    }

    @Test
    void uncertainParametersOfAnOrdinaryBatchAreWrittenAndCorrelated() throws IOException {
        String scenario = SmallScenario.write(
                        directory,
                        "uncertain",
                        "contact: {transmission-per-contact: {uniform: {low: 0.005, high: 0.06}}}\n")
                .toString();
        Shell.Result result = shell.carehome("batch", scenario, "--replicates", "25", "--quiet", "--out", "o");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(directory.resolve("o/parameters.csv")).content().hasLineCount(26);
        List<String> rows = Files.readAllLines(directory.resolve("o/sensitivity.csv"));
        assertThat(rows)
                .filteredOn(row -> row.startsWith("uncertain,uncertain-parameters,resident_infections,"
                        + "contact.transmission-per-contact,prcc,"))
                .singleElement()
                .satisfies(row ->
                        assertThat(Double.parseDouble(row.split(",", -1)[6])).isGreaterThan(0.5));
        assertThat(directory.resolve("o/report.html")).content().contains("Which uncertain parameters matter?");
    }

    @Test
    void aBatchWithoutVaryingParametersHasNoSuchTables() {
        String scenario = SmallScenario.write(directory, "plain").toString();
        shell.carehome("batch", scenario, "--replicates", "2", "--quiet", "--out", "o");
        assertThat(directory.resolve("o")).isNotEmptyDirectory();
        for (String table : List.of("design.csv", "parameters.csv", "sensitivity.csv")) {
            assertThat(directory.resolve("o").resolve(table)).doesNotExist();
        }
    }

    @Test
    void aMistakeIsToldBeforeAnythingRuns() {
        Shell.Result result = shell.carehome("batch", write("{sobol: {points: 1}}"), "--out", "o");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("design.yaml:7", "design.method.sobol.points", "between 2 and 100000");
        assertThat(directory.resolve("o")).doesNotExist();
    }

    private String write(String method) {
        return SmallScenario.writeText(directory, "design", """
                        title: A small design
                        question: What matters?
                        replicates: 3
                        seed: 4
                        design:
                          scenario: single-home
                          method: %s
                          set: {calendar: {days: 30}, index-cases: [{group: resident, home: 1, day: 1, count: 3}]}
                          parameters:
                            contact.transmission-per-contact: {low: 0.01, high: 0.2}
                            community.incidence: {values: [0.0005, 0.02]}
                        """.formatted(method))
                .toString();
    }
}
