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
    void areCountsWhereRunsAreFewAndAllAlike() {
        assertThat(Shares.of(shares(0, 1), 5)).containsExactly("0 of 5 runs", "5 of 5 runs");
    }

    /** Equal runs may count half: then the whole column is in per cent. */
    @Test
    void areNeverMixed() {
        assertThat(Shares.of(shares(0, 0.6), 5)).containsExactly("<1%", "60%");
        assertThat(Shares.of(shares(0, 1), 40)).containsExactly("<1%", ">99%");
    }

    @Test
    void leaveOutWhatThereIsNot() {
        assertThat(Shares.of(List.of(OptionalDouble.empty(), OptionalDouble.of(1)), 4))
                .containsExactly("–", "4 of 4 runs");
    }
}
