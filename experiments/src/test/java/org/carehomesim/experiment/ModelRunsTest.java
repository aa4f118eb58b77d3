package org.carehomesim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carehomesim.results.ReportContext;
import org.carehomesim.results.ScenarioText;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ExperimentReader;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.sector.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelRunsTest {

    private final ScenarioReader reader = new ScenarioReader();
    private final ResolvedScenario home = reader.read("single-home", List.of()).withDays(10);
    private final ResolvedScenario closed =
            reader.read("single-home", List.of("hong-kong-preparedness")).withDays(10);
    private final ResolvedScenario ten = reader.read("base", List.of()).withDays(10);

    @Test
    void populationsAreBuiltOnceAndSharedByScenariosWithTheSameHomes() {
        WorldCache cache = new WorldCache();
        Population first = cache.of(home.central()).population();
        assertThat(cache.of(closed.central()).population()).isSameAs(first);
        assertThat(cache.of(ten.central()).population()).isNotSameAs(first);
        assertThat(cache.of(home.central()).population()).isSameAs(first);
    }

    /** The population is that of another scenario, the hazards in households are not. */
    @Test
    void tablesAreBuiltOnceForTheRunsOfAScenario(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("careful.yaml");
        Files.writeString(file, "extends: single-home\ncontact: {household-secondary-attack-rate: 0.05}\n");
        ResolvedScenario careful = reader.read(file.toString(), List.of());
        WorldCache cache = new WorldCache();
        World ofHome = cache.of(home.central());
        World first = cache.of(careful.central());
        assertThat(first).isNotSameAs(ofHome);
        assertThat(first.population()).isSameAs(ofHome.population());
        assertThat(cache.of(careful.central())).isSameAs(first);
    }

    @Test
    void aRunDependsOnItsKeyAlone() {
        ModelRuns runs = new ModelRuns(List.of(home, ten), false);
        RunRecord alone = new ModelRuns(List.of(ten), false).run(new RunKey("base", 3, 7));
        runs.run(new RunKey("single-home", 0, 7));
        RunRecord after = runs.run(new RunKey("base", 3, 7));
        assertThat(after.outcomes()).isEqualTo(alone.outcomes());
        assertThat(after.homes()).isEqualTo(alone.homes());
        assertThat(after.replicate()).isEqualTo(3);
        assertThat(after.seed()).isEqualTo(7);
        assertThat(after.outcome(Outcome.HOMES)).isEqualTo(10);
        assertThat(after.infections()).isEmpty();
    }

    @Test
    void theReportsWordsComeFromTheExperiment() {
        Experiment experiment = new ExperimentReader().read("stoke-policies");
        ReportContext context = ReportContextBuilder.of(experiment);
        assertThat(context.title()).isEqualTo(experiment.title());
        assertThat(context.question()).isEqualTo(experiment.question());
        assertThat(context.baseline()).isEqualTo("baseline");
        assertThat(context.scenarios()).extracting(ScenarioText::name).startsWith("baseline", "no-measures");
        assertThat(context.scenarios().get(0).measures())
                .anySatisfy(measure -> assertThat(measure).contains("support team", "From 27 April 2020"));
        assertThat(context.scenarios().get(1).measures()).hasSizeLessThan(3);
        assertThat(context.assumptions())
                .filteredOn(assumption -> assumption.path().equals("homes.occupancy"))
                .singleElement()
                .satisfies(occupancy -> {
                    assertThat(occupancy.value()).isEqualTo("0.87");
                    assertThat(occupancy.unit()).isEqualTo("share");
                    assertThat(occupancy.meaning()).isNotBlank();
                    assertThat(occupancy.source()).isNotBlank();
                });
        assertThat(context.observed()).isNotEmpty();
    }

    @Test
    void scenariosWithTheSameTitleAreToldApartByName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("two.yaml");
        Files.writeString(file, """
                title: Two
                question: Which?
                baseline: as-it-was
                replicates: 1
                seed: 1
                scenarios:
                  as-it-was: {scenario: single-home}
                  masks: {scenario: single-home, set: {policies: {masking: {}}}}
                  ten: {scenario: base}
                """);
        ReportContext context = ReportContextBuilder.of(new ExperimentReader().read(file.toString()));
        assertThat(context.scenarios())
                .extracting(ScenarioText::title)
                .containsExactly(
                        home.central().title() + " (as-it-was)",
                        home.central().title() + " (masks)",
                        ten.central().title());
    }
}
