package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says of results that are simple enough to know the answer. */
class AnswerTest {

    private static final int RUNS = 40;

    @TempDir
    private Path dir;

    /** Deaths by replicate: the baseline first, then each scenario. */
    private String answer(IntUnaryOperator... deaths) throws IOException {
        return answer(1e6, Map.of(), deaths);
    }

    /** The same with the cost of the first scenario (of the second twice as much) and other outcomes of all but the baseline. */
    private String answer(double costOfFirst, Map<Outcome, Double> others, IntUnaryOperator... deaths)
            throws IOException {
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        folder.writeManifest(SyntheticResults.manifest(SyntheticScenario.some(deaths.length), RUNS));
        try (RunTables tables = folder.openTables()) {
            for (int scenario = 0; scenario < deaths.length; scenario++) {
                for (int run = 0; run < RUNS; run++) {
                    double cost = scenario == 0 ? 5e5 : costOfFirst * scenario;
                    tables.append(
                            "s" + scenario,
                            SmallRun.of(
                                    run, deaths[scenario].applyAsInt(run), cost, scenario == 0 ? Map.of() : others));
                }
            }
        }
        ReportContext context = new ReportContext("T", "", List.of(), "s0", List.of(), List.of());
        Report.write(folder, Analysis.of(folder, "s0"), context);
        String html = Files.readString(dir.resolve("out").resolve("report.html"));
        String first = html.substring(html.indexOf("id=\"answer\""), html.indexOf("id=\"glance\""));
        String more = html.substring(html.indexOf("id=\"more\""), html.indexOf("id=\"ranking\""));
        return (first + more).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** Luck moves both scenarios alike: the intervals against the baseline overlap, the order is clear. */
    @Test
    void knowsTheOrderThatPairingShows() throws IOException {
        String answer = answer(run -> 100 + run % 2 * 40, run -> 50 + run % 5, run -> 52 + run % 5);
        assertThat(answer)
                .contains("“s1” averts most deaths of residents: 68 fewer than the 120 of “s0”")
                .contains("It costs £500,000 more (£500,000 to £500,000)")
                .contains("“s2” with 66 (")
                .doesNotContain("not clearly better");
    }

    @Test
    void admitsWhatPairingDoesNotShow() throws IOException {
        assertThat(answer(run -> 100, run -> 50 + run % 4, run -> 50 + (run + 2) % 4))
                .contains("it is not clearly better than “s2”.");
    }

    @Test
    void saysWhatDoesNothingAndWhatHarms() throws IOException {
        assertThat(answer(run -> 100, run -> 100, run -> 110 + run % 3, run -> 97 + run % 7))
                .contains("No alternative clearly averts deaths of residents")
                .contains("“s1” leaves deaths exactly as in the baseline.")
                .contains("More residents die than in the baseline with “s2”, by 11 (11 to 11).")
                .contains("For “s3” the interval includes zero");
    }

    /** Shifts that nobody works save money: that is no reason not to tell of them. */
    @Test
    void tellsTheHarmOfWhatSavesLivesAndMoney() throws IOException {
        Map<Outcome, Double> harms = Map.of(Outcome.UNFILLED_SHIFTS, 300.0, Outcome.DELAYED_DISCHARGE_DAYS, 20.0);
        assertThat(answer(1e5, harms, run -> 100, run -> 50))
                .contains(
                        "It costs £400,000 less (£400,000 to £400,000). What it asks of people: 300 more unfilled shifts;"
                                + " 20 more days of delayed discharge.")
                .contains("“s1” saves lives and money at once.");
    }

    @Test
    void tellsTheHarmAlsoWhereAnotherAvertsMore() throws IOException {
        assertThat(answer(3e5, Map.of(Outcome.UNFILLED_SHIFTS, 300.0), run -> 100, run -> 50, run -> 40))
                .contains("“s1” saves lives and money at once; the other side of it: 300 more unfilled shifts.");
    }

    @Test
    void saysWhatADeathAvertedCosts() throws IOException {
        assertThat(answer(run -> 100, run -> 90, run -> 40))
                .contains("A death averted costs least with “s2”, about £25,000.");
    }
}
