package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The precision that an experiment is run for. */
class UntilReaderTest {

    private static final String HEAD = "title: Test\nquestion: Which?\nbaseline: a\nreplicates: 100\nseed: 9\n";
    private static final String SCENARIOS = "scenarios: {a: {scenario: single-home}}\n";

    @TempDir
    Path folder;

    @Test
    void isReadWithAllOfItsKeys() throws IOException {
        assertThat(read("until: {outcome: cost_gbp, half-width: 2500.5, at-least: 20, every: 5}\n")
                        .until())
                .hasValue(new Until(Outcome.COST_GBP, 2500.5, 20, 5));
    }

    @Test
    void hasUsualLooks() throws IOException {
        assertThat(read("until: {outcome: resident_deaths, half-width: 1}\n").until())
                .hasValue(new Until(Outcome.RESIDENT_DEATHS, 1, 30, 10));
    }

    @Test
    void mayBeLeftOut() throws IOException {
        assertThat(read("").until()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {outcome: resident_death, half-width: 1}                 | until.outcome    | did you mean 'resident_deaths'?
            {outcome: joy, half-width: 1}                            | until.outcome    | a column of runs.csv
            {outcome: 3, half-width: 1}                              | until.outcome    | must be text
            {outcome: cost_gbp, half-width: 0}                       | until.half-width | must be above 0 but is 0
            {outcome: cost_gbp, half-width: -1.5}                    | until.half-width | must be above 0 but is -1.5
            {outcome: cost_gbp, half-width: 5%}                      | until.half-width | must be a number
            {outcome: cost_gbp, half-width: .inf}                    | until.half-width | number
            {outcome: cost_gbp, half-width: {uniform: {low: 1, high: 2}}} | until.half-width | cannot be uncertain
            {outcome: cost_gbp, half-width: 1, at-least: 1}          | until.at-least   | must be between 2 and
            {outcome: cost_gbp, half-width: 1, at-least: 101}        | until.at-least   | at most 100 replicates
            {outcome: cost_gbp, half-width: 1, every: 0}             | until.every      | must be
            {outcome: cost_gbp}                                      | until.half-width | is missing
            {half-width: 1}                                          | until.outcome    | is missing
            {outcome: cost_gbp, halfwidth: 1}                        | until.halfwidth  | did you mean 'half-width'?
            resident_deaths                                          | until            | must be a mapping
            ``                                                       | until            | has no value (give it one, or leave the key out)
            null                                                     | until            | has no value (give it one, or leave the key out)
            {outcome: cost_gbp, half-width: 1, every: }              | until.every      | has no value (give it one, or leave the key out)
            {outcome: cost_gbp, half-width: 1e999}                   | until.half-width | must be a finite number but is 1e999
            {outcome: cost_gbp, half-width: -0}                      | until.half-width | must be above 0
            """)
    void oneProblemSaysWhereWhatAndHow(String until, String key, String says) {
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> read("until: " + until + "\n"))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(6);
                    assertThat(problem.key()).isEqualTo(key);
                    assertThat(problem.toString()).contains(says);
                });
    }

    @Test
    void theUsualFirstLookNeedsEnoughReplicatesToo() {
        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> read(HEAD.replace("100", "20"), "until: {outcome: cost_gbp, half-width: 1}\n"))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("until.at-least", "is 30 unless set, but there are at most 20 replicates"));
    }

    @Test
    void aDesignHasNone() {
        String design = "design: {scenario: single-home, method: {latin-hypercube: {points: 2}},"
                + " parameters: {community.level: {low: 1, high: 2}}}\n";
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> {
                            Path file = folder.resolve("design.yaml");
                            Files.writeString(
                                    file,
                                    "title: Test\nquestion: Which?\nreplicates: 5\nseed: 9\n"
                                            + "until: {outcome: cost_gbp, half-width: 1}\n" + design);
                            new ExperimentReader().read(file.toString());
                        })
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(5);
                    assertThat(problem.toString()).contains("until", "cannot be used with a design", "set replicates");
                });
    }

    private Experiment read(String until) throws IOException {
        return read(HEAD, until);
    }

    private Experiment read(String head, String until) throws IOException {
        Path file = Files.writeString(folder.resolve("experiment.yaml"), head + until + SCENARIOS);
        return new ExperimentReader().read(file.toString());
    }
}
