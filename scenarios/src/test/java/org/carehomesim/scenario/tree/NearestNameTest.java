package org.carehomesim.scenario.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> NAMES = List.of("latent-days", "immune-days", "masking", "test");

    @ParameterizedTest
    @CsvSource({
        "latnt-days, latent-days",
        "latentDays, latent-days",
        "LATENT_DAYS, latent-days",
        "imumne-days, immune-days",
        "mask, masking",
        "tets, test"
    })
    void findsWhatWasMeant(String word, String meant) {
        assertThat(NearestName.find(word, NAMES)).contains(meant);
    }

    @Test
    void keepsSilentWhenNothingIsNear() {
        assertThat(NearestName.find("contagiousness", NAMES)).isEmpty();
        assertThat(NearestName.suggestion("contagiousness", NAMES))
                .isEqualTo("valid: latent-days, immune-days, masking, test");
        assertThat(NearestName.suggestion("x", List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "ab, ba, 1", "'', abc, 3", "same, same, 0", "beta, betta, 1"})
    void countsEdits(String a, String b, int distance) {
        assertThat(NearestName.distance(a, b)).isEqualTo(distance);
    }
}
