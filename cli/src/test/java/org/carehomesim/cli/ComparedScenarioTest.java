package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ComparedScenarioTest {

    @TempDir
    private Path directory;

    private static ResolvedScenario read(String name) {
        return new ScenarioReader().read(name, List.of());
    }

    private static ComparedScenario chosen(String... arguments) {
        ComparedScenario choice = new ComparedScenario();
        new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(choice)).parseArgs(arguments);
        return choice;
    }

    @Test
    void theSameScenarioWithPoliciesGetsANameAndATitleOfItsOwn() {
        ResolvedScenario stoke = read("stoke-on-trent-spring-2020");
        ComparedScenario choice = chosen(
                "--against",
                "stoke-on-trent-spring-2020",
                "--against-policy",
                "korea-live-in-staff",
                "--against-policy",
                "single-site-working");
        ResolvedScenario second = choice.readBeside(stoke);

        assertThat(second.name()).isEqualTo("stoke-on-trent-spring-2020-with-korea-live-in-staff-single-site-working");
        assertThat(choice.titleOf(second))
                .isEqualTo("Stoke-on-Trent in spring 2020, with korea-live-in-staff, single-site-working");
        assertThat(second.central().policies()).isNotEqualTo(stoke.central().policies());
        assertThat(second.central().homes()).isEqualTo(stoke.central().homes());
    }

    @Test
    void theSameScenarioAgainIsNumbered() {
        ResolvedScenario base = read("base");
        ComparedScenario choice = chosen("--against", "base");

        assertThat(choice.readBeside(base).name()).isEqualTo("base-2");
        assertThat(choice.titleOf(base)).isEqualTo(base.central().title());
    }

    @Test
    void policiesFromFilesAreNamedByTheFile() {
        Path overlay = SmallScenario.writeText(directory, "masks", "policies: {masks: {policy: masking}}\n");
        ResolvedScenario base = read("base");

        assertThat(chosen("--against", "base", "--against-policy", overlay.toString())
                        .readBeside(base)
                        .name())
                .isEqualTo("base-with-masks");
    }

    @Test
    void otherDaysAreRefused() {
        assertThatThrownBy(() ->
                        chosen("--against", "second-wave-winter-2020").readBeside(read("stoke-on-trent-spring-2020")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--against second-wave-winter-2020: it has ")
                .hasMessageContaining("stoke-on-trent-spring-2020 has 150 days from 1 February 2020");
    }
}
