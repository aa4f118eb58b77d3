package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.carehomesim.scenario.Library.Kind;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTest {

    static Stream<String> names() {
        return new Library().entries().stream().map(Library.Entry::name);
    }

    static Stream<String> scenarios() {
        return new Library()
                .entries().stream()
                        .filter(entry -> entry.kind() == Kind.SCENARIO)
                        .map(Library.Entry::name);
    }

    @Test
    void holdsTheNamesThatCommandsRelyOn() {
        assertThat(names())
                .contains("base", "single-home", "stoke-on-trent-spring-2020", "england-spring-2020")
                .contains("no-measures", "hong-kong-preparedness", "germany-discharge-quarantine")
                .contains("korea-live-in-staff", "single-site-working", "stoke-support-team", "all-measures")
                .contains("stoke-policies")
                .doesNotHaveDuplicates();
        assertThat(new Library().entries())
                .allSatisfy(entry -> assertThat(entry.title()).isNotBlank().isNotEqualTo(entry.name()));
    }

    @Test
    void theIndexListsEveryFile() throws IOException, URISyntaxException {
        Path index = Path.of(LibraryTest.class
                .getResource("/org/carehomesim/library/index.txt")
                .toURI());
        List<String> listed = Files.readAllLines(index, StandardCharsets.UTF_8);
        Path root = index.getParent();
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.equals(index))
                            .map(file -> root.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
        List<String> names = new ArrayList<>();
        listed.stream()
                .filter(file -> file.endsWith(".yaml"))
                .forEach(file -> names.add(file.substring(file.indexOf('/') + 1)));
        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFileIsClean(String name) {
        assertThat(new FileCheck().check(name)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioTakesEveryOverlay(String name) {
        List<String> overlays = Library.names(Kind.POLICIES);
        for (String overlay : overlays) {
            ResolvedScenario laid = new ScenarioReader().read(name, List.of(overlay));
            assertThat(laid.name()).isEqualTo(name);
            assertThat(laid.central().title())
                    .isEqualTo(
                            new ScenarioReader().read(name, List.of()).central().title());
            if (overlay.equals("no-measures")) {
                assertThat(laid.central().policies()).isEmpty();
            } else {
                // a measure more, or another level of infection
                assertThat(laid.central())
                        .isNotEqualTo(new ScenarioReader().read(name, List.of()).central());
            }
        }
    }

    @Test
    void stokeHas85HomesDrawnFromEnglandsRegister() {
        Scenario stoke = new ScenarioReader()
                .read("stoke-on-trent-spring-2020", List.of())
                .central();
        List<HomeSpec> homes = stoke.homes().list();
        assertThat(homes).hasSize(85);
        assertThat(homes.get(0).name()).isEqualTo("Home 1");
        double beds = homes.stream().mapToInt(HomeSpec::beds).sum();
        // mean of the register 29.5 beds, standard deviation about 25: 85 homes have a mean within 29.5 +/- 8 (3 se)
        assertThat(beds / 85).isBetween(21.5, 37.5);
        assertThat(homes.stream()
                        .filter(home -> home.careType() == CareType.OLDER_PEOPLE)
                        .count())
                .isBetween(47L, 73L); // 60 expected, +/- 3 standard deviations
        assertThat(stoke.calendar().start()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(stoke.calendar().days()).isEqualTo(150);
        assertThat(stoke.community().incidence().at(LocalDate.of(2020, 2, 18))).isEqualTo(23.9 / 10_600_000);
        DateSeries deaths = stoke.observed().get(0).counts();
        assertThat(deaths.points().values().stream().mapToDouble(d -> d).sum()).isEqualTo(84);
    }

    @Test
    void englandHasAllHomesAndItsObservedDeaths() {
        Scenario england =
                new ScenarioReader().read("england-spring-2020", List.of()).central();
        assertThat(england.homes().list()).hasSize(15_481);
        assertThat(england.homes().list().stream().mapToInt(HomeSpec::beds).sum())
                .isEqualTo(457_428);
        DateSeries deaths = england.observed().get(0).counts();
        assertThat(deaths.points().values().stream().mapToDouble(d -> d).sum()).isEqualTo(18_562);
        assertThat(england.policies()).extracting(ScheduledPolicy::label).doesNotContain("support-team");
    }

    static Stream<String> publishedModels() {
        return new Library()
                .entries().stream()
                        .filter(entry -> entry.part() == Library.Part.VALIDATION)
                        .map(Library.Entry::name);
    }

    @ParameterizedTest
    @MethodSource("publishedModels")
    void aPublishedModelIsTheSameByNameAndByPath(String name) {
        ResolvedScenario byName = new ScenarioReader().read(name, List.of());
        ResolvedScenario byPath = new ScenarioReader().read("validation/" + name + ".yaml", List.of());
        assertThat(byPath.name()).isEqualTo(name);
        assertThat(byPath.central()).isEqualTo(byName.central());
    }

    @Test
    void theNetworkThatSharesStaffHasItsTwelveHomesAndItsCommunity() {
        Scenario network =
                new ScenarioReader().read("nguyen-2022-a-bank-10", List.of()).central();
        List<HomeSpec> homes = network.homes().list();
        assertThat(homes).hasSize(12);
        assertThat(homes.get(4)).isEqualTo(new HomeSpec("5", 46, CareType.OLDER_PEOPLE, 46, 73, null, null));
        assertThat(homes.stream().mapToInt(HomeSpec::residents).sum()).isEqualTo(780);
        assertThat(homes.stream().mapToInt(HomeSpec::permanentStaff).sum()).isEqualTo(960);
        LocalDate first = network.calendar().start();
        assertThat(network.community().incidence().at(first.plusDays(89))).isZero();
        assertThat(network.community().incidence().at(first.plusDays(90))).isEqualTo(12.221003 / 100_000);
    }

    @Test
    void theTutorialIsOneHomeOf80() {
        Scenario tutorial = new ScenarioReader().read("single-home", List.of()).central();
        assertThat(tutorial.homes().list())
                .containsExactly(new HomeSpec("Rose Court", 80, CareType.OLDER_PEOPLE, 80, null, null, null));
    }

    @Test
    void theExperimentComparesEightScenariosInOrder() {
        Experiment experiment = new ExperimentReader().read("stoke-policies");
        assertThat(experiment.scenarios())
                .extracting(ResolvedScenario::name)
                .containsExactly(
                        "baseline",
                        "no-measures",
                        "hong-kong-preparedness",
                        "germany-discharge-quarantine",
                        "korea-live-in-staff",
                        "single-site-working",
                        "stoke-support-team",
                        "all-measures");
        assertThat(experiment.baseline()).isEqualTo("baseline");
        assertThat(experiment.replicates()).isEqualTo(100);
        assertThat(experiment.seed()).isEqualTo(2020);
        assertThat(experiment.question()).contains("Stoke-on-Trent");
        assertThat(start(experiment, 0, "support-team")).isEqualTo(LocalDate.of(2020, 4, 27));
        assertThat(start(experiment, 6, "support-team")).isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(start(experiment, 7, "support-team")).isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(experiment.scenarios().get(1).central().policies()).isEmpty();
        assertThat(experiment.scenarios().get(1).central().title()).isEqualTo("No measures");
    }

    private static LocalDate start(Experiment experiment, int scenario, String label) {
        return experiment.scenarios().get(scenario).central().policies().stream()
                .filter(policy -> policy.label().equals(label))
                .findFirst()
                .orElseThrow()
                .activation()
                .from();
    }
}
