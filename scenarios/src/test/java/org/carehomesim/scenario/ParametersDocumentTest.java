package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.carehomesim.scenario.binding.PolicyCatalogue;
import org.carehomesim.scenario.binding.Shape;
import org.carehomesim.sim.policy.Policy;
import org.junit.jupiter.api.Test;

/** {@code docs/parameters.md} says what the code and the library say; with the property set, it is written anew. */
class ParametersDocumentTest {

    private static final Path FILE = Path.of("..", "docs", "parameters.md");
    private static final String UPDATE = "carehome.update-documents";
    private static final String COMMAND = "mvn -B -pl scenarios -am test -Dtest=ParametersDocumentTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -D" + UPDATE + "=true";

    @Test
    void isUpToDate() throws IOException {
        String expected = ParametersDocument.text(COMMAND);
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE))
                .as("docs/parameters.md is out of date; write it anew with\n  %s\n", COMMAND)
                .isEqualTo(expected);
    }

    @Test
    void namesEveryValueOfTheScenarioWithItsMeaning() {
        String text = ParametersDocument.text(COMMAND);
        List<Assumption> values = new ScenarioReader()
                .read("base", List.of()).assumptions().stream()
                        .filter(value -> value.path().contains("."))
                        .toList();
        assertThat(values).hasSizeGreaterThan(100);
        assertThat(values)
                .allSatisfy(value -> assertThat(text).contains("| `" + value.path() + "` | " + value.meaning() + " |"));
    }

    /** From the types of the model, so that no parameter is forgotten. */
    @Test
    void namesEveryKeyThatAScenarioCanHave() {
        String text = ParametersDocument.text(COMMAND);
        List<String> named = new ArrayList<>();
        String section = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("### `")) {
                section = line.split("`", -1)[1];
            } else if (line.startsWith("| `")) {
                String key = line.split("`", -1)[1];
                named.add(ScenarioKeys.pattern(key));
                named.add(ScenarioKeys.pattern(section + "." + key));
            }
        }
        assertThat(ScenarioKeys.all()).hasSizeGreaterThan(150);
        assertThat(named)
                .containsAll(ScenarioKeys.all().stream()
                        .map(ScenarioKeys.Key::pattern)
                        .toList());
    }

    @Test
    void namesEveryKeyOfEveryPolicy() {
        String text = ParametersDocument.text(COMMAND);
        for (Map.Entry<String, Policy> policy : PolicyCatalogue.prototypes().entrySet()) {
            String section = text.split("### `" + policy.getKey() + "`\n", 2)[1].split("\n#", 2)[0];
            assertThat(keys(policy.getValue(), ""))
                    .allSatisfy(key -> assertThat(section).contains("| `" + key + "` |"));
        }
        assertThat(keys(PolicyCatalogue.prototypes().get("support-team"), ""))
                .contains("contact-interval-days", "calls.interval-with-cases-days", "outbreak-test");
    }

    /** Keys of a policy, those of a group with its name before theirs. */
    private static List<String> keys(Object instance, String group) {
        List<String> keys = new ArrayList<>();
        for (Shape.Component component : Shape.of(instance.getClass()).components()) {
            Object value = component.value(instance).orElse("");
            keys.addAll(
                    value instanceof Record
                            ? keys(value, group + component.name() + ".")
                            : List.of(group + component.name()));
        }
        return keys;
    }

    @Test
    void everyRowHasAllColumns() {
        List<String> rows = ParametersDocument.text(COMMAND)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows).allSatisfy(row -> {
            List<String> cells = Arrays.asList(row.split("(?<!\\\\)\\|", -1));
            assertThat(cells).hasSize(8);
            assertThat(cells.get(2)).isNotBlank();
        });
    }
}
