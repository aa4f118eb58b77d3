package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carehomesim.scenario.binding.PolicyCatalogue;
import org.junit.jupiter.api.Test;

/** {@code docs/policies.md} has a section for each policy that can be named, in which the same things are told. */
class PoliciesDocumentTest {

    private static final Path FILE = Path.of("..", "docs", "policies.md");

    @Test
    void everyPolicyHasASectionAndNoOther() throws IOException {
        List<String> headings = Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith("## `"))
                .map(line -> line.substring(4, line.length() - 1))
                .toList();
        assertThat(headings)
                .containsExactlyElementsOf(PolicyCatalogue.prototypes().keySet());
    }

    @Test
    void everySectionTellsEffectParametersCostsAndLimits() throws IOException {
        String[] sections = Files.readString(FILE).split("\n## `");
        assertThat(sections).hasSize(PolicyCatalogue.prototypes().size() + 1);
        for (int i = 1; i < sections.length; i++) {
            String name = sections[i].substring(0, sections[i].indexOf('`'));
            assertThat(sections[i])
                    .contains("**What it does.**", "**Costs.**", "**What it does not capture.**")
                    .contains("(parameters.md#" + name + ")");
        }
    }
}
