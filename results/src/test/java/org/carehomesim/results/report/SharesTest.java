package org.carehomesim.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static List<OptionalDouble> shares(double... shares) {
        return DoubleStream.of(shares).mapToObj(OptionalDouble::of).toList();
    }

    @Test
    void areCountsWhereRunsAreFew() {
        assertThat(Shares.of(shares(0.2, 0.8), 5)).containsExactly("1 of 5 runs", "4 of 5 runs");
    }

    /** Half a run is no count: then the whole column is in per cent. */
    @Test
    void areNeverMixed() {
        assertThat(Shares.of(shares(0.2, 0.7), 5)).containsExactly("20%", "70%");
        assertThat(Shares.of(shares(0, 1), 40)).containsExactly("<1%", ">99%");
    }

    @Test
    void leaveOutWhatThereIsNot() {
        assertThat(Shares.of(List.of(OptionalDouble.empty(), OptionalDouble.of(1)), 4))
                .containsExactly("–", "4 of 4 runs");
    }
}
