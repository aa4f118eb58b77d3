package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carehomesim.results.sensitivity.SensitivityRow;
import org.carehomesim.results.table.Table;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutputsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "outputs.md");

    @ParameterizedTest
    @EnumSource(Table.class)
    void everyColumnIsDescribedInOrder(Table table) throws IOException {
        List<List<String>> rows = tableUnder("## " + table.fileName());
        assertThat(rows.stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(table.columns().stream()
                        .map(column -> "`" + column + "`")
                        .toList());
        assertThat(rows).allSatisfy(row -> assertThat(row.get(2)).isNotBlank());
    }

    @Test
    void unitsOfOutcomesAreThoseOfTheModel() throws IOException {
        Map<String, String> units = new TreeMap<>();
        tableUnder("## runs.csv").forEach(row -> units.put(row.get(0), row.get(1)));
        for (Outcome outcome : Outcome.values()) {
            assertThat(units).containsEntry("`" + outcome.column() + "`", outcome.unit());
        }
    }

    @Test
    void outcomesWithoutAProbabilityAreNamed() throws IOException {
        String named = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("**Probability better.**"))
                .findFirst()
                .orElseThrow();
        String neutral = named.substring(named.indexOf("in itself:"));
        for (Outcome outcome : Outcome.values()) {
            assertThat(neutral.contains("`" + outcome.column() + "`"))
                    .as(outcome.column())
                    .isEqualTo(!outcome.lowerIsBetter());
        }
    }

    @Test
    void groupsAndSettingsAreNamed() throws IOException {
        String document = Files.readString(DOCUMENT);
        for (Group group : Group.values()) {
            assertThat(document).contains("`" + group.label() + "`");
        }
        for (Setting setting : Setting.values()) {
            assertThat(document).contains("`" + setting.label() + "`");
        }
    }

    @Test
    void everyMeasureOfSensitivityIsDescribed() throws IOException {
        String document = Files.readString(DOCUMENT);
        String section =
                document.substring(document.indexOf("## sensitivity.csv"), document.indexOf("## manifest.json"));
        for (SensitivityRow.Measure measure : SensitivityRow.Measure.values()) {
            assertThat(section).contains("`" + measure.label() + "`");
        }
        assertThat(section).contains("`" + SensitivityRow.UNCERTAIN + "`");
    }

    @Test
    void everyKeyOfTheManifestIsDescribed() throws IOException {
        String json = ManifestJson.write(SyntheticResults.withTarget(
                        SyntheticResults.manifestOfShard(SyntheticScenario.EIGHT, 1, new Shard(1, 2)))
                .ended(java.time.Instant.EPOCH, Manifest.Status.DONE, 8, List.of())
                .withPolicySwitches(List.of(new Manifest.HandSwitch("a", 0, LocalDate.EPOCH, "masking", true))));
        List<String> keys = json.lines()
                .filter(line -> line.startsWith("  \""))
                .map(line -> line.substring(3, line.indexOf('"', 3)))
                .toList();
        assertThat(tableUnder("## manifest.json").stream().map(row -> row.get(0)))
                .containsExactlyInAnyOrderElementsOf(
                        keys.stream().map(key -> "`" + key + "`").toList());
    }

    /** Cells of the first table below a heading, without its header. */
    private static List<List<String>> tableUnder(String heading) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith("## ")) {
                inside = line.equals(heading);
            } else if (inside && line.startsWith("| `")) {
                rows.add(Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList());
            }
        }
        assertThat(rows).as("table under " + heading).isNotEmpty();
        return rows;
    }
}
