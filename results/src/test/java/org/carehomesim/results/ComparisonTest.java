package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.table.NumberStore;
import org.carehomesim.results.table.Table;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    private Path dir;

    private ResultsFolder folder;

    @BeforeEach
    void createFolder() {
        folder = ResultsFolder.create(dir.resolve("out"));
    }

    /** Baseline deaths 4, 8, 6, 10; measures 2, 8, 3, 11 in the same replicates. */
    private Comparison fourPairs() {
        try (RunTables tables = folder.openTables()) {
            append(tables, "base", 4, 8, 6, 10);
            append(tables, "measures", 2, 8, 3, 11);
            append(tables, "nothing", 4, 8, 6, 10);
        }
        return Comparison.of(folder, "base");
    }

    private static void append(RunTables tables, String scenario, double... deaths) {
        for (int replicate = 0; replicate < deaths.length; replicate++) {
            tables.append(scenario, SmallRun.of(replicate, deaths[replicate], 100 * deaths[replicate]));
        }
    }

    /** Differences -2, 0, -3, 1: mean -1, variance 10/3, t(3, 0.975) = 3.182446, half-width 2.905. */
    @Test
    void comparesInPairs() {
        ComparisonRow row = fourPairs().row("measures", Outcome.RESIDENT_DEATHS).orElseThrow();
        assertThat(row.n()).isEqualTo(4);
        assertThat(row.difference()).isEqualTo(-1);
        double halfWidth = 3.182446 * Math.sqrt(10.0 / 3) / 2;
        assertThat(row.interval().orElseThrow().low()).isCloseTo(-1 - halfWidth, within(1e-5));
        assertThat(row.interval().orElseThrow().high()).isCloseTo(-1 + halfWidth, within(1e-5));
        assertThat(row.ratio()).hasValue(6.0 / 7);
        assertThat(row.probabilityBetter()).as("two better, one tie, one worse").hasValue(2.5 / 4);
        assertThat(row.varianceOfDifference().orElseThrow()).isCloseTo(10.0 / 3, within(1e-12));
        assertThat(row.sumOfVariances().orElseThrow()).isCloseTo(20.0 / 3 + 54.0 / 3, within(1e-12));
        assertThat(row.varianceRatio().orElseThrow())
                .as("74 / 3 over 10 / 3: independent runs would have to be 7.4 times as many")
                .isCloseTo(7.4, within(1e-12));
        assertThat(row.bootstrapInterval().orElseThrow().low()).isBetween(-3.0, -2.0);
        assertThat(row.bootstrapInterval().orElseThrow().high()).isBetween(0.0, 1.0);
    }

    /** Costs of 400, 800, ... and 0.1 more in each run: the differences differ in their last binary digits only. */
    @Test
    void roundingIsNoGainFromSharedDraws() {
        try (RunTables tables = folder.openTables()) {
            for (int replicate = 0; replicate < 4; replicate++) {
                double cost = 400.3 * (replicate + 1);
                tables.append("base", SmallRun.of(replicate, 1, cost));
                tables.append("fee", SmallRun.of(replicate, 1, cost + 0.1));
            }
        }
        ComparisonRow row =
                Comparison.of(folder, "base").row("fee", Outcome.COST_GBP).orElseThrow();
        assertThat(row.varianceOfDifference().orElseThrow()).isPositive();
        assertThat(row.varianceRatio()).isEmpty();
    }

    @Test
    void doingNothingChangesExactlyNothing() {
        Comparison comparison = fourPairs();
        for (Outcome outcome : Outcome.values()) {
            ComparisonRow row = comparison.row("nothing", outcome).orElseThrow();
            assertThat(row.difference()).isEqualTo(0.0);
            assertThat(row.interval()).contains(new Interval(0, 0));
            if (outcome.lowerIsBetter()) {
                assertThat(row.probabilityBetter()).hasValue(0.5);
            }
        }
        ComparisonRow deaths =
                comparison.row("nothing", Outcome.RESIDENT_DEATHS).orElseThrow();
        assertThat(deaths.ratio()).hasValue(1);
        assertThat(deaths.ratioInterval()).contains(new Interval(1, 1));
    }

    @Test
    void comparesAnyTwoScenariosDirectly() {
        Comparison comparison = fourPairs();
        assertThat(comparison.deaths().between("measures", "nothing"))
                .isEqualTo(comparison
                        .row("measures", Outcome.RESIDENT_DEATHS)
                        .orElseThrow()
                        .interval());
        assertThat(comparison.deaths().between("nothing", "base")).contains(new Interval(0, 0));
    }

    @Test
    void zeroBaselineHasNoRatio() {
        ComparisonRow row = fourPairs().row("measures", Outcome.STAFF_DEATHS).orElseThrow();
        assertThat(row.ratio()).isEqualTo(OptionalDouble.empty());
        assertThat(row.ratioInterval()).isEmpty();
    }

    @Test
    void neutralOutcomesAreNeverBetter() {
        ComparisonRow row = fourPairs().row("measures", Outcome.HOMES).orElseThrow();
        assertThat(row.probabilityBetter()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void listsOnlyTheOthers() {
        Comparison comparison = fourPairs();
        assertThat(comparison.scenarios()).containsExactly("base", "measures", "nothing");
        assertThat(comparison.rows().stream().map(ComparisonRow::scenario).distinct())
                .containsExactly("measures", "nothing");
        assertThat(comparison.row("base", Outcome.HOMES)).isEmpty();
        assertThat(comparison.summary()).hasSize(3 * Outcome.values().length);
    }

    @Test
    void pairsOnTheReplicatesThatBothHave() {
        try (RunTables tables = folder.openTables()) {
            for (int replicate : new int[] {0, 2, 3}) {
                tables.append("base", SmallRun.of(replicate, 10 + replicate, 0));
            }
            for (int replicate : new int[] {3, 1, 2}) {
                tables.append("measures", SmallRun.of(replicate, 5, 0));
            }
            tables.append("alone", SmallRun.of(7, 5, 0));
        }
        Comparison comparison = Comparison.of(folder, "base");
        ComparisonRow row = comparison.row("measures", Outcome.RESIDENT_DEATHS).orElseThrow();
        assertThat(row.n()).isEqualTo(2);
        assertThat(row.difference()).as("replicates 2 and 3 only").isEqualTo(-7.5);
        assertThat(comparison.summary("measures", Outcome.RESIDENT_DEATHS).n()).isEqualTo(3);
        assertThat(comparison.row("alone", Outcome.RESIDENT_DEATHS)).isEmpty();
    }

    @Test
    void writesTables() throws IOException {
        fourPairs().writeTables();
        List<String> summary = Files.readAllLines(folder.path().resolve("summary.csv"));
        assertThat(summary.get(0)).isEqualTo("scenario,outcome,n,mean,sd,p05,p25,median,p75,p95,ci95_low,ci95_high");
        assertThat(summary.get(1)).isEqualTo("base,homes,4,2,0,2,2,2,2,2,2,2");
        assertThat(summary).hasSize(1 + 3 * Outcome.values().length);
        List<String> comparison = Files.readAllLines(folder.path().resolve("comparison.csv"));
        assertThat(comparison.get(0))
                .isEqualTo("baseline,scenario,outcome,n,difference_mean,ci95_low,ci95_high,"
                        + "ratio,ratio_ci95_low,ratio_ci95_high,probability_better,"
                        + "bootstrap_ci95_low,bootstrap_ci95_high,variance_ratio");
        assertThat(comparison).contains("base,nothing,resident_deaths,4,0,0,0,1,1,1,0.5,0,0,");
        assertThat(comparison).contains("base,measures,homes,4,0,0,0,1,1,1,,0,0,");
        assertThat(comparison).contains("base,measures,staff_deaths,4,0,0,0,,,,0.5,0,0,");
    }

    @Test
    void oneReplicateLeavesIntervalsEmpty() throws IOException {
        try (RunTables tables = folder.openTables()) {
            append(tables, "base", 4);
            append(tables, "measures", 3);
        }
        Comparison.of(folder, "base").writeTables();
        assertThat(Files.readAllLines(folder.path().resolve("summary.csv")))
                .contains("measures,resident_deaths,1,3,,3,3,3,3,3,,");
        assertThat(Files.readAllLines(folder.path().resolve("comparison.csv")))
                .contains("base,measures,resident_deaths,1,-1,,,0.75,,,1,,,");
    }

    @Test
    void refusesAnUnknownBaseline() {
        fourPairs();
        assertThatExceptionOfType(ResultsFolderException.class)
                .isThrownBy(() -> Comparison.of(folder, "bsae"))
                .withMessageContaining("'bsae'")
                .withMessageContaining("base, measures, nothing");
    }

    @Test
    void refusesAnEmptyTable() {
        folder.openTables().close();
        assertThatExceptionOfType(ResultsFolderException.class)
                .isThrownBy(() -> Comparison.of(folder, "base"))
                .withMessageContaining("no finished runs");
    }

    @Test
    void saysWhereATableIsDamaged() throws IOException {
        fourPairs();
        Path runs = folder.path().resolve("runs.csv");
        List<String> lines = Files.readAllLines(runs);
        assertDamage(
                runs,
                lines,
                3,
                lines.get(3).replace(",600,", ",many,"),
                "runs.csv:4: cost_gbp: 'many' is not a number");
        assertDamage(
                runs, lines, 3, lines.get(3).replace(",600,", ",NaN,"), "runs.csv:4: cost_gbp: 'NaN' is not a finite");
        assertDamage(runs, lines, 2, lines.get(1), "runs.csv:3: replicate: '0' appears twice for scenario base");
        assertDamage(
                runs,
                lines,
                2,
                "base,1",
                "runs.csv:3: has 2 cells where the header has "
                        + Table.RUNS.columns().size());
        assertDamage(
                runs,
                lines,
                0,
                lines.get(0).replace("homes,", "hoems,"),
                "runs.csv: column 4 must be homes but is hoems");
    }

    private void assertDamage(Path file, List<String> lines, int number, String line, String message)
            throws IOException {
        List<String> damaged = new ArrayList<>(lines);
        damaged.set(number, line);
        Files.write(file, damaged);
        assertThatExceptionOfType(ResultsFolderException.class)
                .isThrownBy(() -> Comparison.of(folder, "base"))
                .withMessageContaining(message);
    }

    /** What does not fit into memory goes to a file: if that fails, nothing is wrong with the results. */
    @Test
    void tellsADiskThatIsFullFromResultsThatCannotBeRead() throws IOException {
        int many = 1 << 20;
        try (NumberStore store = new NumberStore(dir.resolve("missing"))) {
            UncheckedIOException failure =
                    catchThrowableOfType(UncheckedIOException.class, () -> store.write(0, new double[many], many));
            assertThat(Comparison.unreadable(folder, failure))
                    .isInstanceOf(WriteFailedException.class)
                    .hasMessageStartingWith("cannot write " + dir.resolve("missing"));
        }
        assertThat(Comparison.unreadable(folder, new IOException("a bad sector")))
                .isNotInstanceOf(WriteFailedException.class)
                .hasMessage("cannot read the results in " + folder.path() + ": a bad sector");
    }
}
