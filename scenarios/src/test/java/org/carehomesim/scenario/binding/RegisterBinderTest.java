package org.carehomesim.scenario.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterBinderTest {

    @Test
    void theDrawIsTheSameOnEveryMachine() {
        assertThat(RegisterBinder.draw(10, 4, 2020)).containsExactly(2, 5, 7, 8);
    }

    @Test
    void drawsWithoutReplacementInOrder() {
        int[] all = RegisterBinder.draw(50, 50, 1);
        assertThat(all).hasSize(50).isSorted().doesNotHaveDuplicates().contains(0, 49);
    }

    /** The ways in which the four registers write it; a home with both kinds has nurses. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "unknown",
            delimiter = '|',
            value = {
                "Adults With Nursing | true",
                "Adults Without Nursing | false",
                "NH-I, NH-PH, NH-PH(E), NH-TI | true",
                "RC-LD, RC-LD(E) | false",
                "RC-DE, NH-LD | true",
                "Older People | unknown",
                "'' | unknown"
            })
    void theServiceTellsWhetherItIsANursingHome(String service, Boolean nursing) {
        assertThat(RegisterBinder.isNursing(service)).isEqualTo(nursing);
    }

    @Test
    void everyRowIsDrawnAlikeOften() {
        int[] counts = new int[8];
        for (int seed = 0; seed < 4000; seed++) {
            for (int row : RegisterBinder.draw(8, 2, seed)) {
                counts[row]++;
            }
        }
        // 1000 expected, standard deviation sqrt(4000 * 0.25 * 0.75) = 27; within 4 of them
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(890, 1110));
    }
}
