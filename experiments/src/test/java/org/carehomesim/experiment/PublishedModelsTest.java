package org.carehomesim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carehomesim.scenario.Library;
import org.junit.jupiter.api.Test;

/**
 * Published models come out of the scenarios that describe them, within the agreement stated in the list of targets.
 *
 * <p>With 1,500 runs the standard error of a mean is 2% of it and that of a standard deviation 1.8%, so that a fresh seed
 * would miss a mean by chance once in about 50 times at the model's distance from its target; the seed is fixed.
 */
class PublishedModelsTest {

    private static final int RUNS = 1500;

    private static List<Score> scores(String start) {
        List<Target> targets = Targets.all().stream()
                .filter(target -> target.scenario().startsWith(start))
                .toList();
        return new Scorecard(2020, RUNS, 2).of(targets, BatchListener.NONE);
    }

    @Test
    void theLivingQuarterOfLasser() {
        assertThat(scores("lasser"))
                .hasSize(6)
                .allSatisfy(score -> assertThat(score.agrees())
                        .as("%s: %s", score.target().title(), score.value())
                        .isTrue());
    }

    @Test
    void everyTargetIsReadAndNamesAScenarioOfTheLibrary() {
        assertThat(Targets.all()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(target -> {
            assertThat(new Library().entries()).extracting(Library.Entry::name).contains(target.scenario());
            assertThat(target.low()).isLessThan(target.high());
            assertThat(target.source()).isNotBlank();
        });
    }
}
