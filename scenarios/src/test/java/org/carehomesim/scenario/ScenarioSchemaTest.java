package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.carehomesim.scenario.source.LibraryFile;
import org.carehomesim.scenario.source.LibraryIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new ScenarioSchema().json(), InputFormat.JSON);

    static Stream<String> libraryFiles() {
        return LibraryIndex.files().stream().filter(file -> file.endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("libraryFiles")
    void everyLibraryFileIsValid(String file) {
        byte[] bytes = new LibraryFile(file).read(1 << 20);
        assertThat(errors(new String(bytes, StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.carehomesim.scenario.LibraryTest#scenarios")
    void everyResolvedScenarioIsValid(String name) {
        assertThat(errors(new ScenarioReader().read(name, List.of()).yaml())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diseases: {}",
                "disease: {latnt-days: 3}",
                "disease: {latent-days: long}",
                "disease: {latent-days: -1}",
                "disease: {latent-days: {gama: {mean: 4, shape: 3}}}",
                "disease: {latent-days: {gamma: {mean: 4}}}",
                "disease: {after-onset: rising}",
                "disease: {severity: {nurses: {}}}",
                "homes: {occupancy: 1.5}",
                "homes: {unit-beds: 2.5}",
                "homes: {list: [{name: a}]}",
                "homes: {list: {draw: 3}}",
                "homes: {list: {table: homes.csv, name: home}}",
                "calendar: {start: soon}",
                "supply: {delivered-share: {soon: 1}}",
                "supply: {delivered-share: {2020-03-01: 2}}",
                "supply: {delivered-share: {file: x.csv}}",
                "policies: {masking: {adherence: 2}}",
                "policies: {masking: {wearer: 0.5}}",
                "policies: {early: {policy: mask}}",
                "policies: {early: {policy: masking, rule: closed}}",
                "policies: {masking: {policy: visiting, wearer-factor: 1}}",
                "title: 3",
                "{title: a, question: b, replicates: 1, seed: 1, design: {scenario: base, method: {sobol: {point: 8}}, parameters: {a.b: {low: 1, high: 2}}}}",
                "{title: a, question: b, replicates: 1, seed: 1, design: {scenario: base, method: {sobol: {points: 8}}, parameters: {a.b: {low: 1}}}}",
                "scenarios: {a: {scenario: base}}",
                "{title: a, question: b, baseline: a, replicates: 0, seed: 1, scenarios: {a: {scenario: base}}}",
                "{title: a, question: b, baseline: a, replicates: 1, seed: 1, scenarios: {a: {scenaro: base}}}",
                "{title: a, question: b, baseline: a, replicates: 1, scenarios: {a: {scenario: base}}}",
                "{title: a, question: b, baseline: a, replicates: 9, seed: 1, until: {outcome: x, half-with: 1}, scenarios: {a: {scenario: base}}}"
            })
    void brokenFilesAreNot(String yaml) {
        assertThat(errors(yaml)).isNotEmpty();
    }

    @Test
    void aPrecisionMayBeGivenOrLeftOut() {
        String experiment = "{title: a, question: b, baseline: a, replicates: 99, seed: 1, %s"
                + "scenarios: {a: {scenario: base}}}";
        assertThat(errors(experiment.formatted(""))).isEmpty();
        assertThat(errors(experiment.formatted("until: {outcome: cost_gbp, half-width: 100, every: 20}, ")))
                .isEmpty();
    }

    @Test
    void tellsMeaningUnitAndSource() {
        assertThat(new ScenarioSchema().json())
                .contains("Share of registered beds that are filled at the start")
                .contains("Unit: posts per resident")
                .contains("Source of the shipped value: Nguyen 2022: 0.02 (0.001-0.05)")
                .contains("\"linear-decline\"")
                .contains("\"policy-support-team\"");
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }
}
