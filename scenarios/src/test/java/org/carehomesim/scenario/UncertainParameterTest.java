package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UncertainParameterTest {

    private static final String UNCERTAIN = """
            extends: base
            contact: {transmission-per-contact: {triangular: {low: 0.01, mode: 0.02, high: 0.03}}}
            homes: {unit-beds: {uniform: {low: 8, high: 18}}}
            policies: {masking: {adherence: {beta: {alpha: 2, beta: 1.5}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void aDrawDependsOnSeedReplicateAndPathAlone() throws IOException {
        ResolvedScenario one = read("one.yaml", UNCERTAIN);
        ResolvedScenario other = read(
                "other.yaml",
                "extends: one.yaml\ncalendar: {days: 30}\npolicies: {visiting: {}}\ncommunity: {level: {uniform: {low: 0.5, high: 2}}}\n");
        for (int replicate = 0; replicate < 5; replicate++) {
            assertThat(one.forReplicate(7, replicate).contact())
                    .isEqualTo(other.forReplicate(7, replicate).contact())
                    .isNotEqualTo(one.forReplicate(8, replicate).contact())
                    .isNotEqualTo(one.forReplicate(7, replicate + 1).contact());
            assertThat(one.forReplicate(7, replicate).policies().get(0))
                    .isEqualTo(other.forReplicate(7, replicate).policies().get(0));
        }
        assertThat(one.forReplicate(7, 0).homes().list())
                .isEqualTo(one.central().homes().list());
        assertThat(one.forReplicate(7, 0).disease()).isSameAs(one.central().disease());
    }

    @Test
    void theCentralScenarioHasTheMeans() throws IOException {
        ResolvedScenario scenario = read("one.yaml", UNCERTAIN);
        assertThat(scenario.central().contact().transmissionPerContact()).isEqualTo(0.02);
        assertThat(scenario.central().homes().unitBeds()).isEqualTo(13);
        assertThat(scenario.uncertain()).isTrue();
        assertThat(new ScenarioReader().read("base", List.of()).uncertain()).isFalse();
    }

    @Test
    void drawsFollowTheDistribution() throws IOException {
        ResolvedScenario scenario = read(
                "three.yaml",
                "extends: base\ncontact: {transmission-per-contact: {triangular: {low: 0.01, mode: 0.02, high: 0.03}}}\n");
        int n = 2000;
        double[] draws = IntStream.range(0, n)
                .mapToDouble(r -> scenario.forReplicate(1, r).contact().transmissionPerContact())
                .toArray();
        double mean = IntStream.range(0, n).mapToDouble(i -> draws[i]).average().orElseThrow();
        // standard deviation 0.01 / sqrt(6); the mean of 2000 lies within 4 standard errors but once in 16,000 seeds
        assertThat(mean).isBetween(0.02 - 3.7e-4, 0.02 + 3.7e-4);
        // a quarter of the triangle lies below the lower quartile; 500 +/- 4 sd (sqrt(2000 * 0.25 * 0.75) = 19.4)
        double quartile = 0.01 + Math.sqrt(0.25 * 0.02 * 0.01);
        assertThat(IntStream.range(0, n).filter(i -> draws[i] < quartile).count())
                .isBetween(422L, 578L);
    }

    @Test
    void differentPathsDrawDifferently() throws IOException {
        ResolvedScenario scenario = read("two.yaml", """
                extends: base
                community:
                  relative-incidence-staff: {uniform: {low: 0, high: 1}}
                  relative-incidence-agency: {uniform: {low: 0, high: 1}}
                """);
        int n = 400;
        double products = IntStream.range(0, n)
                .mapToObj(r -> scenario.forReplicate(1, r).community())
                .mapToDouble(c -> (c.relativeIncidenceStaff() - 0.5) * (c.relativeIncidenceAgency() - 0.5))
                .sum();
        // uncorrelated: variance of a product is 1/144, so the sum lies within 4 * sqrt(400) / 12
        assertThat(Math.abs(products)).isLessThan(4 * Math.sqrt(n) / 12);
    }

    private ResolvedScenario read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new ScenarioReader().read(file.toString(), List.of());
    }
}
