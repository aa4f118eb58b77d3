package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentReaderTest {

    private static final String HEAD =
            "title: Test\nquestion: Which?\nbaseline: plain\nreplicates: 3\nseed: 9\nscenarios:\n  plain: {scenario: mine.yaml}\n";

    @TempDir
    Path folder;

    @Test
    void scenariosTakeOverlaysSettingsAndWords() throws IOException {
        Experiment experiment = read(HEAD + """
                  masked:
                    scenario: mine.yaml
                    policies: [overlay.yaml, single-site-working]
                    set: {homes: {occupancy: 0.5}, policies: {masking: {adherence: 0.2}}}
                    title: Masked
                """);
        assertThat(experiment.name()).isEqualTo("experiment");
        assertThat(experiment.scenarios()).extracting(ResolvedScenario::name).containsExactly("plain", "masked");
        var masked = experiment.scenarios().get(1).central();
        assertThat(masked.title()).isEqualTo("Masked");
        assertThat(masked.description())
                .isEqualTo(experiment.scenarios().get(0).central().description());
        assertThat(masked.homes().occupancy()).isEqualTo(0.5);
        assertThat(masked.policies()).extracting(p -> p.label()).contains("masking", "single-site-working");
        assertThat(masked.policies().get(2).activation().adherence()).isEqualTo(0.2);
        assertThat(experiment.scenarios().get(0).central().homes().occupancy()).isEqualTo(0.87);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            8 | scenarios.b.scenario | did you mean 'base' | b: {scenario: bas}
            8 | scenarios.b.scenario | no file 'gone.yaml' | b: {scenario: gone.yaml}
            8 | scenarios.b.scenario | lies outside the folder | b: {scenario: ../mine.yaml}
            8 | scenarios.b.scenario | is missing | b: {policies: []}
            8 | scenarios.b.policies[1] | did you mean 'no-measures' | b: {scenario: base, policies: [all-measures, no-mesures]}
            8 | scenarios.b.policies[0] | 'base' is a scenario | b: {scenario: base, policies: [base]}
            8 | scenarios.b.policies | must be a list | b: {scenario: base, policies: no-measures}
            8 | scenarios.b.polices | did you mean 'policies' | b: {scenario: base, polices: []}
            8 | scenarios.B/../c | no name for a scenario | B/../c: {scenario: base}
            8 | scenarios.b.set | must be a mapping | b: {scenario: base, set: 3}
            8 | homes.occupancy | write 0.9 for 90% | b: {scenario: base, set: {homes: {occupancy: 90}}}
            8 | policies.mask | did you mean 'masking' | b: {scenario: base, set: {policies: {mask: {}}}}
            8 | scenarios.b.title | must be text | b: {scenario: base, title: 7}
            8 | scenarios.b | must be a mapping | b: base
            """)
    void oneProblemSaysWhereWhatAndHow(int line, String key, String says, String arm) throws IOException {
        assertProblem(HEAD + "  " + arm + "\n", line, key, says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            baseline: plain | baseline: plan | 3 | baseline | did you mean 'plain'
            replicates: 3 | replicates: 0 | 4 | replicates | between 1 and 1000000
            replicates: 3 | replicats: 3 | 4 | replicats | did you mean 'replicates'
            seed: 9 | seed: -9 | 5 | seed | at least 0
            seed: 9 | seed: 9.5 | 5 | seed | whole number
            question: Which? | `` | 1 | question | is missing
            scenarios: | scenario: | 6 | scenario | is missing: this is no experiment
            """)
    void theHeadIsChecked(String from, String to, int line, String key, String says) throws IOException {
        String text = HEAD.replace(from, to);
        if (key.equals("scenario")) {
            assertThat(problems(text))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.reason()).isEqualTo(says));
        } else {
            assertProblem(text, line, key, says);
        }
    }

    private void assertProblem(String text, int line, String key, String says) throws IOException {
        List<Problem> problems = problems(text);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("experiment.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.toString()).contains(says);
        });
        assertThat(new FileCheck().check(folder.resolve("experiment.yaml").toString()))
                .isEqualTo(problems);
    }

    private List<Problem> problems(String text) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(text))
                .problems();
    }

    private Experiment read(String text) throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), "extends: single-home\n");
        Files.writeString(folder.resolve("overlay.yaml"), "title: Masks\npolicies: {masking: {adherence: 0.8}}\n");
        Path file = Files.writeString(folder.resolve("experiment.yaml"), text);
        return new ExperimentReader().read(file.toString());
    }
}
