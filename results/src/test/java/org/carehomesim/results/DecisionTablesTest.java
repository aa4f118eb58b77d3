package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.carehomesim.results.statistics.AcceptabilityRow;
import org.carehomesim.results.statistics.ConvergenceRow;
import org.carehomesim.results.statistics.CostEffectivenessRow;
import org.carehomesim.results.statistics.CostEffectivenessRow.Result;
import org.carehomesim.results.statistics.DecisionAnalysis;
import org.carehomesim.results.statistics.RankingRow;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables for those who have to choose, and how means settle, with values worked out by hand. */
class DecisionTablesTest {

    @TempDir
    private Path dir;

    private ResultsFolder folder;

    @BeforeEach
    void createFolder() {
        folder = ResultsFolder.create(dir.resolve("out"));
    }

    /** A run by deaths, cost and QALYs lost. */
    private static void append(RunTables tables, String scenario, int replicate, double... figures) {
        tables.append(scenario, SmallRun.of(replicate, figures[0], figures[1], Map.of(Outcome.QALY_LOSS, figures[2])));
    }

    /**
     * Deaths of base 4, 8, 6, 10 (mean 7), of masks 2, 8, 3, 11 (mean 6), of tests 5, 5, 5, 5. Lowest of each replicate: 2,
     * 5, 3, 5, mean 3.75.
     */
    private Comparison three() {
        try (RunTables tables = folder.openTables()) {
            append(tables, "base", 0, 4, 1000, 8);
            append(tables, "base", 1, 8, 2000, 16);
            append(tables, "base", 2, 6, 1500, 12);
            append(tables, "base", 3, 10, 2500, 20);
            append(tables, "masks", 0, 2, 31_000, 6);
            append(tables, "masks", 1, 8, 42_000, 14);
            append(tables, "masks", 2, 3, 31_500, 11);
            append(tables, "masks", 3, 11, 62_500, 17);
            append(tables, "tests", 0, 5, 900, 8);
            append(tables, "tests", 1, 5, 1900, 16);
            append(tables, "tests", 2, 5, 1400, 12);
            append(tables, "tests", 3, 5, 2400, 20);
        }
        return Comparison.of(folder, "base");
    }

