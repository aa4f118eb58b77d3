package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says of results that are simple enough to know the answer. */
class AnswerTest {

    private static final int RUNS = 40;

    @TempDir
    private Path dir;

    /** Deaths by replicate: the baseline first, then each scenario. */
    private String answer(IntUnaryOperator... deaths) throws IOException {
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        folder.writeManifest(SyntheticResults.manifest(SyntheticScenario.some(deaths.length), RUNS));
        try (RunTables tables = folder.openTables()) {
            for (int scenario = 0; scenario < deaths.length; scenario++) {
                for (int run = 0; run < RUNS; run++) {
                    double cost = scenario == 0 ? 5e5 : 1e6 * scenario;
                    tables.append("s" + scenario, SmallRun.of(run, deaths[scenario].applyAsInt(run), cost));
                }
            }
        }
        ReportContext context = new ReportContext("T", "", List.of(), "s0", List.of(), List.of());
        Report.write(folder, Comparison.of(folder, "s0"), Optional.empty(), context);
        String html = Files.readString(dir.resolve("out").resolve("report.html"));
        String answer = html.substring(html.indexOf("The answer"), html.indexOf("id=\"ranking\""));
        return answer.replaceAll("<[^>]*>", " ");
    }

    /** Luck moves both scenarios alike: the intervals against the baseline overlap, the order is clear. */
    @Test
    void knowsTheOrderThatPairingShows() throws IOException {
        String answer = answer(run -> 100 + run % 2 * 40, run -> 50 + run % 5, run -> 52 + run % 5);
        assertThat(answer)
                .contains("“s1” averts most deaths of residents: 68 fewer than the 120 of “s0”")
                .contains("at an extra cost of £500,000")
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

    @Test
    void saysWhatADeathAvertedCosts() throws IOException {
        assertThat(answer(run -> 100, run -> 90, run -> 40))
                .contains("A death averted costs least with “s2”, about £25,000.");
    }
}
