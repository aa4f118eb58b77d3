package org.carehomesim.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnParametersTest {

    @TempDir
    private Path folder;

    private static Map<String, Double> values(double a, double b) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("disease.a", a);
        values.put("disease.b", b);
        return values;
    }

    @Test
    void readsScenarioByScenario() throws IOException {
        DrawnParameters.write(folder, taker -> {
            for (int replicate = 5; replicate < 9; replicate++) {
                taker.take("one", replicate, values(replicate, 0.5 * replicate));
            }
            taker.take("two", 0, Map.of("other", 3.0));
        });
        try (DrawnParametersReader reader = new DrawnParametersReader(folder)) {
            try (DrawnParameters one = reader.next().orElseThrow()) {
                assertThat(one.scenario()).isEqualTo("one");
                assertThat(one.parameters()).containsExactly("disease.a", "disease.b");
                assertThat(one.contains(4)).isFalse();
                assertThat(one.contains(8)).isTrue();
                assertThat(one.values(1, new int[] {5, 6, 7, 8})).containsExactly(2.5, 3, 3.5, 4);
                assertThat(one.values(0, new int[] {5, 8})).containsExactly(5, 8);
            }
            try (DrawnParameters two = reader.next().orElseThrow()) {
                assertThat(two.parameters()).containsExactly("other");
                assertThat(two.values(0, new int[] {0})).containsExactly(3);
            }
            assertThat(reader.next()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,0,x,1 a,1,y,1         | replicate 1 of scenario a has the parameters y where x were expected
            a,0,x,1 a,1,x,1 a,0,x,2 | replicate 0 of scenario a appears in two places
            a,0,x,1 b,0,x,1 a,1,x,1 | parameters.csv:4: scenario: 'a' appears in two places
            a,0,x,one               | parameters.csv:2: value: 'one' is not a number
            """)
    void refusesWhatItDidNotWrite(String rows, String message) throws IOException {
        Files.writeString(
                folder.resolve("parameters.csv"),
                "scenario,replicate,parameter,value\n" + rows.replace(' ', '\n') + "\n");
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(() -> {
                    try (DrawnParametersReader reader = new DrawnParametersReader(folder)) {
                        while (reader.next().isPresent()) {
                            // until it complains
                        }
                    }
                })
                .withMessageContaining(message);
    }
}
