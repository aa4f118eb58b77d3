package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTableTest {

    @TempDir
    private Path dir;

    private String table(List<ScenarioText> texts, String... scenarios) {
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        double[] saved = {0, 20, -6, 5};
        try (RunTables tables = folder.openTables()) {
            for (int scenario = 0; scenario < scenarios.length; scenario++) {
                for (int replicate = 0; replicate < 40; replicate++) {
                    double deaths = 60 + replicate % 7 - saved[scenario] - (scenario == 3 ? replicate % 3 : 0);
                    tables.append(scenarios[scenario], SmallRun.of(replicate, deaths, 5e5 * scenario));
                }
            }
        }
        return PlannerTable.of(
                Comparison.of(folder, scenarios[0]),
                new ReportContext("T", "", texts, scenarios[0], List.of(), List.of()));
    }

    @Test
    void ranksScenariosByDeathsAverted() {
        List<ScenarioText> texts = List.of(
                new ScenarioText("base", "Spring 2020 as it was", "", List.of()),
                new ScenarioText("good", "Hong Kong: preparedness before the epidemic", "", List.of()),
                new ScenarioText("bad", "Nothing", "", List.of()));
        assertThat(table(texts, "base", "good", "bad", "other")).isEqualTo("""
                                                                deaths       deaths averted homes with     extra cost    chance of
                        scenario                                (mean)       (95% interval)   outbreak          (GBP) fewer deaths
                        -------------------------------------- ------- -------------------- ---------- -------------- ------------
                        Spring 2020 as it was (baseline)            63                    -          0              -            -
                        Hong Kong: preparedness before the          43        20 (20 to 20)          0       +500,000         >99%
                        epidemic
                        other                                       57     6.0 (5.7 to 6.2)          0   +1.5 million         >99%
                        Nothing                                     69  -6.0 (-6.0 to -6.0)          0   +1.0 million          <1%
                        chance of fewer deaths: than the baseline's run with the same number; ties count half
                        """);
    }

    @Test
    void hasNoFootnoteWithoutAnythingToCompare() {
        assertThat(table(List.of(new ScenarioText("base", "Alone", "", List.of())), "base"))
                .doesNotContain("ties")
                .hasLineCount(4);
    }

    @Test
    void fitsATerminalWhateverTheTitles() {
        List<ScenarioText> texts = List.of(
                new ScenarioText("a", "x".repeat(100), "", List.of()),
                new ScenarioText("b", "many short words ".repeat(9), "", List.of()));
        String table = table(texts, "a", "b");
        assertThat(table.lines()).allMatch(line -> line.length() <= 110);
        assertThat(table).matches("\\p{ASCII}*");
        assertThat(table.replaceAll("\\s", "")).contains("x".repeat(38));
    }
}
