package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carehomesim.scenario.Assumption;
import org.junit.jupiter.api.Test;

class OriginColumnTest {

    @Test
    void writesOriginAndSourceBesideEachValue() {
        String yaml = """
                title: "Colour # 7"
                calendar:
                  start: 2020-03-01
                  days: 150  # one wave
                disease:
                  latent-days: {gamma: {mean: 4.6, shape: 2}}  # Lauer 2020
                """;
        String shown = OriginColumn.beside(
                yaml,
                List.of(
                        value("title", "", "mine.yaml:1"),
                        value("calendar.start", "", "mine.yaml:3"),
                        value("calendar.days", "one wave", "base.yaml:9"),
                        value("disease.latent-days", "Lauer 2020", "covid.yaml:5")));
        assertThat(shown).isEqualTo("""
                        title: "Colour # 7"                               # mine.yaml:1
                        calendar:
                          start: 2020-03-01                               # mine.yaml:3
                          days: 150                                       # base.yaml:9 | one wave
                        disease:
                          latent-days: {gamma: {mean: 4.6, shape: 2}}     # covid.yaml:5 | Lauer 2020
                        """);
    }

    @Test
    void namesEveryOriginOfAMappingOnOneLine() {
        String shown = OriginColumn.beside(
                "tests:\n  pcr: {sensitivity: 0.8, turnaround-days: 2}\n",
                List.of(
                        value("tests.pcr.sensitivity", "", "base.yaml:4"),
                        value("tests.pcr.turnaround-days", "", "mine.yaml:8")));
        assertThat(shown).endsWith("  # base.yaml:4, mine.yaml:8\n");
    }

    @Test
    void findsItsWayBackOutOfLevels() {
        String shown = OriginColumn.beside(
                "a:\n  b:\n    c: 1\n  d: 2\ne: 3\n",
                List.of(value("a.b.c", "", "x:1"), value("a.d", "", "x:2"), value("e", "", "x:3")));
        assertThat(shown.lines().map(line -> line.replaceAll(" +# ", "#")))
                .containsExactly("a:", "  b:", "    c: 1#x:1", "  d: 2#x:2", "e: 3#x:3");
    }

    private static Assumption value(String path, String source, String origin) {
        return new Assumption(path, "", "", "", source, origin);
    }
}
