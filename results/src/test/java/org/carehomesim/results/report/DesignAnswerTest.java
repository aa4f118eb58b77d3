package org.carehomesim.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.carehomesim.results.sensitivity.Estimate;
import org.carehomesim.results.sensitivity.SensitivityRow;
import org.carehomesim.results.sensitivity.SensitivityRow.Measure;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.Test;

class DesignAnswerTest {

    private static SensitivityRow row(String parameter, Measure measure, double value) {
        Estimate estimate = new Estimate(value, Optional.of(new Interval(value - 0.1, value + 0.1)));
        return new SensitivityRow("s", "sobol", Outcome.RESIDENT_DEATHS, parameter, measure, "", estimate);
    }

    /** The strongest three by the measure that says most, whatever their sign or order. */
    @Test
    void namesWhatMattersMost() {
        assertThat(DesignAnswer.of(List.of(
                        row("a", Measure.PRCC, 0.99),
                        row("a", Measure.TOTAL, 0.12),
                        row("b", Measure.TOTAL, 0.55),
                        row("c", Measure.TOTAL, -0.35),
                        row("d", Measure.TOTAL, 0.22))))
                .containsExactly("Deaths of residents depend most on b, 0.55 (0.45 to 0.65), c, −0.35 (−0.45 to −0.25)"
                        + " and d, 0.22 (0.12 to 0.32) (total Sobol index with its 95% interval).");
    }

    @Test
    void saysNothingWhereNothingDiffers() {
        assertThat(DesignAnswer.of(List.of())).isEmpty();
    }
}
