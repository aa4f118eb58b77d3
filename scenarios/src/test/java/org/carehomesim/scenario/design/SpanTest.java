package org.carehomesim.scenario.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.ScalarType;
import org.carehomesim.scenario.tree.Origin;
import org.carehomesim.sim.parameter.Distribution;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final Origin HERE = Origin.of("test");

    @Test
    void aRangeIsLinearAndItsLevelsReachBothEnds() {
        Span range = new Span.Range(0.01, 0.05, false, HERE);
        assertThat(range.at(0.25).text()).isEqualTo("0.02");
        assertThat(range.level(0).text()).isEqualTo("0.01");
        assertThat(range.level(1).text()).isEqualTo("0.05");
        assertThat(range.levels(4)).isEqualTo(4);
    }

    @Test
    void wholeNumbersOfARangeAreEquallyLikely() {
        Span range = new Span.Range(3, 6, true, HERE);
        List<String> values = IntStream.range(0, 8)
                .mapToObj(i -> range.at((i + 0.5) / 8).text())
                .toList();
        assertThat(values).containsExactly("3", "3", "4", "4", "5", "5", "6", "6");
        assertThat(range.level(1).text()).isEqualTo("6");
        assertThat(range.levels(10)).isEqualTo(4);
        assertThat(range.at(0.1).type()).isEqualTo(ScalarType.INTEGER);
    }

    @Test
    void aDistributionGivesQuantilesAndItsLevelsThoseFrom5To95Percent() {
        Span spread = new Span.Spread(new Distribution.Uniform(0, 10), false, HERE);
        assertThat(spread.at(0.3).text()).isEqualTo("3");
        assertThat(spread.level(0).text()).isEqualTo("0.5");
        assertThat(spread.level(1).text()).isEqualTo("9.5");
        Span whole = new Span.Spread(new Distribution.Uniform(0, 10), true, HERE);
        assertThat(whole.at(0.26).text()).isEqualTo("3");
    }

    @Test
    void listedValuesOfAnyKindAreEquallyLikely() {
        Span listed = new Span.Listed(List.of(
                new Scalar(HERE, ScalarType.TEXT, "open"),
                new Scalar(HERE, ScalarType.TEXT, "closed"),
                new Scalar(HERE, ScalarType.TEXT, "screened")));
        assertThat(IntStream.range(0, 6).mapToObj(i -> listed.at((i + 0.5) / 6).text()))
                .containsExactly("open", "open", "closed", "closed", "screened", "screened");
        assertThat(listed.level(0.5).text()).isEqualTo("closed");
        assertThat(listed.levels(7)).isEqualTo(3);
    }
}
