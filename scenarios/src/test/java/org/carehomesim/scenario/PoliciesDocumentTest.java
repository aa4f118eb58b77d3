package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.carehomesim.scenario.binding.PolicyCatalogue;
import org.junit.jupiter.api.Test;

/** {@code docs/policies.md} has a section for each policy that can be named, in which the same things are told. */
class PoliciesDocumentTest {

    private static final Path FILE = Path.of("..", "docs", "policies.md");

    /** The bold words that begin a part of a section, with something told after them. */
    private static final Pattern PART = Pattern.compile("^\\*\\*([^*]+)\\.\\*\\* +\\S", Pattern.MULTILINE);

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
    void everySectionTellsEffectEvidenceParametersCostsAndLimitsInThisOrder() throws IOException {
        String[] sections = Files.readString(FILE).split("\n## `");
        assertThat(sections).hasSize(PolicyCatalogue.prototypes().size() + 1);
        for (int i = 1; i < sections.length; i++) {
            String name = sections[i].substring(0, sections[i].indexOf('`'));
            List<String> parts = PART.matcher(sections[i])
                    .results()
                    .map(result -> result.group(1))
                    .toList();
            assertThat(parts)
                    .as(name)
                    .containsExactly("What it does", "Evidence", "Parameters", "Costs", "What it does not capture");
            assertThat(sections[i]).contains("(parameters.md#" + name + ")");
        }
    }
}
