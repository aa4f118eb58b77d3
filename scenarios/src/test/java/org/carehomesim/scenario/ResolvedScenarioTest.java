package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carehomesim.scenario.source.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolvedScenarioTest {

    @TempDir
    Path folder;

    @Test
    void assumptionsTellWhereValuesComeFrom() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.yaml"),
                "extends: stoke-on-trent-spring-2020\nhomes:\n  occupancy: 0.8 # survey of May 2021\n  unit-beds: 12\n");
        List<Assumption> assumptions =
                new ScenarioReader().read(file.toString(), List.of()).assumptions();
        assertThat(of(assumptions, "homes.occupancy"))
                .isEqualTo(new Assumption(
                        "homes.occupancy",
                        "0.8",
                        "share",
                        "Share of registered beds that are filled at the start",
                        "survey of May 2021",
                        file + ":3"));
        assertThat(of(assumptions, "homes.unit-beds").source()).isEmpty();
        Assumption latent = of(assumptions, "disease.latent-days");
        assertThat(latent.value()).isEqualTo("{gamma: {mean: 4, shape: 3}}");
        assertThat(latent.source()).contains("Nguyen 2022");
        assertThat(latent.origin()).startsWith("library:parameters/covid-19-2020.yaml:");
        Assumption delay = of(assumptions, "policies.symptomatic-isolation.delay-days");
        assertThat(delay.origin()).isEqualTo("default of policy symptomatic-isolation");
        assertThat(delay.source()).contains("Rosello 2022: 1 day");
        assertThat(of(assumptions, "policies.support-team.from").source())
                .isEqualTo("S Stoke-on-Trent: the date; J what a contact brings, drawn anew in each run");
        assertThat(of(assumptions, "policies.support-team.costs.gbp-per-visit").source())
                .startsWith("judgement");
        assertThat(of(assumptions, "homes.list").value()).contains("draw: 85");
        assertThat(of(assumptions, "contact.rules[3].contacts-per-day").value()).isEqualTo("7.9");
    }

    @Test
    void dataOfTheLibraryIsNamedWithItsHash() throws IOException {
        Files.writeString(folder.resolve("cases.csv"), "day,cases\n2020-03-01,10\n");
        Path file = Files.writeString(folder.resolve("mine.yaml"), """
                extends: stoke-on-trent-spring-2020
                description: not library:data/england-infections-daily-2020.csv
                community:
                  incidence: {file: cases.csv, date: day, value: cases, per: 100000}
                """);
        ResolvedScenario shipped = new ScenarioReader().read("stoke-on-trent-spring-2020", List.of());
        ResolvedScenario mine = new ScenarioReader().read(file.toString(), List.of());
        String homes = "library:data/uk-care-homes-2020.csv";
        String infections = "library:data/england-infections-daily-2020.csv";
        assertThat(shipped.libraryData()).contains(homes, infections);
        assertThat(mine.libraryData()).contains(homes).doesNotContain(infections);
        assertThat(new ScenarioReader().read("single-home", List.of()).libraryData())
                .doesNotContain(homes);
        byte[] bytes =
                Files.readAllBytes(Path.of("src/main/resources/org/carehomesim/library/data/uk-care-homes-2020.csv"));
        assertThat(Library.sha256(homes)).isEqualTo(Hash.sha256(bytes));
        bytes[bytes.length - 2] = '#';
        assertThat(Library.sha256(homes)).hasSize(64).isNotEqualTo(Hash.sha256(bytes));
    }

    @Test
    void everyShippedNumberHasASource() {
        List<Assumption> assumptions = new ScenarioReader()
                .read("stoke-on-trent-spring-2020", List.of("all-measures"))
                .assumptions();
        assertThat(assumptions)
                .filteredOn(assumption -> !assumption.unit().isEmpty())
                .filteredOn(assumption -> !assumption.path().matches("(calendar|observed|policies|homes\\.pop).*"))
                .hasSizeGreaterThan(80)
                .allSatisfy(assumption -> assertThat(assumption.source()).isNotBlank());
    }

    @Test
    void theLengthOfRunsCanBeChanged() {
        ResolvedScenario tutorial = new ScenarioReader().read("single-home", List.of());
        assertThat(tutorial.withDays(7).central().calendar().days()).isEqualTo(7);
        assertThat(tutorial.withDays(7).yaml()).contains("  days: 7");
        assertThat(tutorial.withDays(7).central().homes())
                .isEqualTo(tutorial.central().homes());
        assertThatThrownBy(() -> tutorial.withDays(0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("--days: calendar.days: must be between 1 and 3660 but is 0 (unit: days)");
    }

    private static Assumption of(List<Assumption> assumptions, String path) {
        return assumptions.stream()
                .filter(assumption -> assumption.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