    private static RankingRow ranking(Comparison comparison, String scenario, Outcome outcome) {
        return comparison.decision().ranking().stream()
                .filter(row -> row.scenario().equals(scenario) && row.outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ranksAllScenariosTogether() {
        Comparison comparison = three();
        RankingRow base = ranking(comparison, "base", Outcome.RESIDENT_DEATHS);
        RankingRow masks = ranking(comparison, "masks", Outcome.RESIDENT_DEATHS);
        RankingRow tests = ranking(comparison, "tests", Outcome.RESIDENT_DEATHS);
        assertThat(masks.n()).isEqualTo(4);
        assertThat(base.probabilityBest()).isEqualTo(0);
        assertThat(masks.probabilityBest()).isEqualTo(0.5);
        assertThat(tests.probabilityBest()).isEqualTo(0.5);
        assertThat(base.expectedRegret()).isEqualTo(7 - 3.75);
        assertThat(masks.expectedRegret()).isEqualTo(6 - 3.75);
        assertThat(tests.expectedRegret()).isEqualTo(5 - 3.75);
        assertThat(masks.regretOfMean()).isEqualTo(1);
        assertThat(tests.regretOfMean()).isEqualTo(0);
        assertThat(comparison.decision().ranking()).hasSize((int) (3
                * Arrays.stream(Outcome.values()).filter(Outcome::lowerIsBetter).count()));
    }

    /** A scenario that ties with all others has a third. */
    @Test
    void tiesAreShared() {
        RankingRow row = ranking(three(), "masks", Outcome.STAFF_DEATHS);
        assertThat(row.probabilityBest()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(row.probabilityBestMean().orElseThrow()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(row.expectedRegret()).isEqualTo(0);
    }

    /**
     * Of two replicates the bootstrap draws the first twice with chance 1/4, both with 1/2, and the second twice with 1/4.
     * Over 2,000 draws the standard deviation of a share is below 0.0112; beyond 5 of them is one generator in a million.
     */
    @Test
    void theBootstrapOfTheBestMeanIsThatOfTheMeans() {
        try (RunTables tables = folder.openTables()) {
            append(tables, "base", 0, 5, 0, 0);
            append(tables, "base", 1, 5, 0, 0);
            append(tables, "other", 0, 4, 0, 0);
            append(tables, "other", 1, 6, 0, 0);
            append(tables, "worse", 0, 5, 0, 0);
            append(tables, "worse", 1, 9, 0, 0);
        }
        Comparison comparison = Comparison.of(folder, "base");
        // drawn twice the first: other 4, base and worse 5; both: base and other 5; twice the second: base 5
        assertThat(ranking(comparison, "base", Outcome.RESIDENT_DEATHS)
                        .probabilityBestMean()
                        .orElseThrow())
                .isCloseTo(0.25 + 0.5 / 2, within(0.056));
        assertThat(ranking(comparison, "other", Outcome.RESIDENT_DEATHS)
                        .probabilityBestMean()
                        .orElseThrow())
                .isCloseTo(0.25 + 0.5 / 2, within(0.056));
        assertThat(ranking(comparison, "worse", Outcome.RESIDENT_DEATHS).probabilityBestMean())
                .hasValue(0);
    }

    /** Masks: extra cost 30,000, 40,000, 30,000, 60,000, mean 40,000; QALYs gained 2, 2, 1, 3, mean 2. */
    @Test
    void pricesAScenario() {
        CostEffectivenessRow masks = three().decision().costEffectiveness().get(0);
        assertThat(masks.scenario()).isEqualTo("masks");
        assertThat(masks.cost()).isEqualTo(40_000);
        assertThat(masks.qalys()).isEqualTo(2);
        assertThat(masks.result()).isEqualTo(Result.COSTS_MORE_GAINS_MORE);
        assertThat(masks.ratio()).hasValue(20_000);
        // deviations of cost -10, 0, -10, 20 thousand, of QALYs 0, 0, -1, 1: 30,000 / sqrt(6e8 x 2)
        assertThat(masks.correlation().orElseThrow()).isCloseTo(30_000 / Math.sqrt(1.2e9), within(1e-12));
        assertThat(masks.lowerBenefit().mean()).isEqualTo(0);
        assertThat(masks.upperBenefit().mean()).isEqualTo(20_000);
        // net benefits at 20,000: 10,000, 0, -10,000, 0; variance 2e8 / 3; t(3, 0.975) = 3.182446
        assertThat(masks.lowerBenefit().interval().orElseThrow().high())
                .isCloseTo(3.182446 * Math.sqrt(2e8 / 3) / 2, within(0.01));
    }

    @Test
    void saysWhereCheaperIsBetterAndWhereNothingIsGained() {
        assertThat(three().decision().costEffectiveness().get(1)).satisfies(tests -> {
            assertThat(tests.cost()).isEqualTo(-100);
            assertThat(tests.qalys()).isEqualTo(0);
            assertThat(tests.result()).isEqualTo(Result.DOMINANT);
            assertThat(tests.ratio()).isEmpty();
            assertThat(tests.correlation()).isEmpty();
        });
        assertThat(result(-1, -1)).isEqualTo(Result.COSTS_LESS_GAINS_LESS);
        assertThat(result(0, 1)).isEqualTo(Result.DOMINANT);
        assertThat(result(1, 0)).isEqualTo(Result.DOMINATED);
        assertThat(result(0, -1)).isEqualTo(Result.DOMINATED);
        assertThat(result(0, 0)).isEqualTo(Result.NO_DIFFERENCE);
    }

    /** What one pair of runs with this extra cost and gain gives. */
    private Result result(double cost, double gain) {
        ResultsFolder pair = ResultsFolder.create(dir.resolve("pair " + cost + gain));
        try (RunTables tables = pair.openTables()) {
            append(tables, "base", 0, 0, 10, 10);
            append(tables, "other", 0, 0, 10 + cost, 10 - gain);
        }
        return Comparison.of(pair, "base").decision().costEffectiveness().get(0).result();
    }

    /**
     * Tests save 100 pounds in every replicate. Masks are better if the price of a QALY times the gain is above their extra
     * cost and these 100 pounds: from 15,050, 20,050, 30,100 and 20,033.33 pounds a QALY.
     */
    @Test
    void acceptabilityFollowsThePriceOfAQaly() {
        List<AcceptabilityRow> rows = three().decision().acceptability();
        assertThat(rows).hasSize(21 * 3);
        assertThat(shares(rows, "masks"))
                .startsWith(0.0, 0.0, 0.0, 0.0, 0.25, 0.75, 0.75, 1.0)
                .endsWith(1.0);
        assertThat(shares(rows, "base")).containsOnly(0.0);
        for (int price = 0; price <= 100_000; price += 5_000) {
            int at = price;
            List<AcceptabilityRow> ofPrice =
                    rows.stream().filter(row -> row.willingnessToPay() == at).toList();
            assertThat(ofPrice.stream()
                            .mapToDouble(AcceptabilityRow::probability)
                            .sum())
                    .isCloseTo(1, within(1e-12));
            assertThat(ofPrice.stream()
                            .mapToDouble(row -> row.probabilityMean().orElseThrow())
                            .sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(ofPrice.get(0).netBenefit()).isEqualTo(0);
            assertThat(ofPrice.get(1).netBenefit()).isCloseTo(2.0 * price - 40_000, within(1e-6));
            assertThat(ofPrice.get(2).netBenefit()).isCloseTo(100, within(1e-6));
        }
    }

    private static List<Double> shares(List<AcceptabilityRow> rows, String scenario) {
        return rows.stream()
                .filter(row -> row.scenario().equals(scenario))
                .map(AcceptabilityRow::probability)
                .toList();
    }

    @Test
    void countsTheReplicatesThatAllScenariosHave() {
        try (RunTables tables = folder.openTables()) {
            append(tables, "base", 0, 1, 0, 0);
            append(tables, "base", 1, 2, 0, 0);
            append(tables, "base", 2, 3, 0, 0);
            append(tables, "few", 2, 1, 0, 0);
            append(tables, "most", 2, 2, 0, 0);
            append(tables, "most", 1, 0, 0, 0);
        }
        Comparison comparison = Comparison.of(folder, "base");
        RankingRow few = ranking(comparison, "few", Outcome.RESIDENT_DEATHS);
        assertThat(few.n()).as("replicate 2 only").isEqualTo(1);
        assertThat(few.probabilityBest()).isEqualTo(1);
        assertThat(few.probabilityBestMean()).isEmpty();
        assertThat(ranking(comparison, "base", Outcome.RESIDENT_DEATHS).expectedRegret())
                .isEqualTo(2);
        assertThat(comparison.decision().costEffectiveness())
                .extracting(CostEffectivenessRow::n)
                .as("pairs with the baseline")
                .containsExactly(1, 2);
        comparison.writeTables();
        assertThat(folder.path().resolve("acceptability.csv")).content().contains("\n0,few,");
    }

    @Test
    void withoutACommonReplicateNothingIsRanked() throws IOException {
        try (RunTables tables = folder.openTables()) {
            append(tables, "base", 0, 1, 0, 0);
            append(tables, "other", 1, 2, 0, 0);
        }
        assertEmptyDecision(Comparison.of(folder, "base"));
        assertThat(lines("convergence.csv"))
                .contains("other,resident_deaths,mean,1,2,,,,")
                .noneMatch(line -> line.contains("difference"));
    }

    @Test
    void oneScenarioHasNoChoice() throws IOException {
        try (RunTables tables = folder.openTables()) {
            append(tables, "base", 0, 4, 1, 1);
            append(tables, "base", 1, 6, 1, 1);
        }
        assertEmptyDecision(Comparison.of(folder, "base"));
        // sd sqrt(2), half-width 12.7062; a tenth of 5 takes n with t x sqrt(2 / n) <= 0.5: 34 (1.9996 x 0.2425 =
        // 0.4935)
        assertThat(lines("convergence.csv"))
                .anyMatch(line -> line.matches("base,resident_deaths,mean,2,5,1\\.41421\\d*,12\\.7062\\d*,34,\\d+"));
    }

    private void assertEmptyDecision(Comparison comparison) throws IOException {
        DecisionAnalysis decision = comparison.decision();
        assertThat(decision.ranking()).isEmpty();
        assertThat(decision.costEffectiveness()).isEmpty();
        assertThat(decision.acceptability()).isEmpty();
        comparison.writeTables();
        for (String file : new String[] {"ranking.csv", "cost_effectiveness.csv", "acceptability.csv"}) {
            assertThat(lines(file)).as(file).hasSize(1);
        }
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.path().resolve(file));
    }

    @Test
    void writesTheFigures() throws IOException {
        three().writeTables();
        assertThat(lines("ranking.csv"))
                .contains("tests,resident_deaths,4,0.5," + bestMean("tests") + ",1.25,0")
                .noneMatch(line -> line.contains(",peak_day,"));
        assertThat(lines("cost_effectiveness.csv").get(1))
                .startsWith("base,masks,4,40000,")
                .contains(",costs-more-gains-more,20000,0,-");
        assertThat(lines("cost_effectiveness.csv").get(2)).contains(",0,0,0,,dominant,,100,100,100,100,100,100");
        assertThat(lines("acceptability.csv")).contains("0,tests,1,4,1,100");
    }

    private String bestMean(String scenario) throws IOException {
        return lines("ranking.csv").stream()
                .filter(line -> line.startsWith(scenario + ",resident_deaths,"))
                .map(line -> line.split(",", -1)[4])
                .findFirst()
                .orElseThrow();
    }

    /** Deaths 0, 2, 0, 2, ...: mean 1; of 10 and 20 the squares of the deviations are 1 each. */
    @Test
    void followsMeansAsTheySettle() {
        try (RunTables tables = folder.openTables()) {
            for (int replicate = 0; replicate < 25; replicate++) {
                append(tables, "base", replicate, 2 * (replicate % 2), 0, 0);
                append(tables, "less", replicate, 0, 0, 0);
            }
        }
        List<ConvergenceRow> rows = Comparison.of(folder, "base").convergence().stream()
                .filter(row -> row.outcome() == Outcome.RESIDENT_DEATHS)
                .toList();
        assertThat(rows.stream().filter(row -> row.scenario().equals("base")))
                .extracting(ConvergenceRow::n)
                .containsExactly(10, 20, 25);
        assertThat(rows.get(0).mean()).isEqualTo(1);
        assertThat(rows.get(0).standardDeviation().orElseThrow()).isCloseTo(Math.sqrt(10.0 / 9), within(1e-12));
        assertThat(rows.get(0).halfWidth().orElseThrow())
                .as("t(9, 0.975) = 2.262157 over 3")
                .isCloseTo(2.262157 / 3, within(1e-6));
        ConvergenceRow difference = rows.stream()
                .filter(row -> row.measure() == ConvergenceRow.Measure.DIFFERENCE && row.n() == 20)
                .findFirst()
                .orElseThrow();
        assertThat(difference.scenario()).isEqualTo("less");
        assertThat(difference.mean()).isEqualTo(-1);
        assertThat(difference.forFivePercent())
                .as("about (1.96 / 0.05)^2 x 20 / 19 = 1617.5, and two or three more by Student's t")
                .isPresent();
        assertThat(difference.forFivePercent().getAsInt()).isBetween(1618, 1622);
        ConvergenceRow zero = rows.stream()
                .filter(row -> row.scenario().equals("less") && row.measure() == ConvergenceRow.Measure.MEAN)
                .findFirst()
                .orElseThrow();
        assertThat(zero.forTenPercent()).isEmpty();
        assertThat(zero.halfWidth()).hasValue(0);
    }
}
