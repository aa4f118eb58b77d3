package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.precision.PrecisionReached;
import org.carehomesim.scenario.ExperimentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batches that add replicates until they are precise enough, by the whole command. */
class UntilCommandTest {

    @TempDir
    private Path directory;

    private Shell shell;
    private String asItWas;
    private String masked;

    @BeforeEach
    void writeScenarios() throws IOException {
        Path files = Files.createDirectory(directory.resolve("files"));
        String uncertain = "contact: {transmission-per-contact: {uniform: {low: 0.01, high: 0.03}}}\n";
        asItWas = SmallScenario.write(files, "as-it-was", uncertain).toString();
        masked = SmallScenario.write(files, "masked", uncertain + "policies: {masking: {}}\n")
                .toString();
        shell = new Shell(directory);
    }

    @Test
    void runsAsManyReplicatesAsThePrecisionNeeds() throws IOException {
        Shell.Result result = shell.carehome(
                "batch",
                asItWas,
                masked,
                "--replicates",
                "400",
                "--until",
                "resident_infections:5",
                "--debug",
                "--out",
                "o");
        assertThat(result.exitCode()).as(result.err()).isZero();
        Manifest manifest = ResultsFolder.open(directory.resolve("o")).readManifest();
        PrecisionReached reached = manifest.until().orElseThrow().reached().orElseThrow();
        int replicates = reached.replicates();
        assertThat(replicates).isBetween(30, 390);
        assertThat(result.out())
                .contains(
                        "2 scenarios x at most 400 replicates = at most 800 runs",
                        "until resident_infections is known to +-5, looked at after 30 replicates and then every 10",
                        replicates + " replicates were precise enough, of at most 400: the 95% interval of the mean"
                                + " paired difference");
        assertThat(result.err())
                .contains(replicates + " replicates: resident_infections known to +-")
                .contains("of +-5 wanted");
        Path folder = directory.resolve("o");
        assertThat(folder.resolve("runs.csv")).content().hasLineCount(1 + 2 * replicates);
        assertThat(folder.resolve("report.html"))
                .content()
                .contains(replicates + " replicates were precise enough", replicates + " of at most 400, until");
        assertThat(Files.readAllLines(folder.resolve("parameters.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",", -1)[1])
                        .distinct())
                .as("values of the replicates that were run, and of no others")
                .hasSize(replicates);
        double halfWidth = reached.scenarios().get(0).halfWidth().orElseThrow();
        // the ends of the interval are rounded to doubles each, so half their distance may have another last digit
        assertThat(halfWidthInTable(folder.resolve("comparison.csv"))).isCloseTo(halfWidth, withinPercentage(1e-10));
        assertThat(halfWidth).isLessThanOrEqualTo(5);
    }

    private static double halfWidthInTable(Path comparison) throws IOException {
        try (Stream<String> lines = Files.lines(comparison)) {
            String[] row = lines.filter(line -> line.contains(",resident_infections,"))
                    .findFirst()
                    .orElseThrow()
                    .split(",", -1);
            return (Double.parseDouble(row[6]) - Double.parseDouble(row[5])) / 2;
        }
    }

    @Test
    void anExperimentFileSaysItToo() throws IOException {
        String experiment = SmallScenario.writeText(directory.resolve("files"), "experiment", """
                        title: Masks?
                        question: Do masks help?
                        baseline: plain
                        replicates: 12
                        seed: 3
                        until: {outcome: resident_infections, half-width: 0.01, at-least: 4, every: 4}
                        scenarios:
                          plain: {scenario: as-it-was.yaml}
                          masked: {scenario: masked.yaml}
                        """)
                .toString();
        Shell.Result result = shell.carehome("batch", experiment, "--quiet", "--line-list", "--out", "o");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out().replace('\n', ' '))
                .contains("NOT as precise as was asked: after all 12 replicates that were allowed")
                .containsPattern("it would take about [0-9,]+ replicates");
        assertThat(directory.resolve("o/report.html")).content().contains("NOT as precise as was asked");
        List<String> runs = Files.readAllLines(directory.resolve("o/runs.csv"));
        assertThat(runs.subList(1, 25).stream().map(row -> row.substring(0, row.indexOf(',', row.indexOf(',') + 1))))
                .as("round after round")
                .startsWith("plain,0", "plain,1", "plain,2", "plain,3", "masked,0", "masked,1", "masked,2", "masked,3")
                .contains("plain,4", "masked,11")
                .endsWith("masked,8", "masked,9", "masked,10", "masked,11");
        sameSummaryAsWithoutRounds("o", experiment);
    }

    /** The same runs in another order: whoever reads the tables must not care. */
    private void sameSummaryAsWithoutRounds(String folder, String experiment) throws IOException {
        Path file = Path.of(experiment);
        Files.writeString(file, Files.readString(file).replaceAll("until:.*\n", ""));
        Shell.Result result = shell.carehome("batch", experiment, "--quiet", "--line-list", "--out", "plain");
        assertThat(result.exitCode()).as(result.err()).isZero();
        for (String table : List.of(
                "summary.csv",
                "comparison.csv",
                "ranking.csv",
                "cost_effectiveness.csv",
                "acceptability.csv",
                "convergence.csv",
                "sensitivity.csv",
                "parameters.csv",
                "reproduction.csv",
                "generation_interval.csv",
                "introductions.csv")) {
            assertThat(directory.resolve(folder).resolve(table))
                    .as(table)
                    .hasSameBinaryContentAs(directory.resolve("plain").resolve(table));
        }
        assertThat(directory.resolve(folder).resolve("charts"))
                .isDirectoryRecursivelyContaining("glob:**.svg")
                .satisfies(charts -> {
                    try (Stream<Path> pictures = Files.list(charts)) {
                        pictures.forEach(picture -> assertThat(picture)
                                .hasSameBinaryContentAs(
                                        directory.resolve("plain/charts").resolve(picture.getFileName())));
                    }
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resident_deaths:0      | the half-width in 'resident_deaths:0' must be above 0
            resident_deaths:-1     | the half-width in 'resident_deaths:-1' must be above 0
            resident_deaths:-0     | the half-width in 'resident_deaths:-0' must be above 0
            resident_deaths:1e-999 | the half-width in 'resident_deaths:1e-999' must be above 0
            resident_deaths:1e999  | the half-width in 'resident_deaths:1e999' must be a finite number
            resident_deaths:NaN    | the half-width in 'resident_deaths:NaN' must be a finite number
            resident_deaths:1_000  | is not an outcome with a half-width such as resident_deaths:1.5
            resident_deaths:007    | is not an outcome with a half-width such as resident_deaths:1.5
            resident_deaths:       | is not an outcome with a half-width such as resident_deaths:1.5
            :1                     | is not an outcome with a half-width such as resident_deaths:1.5
            resident_deaths        | is not an outcome with a half-width such as resident_deaths:1.5
            resident_deaths:5%     | is not an outcome with a half-width such as resident_deaths:1.5
            resident_death:1       | there is no outcome 'resident_death'; did you mean 'resident_deaths'?
            joy:1                  | name a column of runs.csv
            """)
    void whatIsNoPrecisionIsRefused(String until, String says) {
        refuses(says, "--until", until);
    }

    @ParameterizedTest
    @CsvSource({"1e1, 10", "2.5E-1, 0.25", ".5, 0.5", "5., 5", "+5, 5", "12, 12"})
    void numbersAreReadAsInFiles(String number, double halfWidth) throws IOException {
        assertThat(new UntilChoice().convert("resident_deaths:" + number).halfWidth())
                .isEqualTo(halfWidth);
        String experiment = "title: T\nquestion: Q?\nbaseline: a\nreplicates: 40\nseed: 1\n"
                + "until: {outcome: resident_deaths, half-width: " + number + "}\n"
                + "scenarios: {a: {scenario: as-it-was.yaml}}\n";
        Path file = SmallScenario.writeText(directory.resolve("files"), "experiment", experiment);
        assertThat(new ExperimentReader()
                        .read(file.toString())
                        .until()
                        .orElseThrow()
                        .halfWidth())
                .isEqualTo(halfWidth);
    }

    @Test
    void whatCannotGoWithAPrecisionIsRefused() {
        refuses(
                "more replicates are needed depends on the runs of all shards",
                "--until",
                "cost_gbp:1",
                "--shard",
                "1/2");
        refuses(
                "only after 30 replicates of each scenario, but there are at most 29",
                "--until",
                "cost_gbp:1",
                "--replicates",
                "29");
        Shell.Result design = shell.carehome("batch", "single-home-sensitivity", "--until", "cost_gbp:1");
        assertThat(design.exitCode()).isEqualTo(2);
        assertThat(design.err()).contains("--until cannot be used with a design");
    }

    private void refuses(String says, String... options) {
        Shell.Result result = shell.carehome(
                Stream.concat(Stream.of("batch", asItWas), Stream.of(options)).toArray(String[]::new));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("carehome: ").contains(says).doesNotContain("\tat ");
        assertThat(directory.resolve("results")).doesNotExist();
    }
}
