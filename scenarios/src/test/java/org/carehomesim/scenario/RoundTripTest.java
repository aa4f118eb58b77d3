package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.carehomesim.scenario.LibraryTest#scenarios")
    void theResolvedFileIsTheSameScenario(String name) throws IOException {
        check(new ScenarioReader().read(name, List.of()));
        check(new ScenarioReader().read(name, List.of("all-measures")));
    }

    @Test
    void dataOfUsersAreWrittenOut() throws IOException {
        write("data/beds.csv", "registered_beds,for_older_people\n12,yes\n7,\n40,yes\n");
        write("data/cases.csv", "day,cases,more\n2020-03-01,10,1\n2020-04-01,2.5,0\n");
        Path file = write("mine.yaml", """
                extends: base
                title: "Quotes: \\"a\\" # and \\\\ signs\\nand lines"
                homes: {list: {register: data/beds.csv, draw: 2, seed: 7, name-prefix: "Haus: 'ö'"}}
                community: {incidence: {file: data/cases.csv, date: day, value: [cases, more], per: 100000}}
                policies:
                  live-in-staff: {entry-test: null, from: 2020-03-01, trigger: {known-cases-in-home: 2, for-days: 30}, phase-in-days: 7, where: {min-beds: 10, nursing: true}}
                """);
        ResolvedScenario read = new ScenarioReader().read(file.toString(), List.of());
        assertThat(read.central().homes().list()).hasSize(2);
        assertThat(read.yaml()).doesNotContain("data/").contains("2020-03-01: 0.00011");
        check(read);
    }

    @Test
    void uncertainParametersStayUncertain() throws IOException {
        Path file = write("mine.yaml", """
                extends: single-home
                contact: {transmission-per-contact: {triangular: {low: 0.001, mode: 0.02, high: 0.05}}}
                policies: {masking: {adherence: {beta: {alpha: 8, beta: 2}}}}
                """);
        ResolvedScenario read = new ScenarioReader().read(file.toString(), List.of());
        assertThat(read.uncertain()).isTrue();
        ResolvedScenario again = check(read);
        assertThat(again.forReplicate(3, 5)).isEqualTo(read.forReplicate(3, 5)).isNotEqualTo(read.central());
    }

    @Test
    void commentsStayBesideTheirValues() {
        String yaml = new ScenarioReader().read("single-home", List.of()).yaml();
        assertThat(yaml)
                .contains("\n  latent-days: {gamma: {mean: 4, shape: 3}}  # J between 3.42 d")
                .contains("\n  homes-per-pool: 1  # the home has a pool of its own\n")
                .contains("\n    delay-days: 2  # Rosello 2022: 1 day; longer without preparation, judgement\n");
    }

    @Test
    void theHashFollowsTheContent() {
        ResolvedScenario tutorial = new ScenarioReader().read("single-home", List.of());
        assertThat(tutorial.sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(new ScenarioReader().read("single-home", List.of()).sha256())
                .isNotEqualTo(tutorial.withDays(7).sha256());
    }

    @Test
    void textThatIsNoWholeScenarioIsRefused() {
        ScenarioReader reader = new ScenarioReader();
        assertThatThrownBy(() -> reader.readResolved("mine", "extends: base\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("mine.yaml:1:1:");
        assertThatThrownBy(() -> reader.readResolved("mine", "title: [\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not valid YAML");
    }

    private ResolvedScenario check(ResolvedScenario scenario) throws IOException {
        Path file = write(scenario.name() + "-resolved.yaml", scenario.yaml());
        ResolvedScenario again = new ScenarioReader().read(file.toString(), List.of());
        assertThat(again.central()).isEqualTo(scenario.central());
        assertThat(again.yaml()).isEqualTo(scenario.yaml());
        assertThat(new FileCheck().check(file.toString())).isEmpty();
        assertThat(scenario.yaml()).doesNotContain("extends:");
        ResolvedScenario ofText = new ScenarioReader().readResolved(scenario.name(), scenario.yaml());
        assertThat(ofText.name()).isEqualTo(scenario.name());
        assertThat(ofText.central()).isEqualTo(scenario.central());
        assertThat(ofText.yaml()).isEqualTo(scenario.yaml());
        return again;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
