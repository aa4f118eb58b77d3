package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignReaderTest {

    private static final String HEAD = "title: Test\nquestion: Which?\nreplicates: 3\nseed: 9\n";
    private static final String SPREAD = "contact.transmission-per-contact: {low: 0.01, high: 0.05}";

    @TempDir
    Path folder;

    @Test
    void pointsAreTheScenarioWithOtherValuesAndShareAllElse() throws IOException {
        Experiment experiment = read("{latin-hypercube: {points: 4, seed: 7}}", SPREAD);
        assertThat(experiment.baseline()).isEqualTo("mine");
        assertThat(experiment.scenarios())
                .extracting(ResolvedScenario::name)
                .containsExactly("point-001", "point-002", "point-003", "point-004");
        Design design = experiment.design().orElseThrow();
        var base = design.base().central();
        for (int i = 0; i < 4; i++) {
            var point = experiment.scenarios().get(i).central();
            double value = point.contact().transmissionPerContact();
            assertThat(value).isBetween(0.01, 0.05);
            assertThat(design.points().get(i).values())
                    .containsExactly(BigDecimal.valueOf(value).toPlainString());
            assertThat(point.homes()).isSameAs(base.homes());
            assertThat(point.workforce()).isSameAs(base.workforce());
            assertThat(point.disease()).isSameAs(base.disease());
        }
        assertThat(experiment.scenarios().get(0).sha256())
                .isNotEqualTo(experiment.scenarios().get(1).sha256());
    }

    @Test
    void aPointReadFromItsOwnFileIsTheSameScenario() throws IOException {
        Experiment experiment = read(
                "{morris: {trajectories: 2}}",
                SPREAD,
                "homes.unit-beds: {low: 8, high: 20}",
                "policies.masking.adherence: {beta: {alpha: 2, beta: 2}}",
                "index-cases[0].day: {values: [3, 9]}",
                "disease.latent-days.gamma.mean: {low: 3, high: 5}");
        for (ResolvedScenario point : experiment.scenarios()) {
            Path file = Files.writeString(folder.resolve("point.yaml"), point.yaml());
            ResolvedScenario again = new ScenarioReader().read(file.toString(), List.of());
            assertThat(again.central()).isEqualTo(point.central());
        }
    }

    @Test
    void wordsCanBeVariedAndOneAtATimeStartsFromTheScenario() throws IOException {
        Experiment experiment =
                read("{one-at-a-time: {}}", "disease.after-onset: {values: [constant, linear-decline]}", SPREAD);
        Design design = experiment.design().orElseThrow();
        assertThat(design.points())
                .extracting(Design.Point::part)
                .containsExactly("centre", "varied", "varied", "varied", "varied");
        assertThat(design.points())
                .extracting(Design.Point::values)
                .containsExactly(
                        List.of("constant", "0.036"),
                        List.of("constant", "0.036"),
                        List.of("linear-decline", "0.036"),
                        List.of("constant", "0.01"),
                        List.of("constant", "0.05"));
        assertThat(experiment.scenarios().get(0).central())
                .isEqualTo(design.base().central());
    }

    @Test
    void anUncertainParameterThatIsVariedIsCertainAtEachPointAndTheOthersStayUncertain() throws IOException {
        Experiment experiment = read(
                "{grid: {levels: 2}}",
                "community.level: {low: 0.5, high: 2}",
                "families.visits-per-resident-day: {values: [0.1]}");
        ResolvedScenario base = experiment.design().orElseThrow().base();
        ResolvedScenario point = experiment.scenarios().get(1);
        assertThat(base.drawnParameters(5, 2))
                .containsOnlyKeys("community.level", "contact.household-secondary-attack-rate");
        assertThat(point.drawnParameters(5, 2)).containsOnlyKeys("contact.household-secondary-attack-rate");
        assertThat(point.drawnParameters(5, 2).get("contact.household-secondary-attack-rate"))
                .isEqualTo(base.drawnParameters(5, 2).get("contact.household-secondary-attack-rate"))
                .isEqualTo(point.forReplicate(5, 2).contact().householdSecondaryAttackRate());
        assertThat(point.forReplicate(5, 2).community().level()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            design.parameters | did you mean 'contact.transmission-per-contact' | {grid: {}} | contact.transmision-per-contact: {low: 0, high: 1}
            design.parameters | did you mean 'policies.masking.adherence' | {grid: {}} | policies.masking.adherance: {low: 0, high: 1}
            design.parameters | vary one of agency. | {grid: {}} | agency: {low: 0, high: 1}
            design.parameters | carehome show | {grid: {}} | nothing.like.this.at.all: {low: 0, high: 1}
            contact.transmission-per-contact | between 0 and 10 | {grid: {}} | contact.transmission-per-contact: {low: -1, high: 0.5}
            homes.occupancy | between 0 and 1 | {grid: {}} | homes.occupancy: {low: 0.5, high: 1.5}
            homes.occupancy.normal | lies between | {grid: {}} | homes.occupancy: {normal: {mean: 0.9, sd: 0.2}}
            homes.occupancy | must be a number | {grid: {}} | homes.occupancy: {values: [0.5, many]}
            disease.after-onset | must be one of | {grid: {}} | disease.after-onset: {values: [constant, rising]}
            design.parameters.homes.unit-beds | whole numbers | {grid: {}} | homes.unit-beds: {low: 8.5, high: 20}
            homes.unit-beds | whole number | {grid: {}} | homes.unit-beds: {values: [8.5]}
            design.parameters.homes.occupancy | less than high | {grid: {}} | homes.occupancy: {low: 0.9, high: 0.5}
            design.parameters.homes.occupancy | either low and high | {grid: {}} | homes.occupancy: {low: 0.9}
            design.parameters.homes.occupancy | either low and high | {grid: {}} | homes.occupancy: {values: []}
            design.parameters.homes.occupancy | must be a mapping | {grid: {}} | homes.occupancy: 0.5
            design.parameters.homes.occupancy.lowest | valid: low, high, values | {grid: {}} | homes.occupancy: {lowest: 0.5, high: 1}
            design.parameters.homes.occupancy.unifrm | did you mean 'uniform' | {grid: {}} | homes.occupancy: {unifrm: {low: 0, high: 1}}
            design.parameters.homes.occupancy.uniform | low | {grid: {}} | homes.occupancy: {uniform: {low: 1, high: 0}}
            design.method | must be one method | {} | homes.occupancy: {low: 0.5, high: 1}
            design.method | but has 2 | {grid: {}, sobol: {points: 2}} | homes.occupancy: {low: 0.5, high: 1}
            design.method.grd | did you mean 'grid' | {grd: {}} | homes.occupancy: {low: 0.5, high: 1}
            design.method.sobol.points | is missing | {sobol: {}} | homes.occupancy: {low: 0.5, high: 1}
            design.method | at most 100000 | {sobol: {points: 90000}} | homes.occupancy: {low: 0.5, high: 1}
            design.method.grid.levels | between 2 and 1000 | {grid: {levels: 1}} | homes.occupancy: {low: 0.5, high: 1}
            design.method | even number | {morris: {trajectories: 4, levels: 5}} | homes.occupancy: {low: 0.5, high: 1}
            design.method | list needs {values | {list: {}} | homes.occupancy: {low: 0.5, high: 1}
            """)
    void oneProblemSaysWhereWhatAndHow(String key, String says, String method, String parameter) throws IOException {
        List<Problem> problems = problems(method, parameter);
        assertThat(problems).as(problems.toString()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("design.yaml");
            assertThat(problem.line()).isEqualTo(key.startsWith("design.method") ? 7 : 9);
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.toString()).contains(says);
        });
        assertThat(new FileCheck().check(folder.resolve("design.yaml").toString()))
                .isEqualTo(problems);
    }

    @Test
    void valuesThatDoNotGoTogetherAreRefusedWithThePoint() throws IOException {
        assertThat(problems(
                        "{grid: {levels: 2}}",
                        "homes.list[0].beds: {values: [75, 80]}",
                        "homes.list[0].residents: {values: [70, 78]}"))
                .first()
                .satisfies(problem -> assertThat(problem.reason()).startsWith("point-002 of the design: "));
    }

    @Test
    void listsGoTogetherPlaceByPlaceAndAreEquallyLong() throws IOException {
        assertThat(problems("{list: {}}", "homes.occupancy: {values: [0.5]}", "calendar.days: {values: [30, 40]}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("equally many"));
        assertThat(read("{list: {}}", "homes.occupancy: {values: [0.5, 0.6]}", "calendar.days: {values: [30, 40]}")
                        .scenarios())
                .extracting(point -> point.central().calendar().days())
                .containsExactly(30, 40);
    }

    @Test
    void scenariosAndADesignDoNotGoTogether() throws IOException {
        Path file = write("{grid: {}}", SPREAD);
        Files.writeString(file, "scenarios: {a: {scenario: base}}\n", StandardOpenOption.APPEND);
        assertThat(new FileCheck().check(file.toString()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("unknown key 'scenarios'"));
    }

    private List<Problem> problems(String method, String... parameters) throws IOException {
        Path file = write(method, parameters);
        return catchThrowableOfType(InvalidInputException.class, () -> new ExperimentReader().read(file.toString()))
                .problems();
    }

    private Experiment read(String method, String... parameters) throws IOException {
        return new ExperimentReader().read(write(method, parameters).toString());
    }

    private Path write(String method, String... parameters) throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), """
                extends: single-home
                policies: {masking: {adherence: 0.5}}
                contact: {household-secondary-attack-rate: {uniform: {low: 0.1, high: 0.3}}}
                community: {level: {uniform: {low: 0.5, high: 2}}}
                homes: {list: [{name: Rose Court, beds: 80, care-type: older-people, residents: 70}]}
                """);
        StringBuilder text = new StringBuilder(HEAD + "design:\n  scenario: mine.yaml\n");
        text.append("  method: ").append(method).append("\n  parameters:\n");
        for (String parameter : parameters) {
            text.append("    ").append(parameter).append('\n');
        }
        return Files.writeString(folder.resolve("design.yaml"), text.toString());
    }
}
