package org.carehomesim.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.statistics.Interval;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.Range;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;

/** What the histogram and the strips draw: series and ranges, and the room that words take. */
class SmallChartsTest {

    @Test
    void histogramHasOneBarAClass() {
        JFreeChart chart = HistogramChart.of(
                "Sizes",
                "Residents",
                Figures::percent,
                List.of(new HistogramChart.Bar(1, 5, 0.75), new HistogramChart.Bar(6, 10, 0.25)));
        IntervalXYDataset data = (IntervalXYDataset) chart.getXYPlot().getDataset();
        assertThat(data.getItemCount(0)).isEqualTo(2);
        assertThat(data.getStartXValue(0, 1)).isEqualTo(5.5);
        assertThat(data.getEndXValue(0, 1)).isEqualTo(10.5);
        assertThat(data.getYValue(0, 0)).isEqualTo(0.75);
        assertThat(chart.getXYPlot().getDomainAxis().getRange()).isEqualTo(new Range(0.5, 10.5));
        assertThat(chart.getXYPlot().getRangeAxis().getRange().contains(0)).isTrue();
        assertThat(chart.getXYPlot().getRangeAxis().getUpperBound()).isBetween(0.75, 0.9);
    }

    @Test
    void stripsOfAColumnShareAnAxisWithZero() {
        Range axis = IntervalStrip.axis(List.of(new Interval(10, 20), new Interval(30, 110)));
        assertThat(axis.getLowerBound()).isBetween(-10.0, 0.0);
        assertThat(axis.getUpperBound()).isBetween(110.0, 120.0);
        assertThat(IntervalStrip.axis(List.of(new Interval(0, 0))).getLength()).isPositive();
        JFreeChart strip = IntervalStrip.of(axis, 15, Optional.of(new Interval(10, 20)), ChartStyle.BLUE);
        assertThat(strip.getXYPlot().getDomainAxis().getRange()).isEqualTo(axis);
        SvgImage image = SvgExport.draw(strip, "strip", "Deaths averted", "15 (10 to 20)", 200, 25);
        assertThat(image.markup()).doesNotContain("<text").contains("15 (10 to 20)");
    }

    @Test
    void wordsThatWrapTakeMoreRoomOnANarrowChart() {
        JFreeChart chart = RowChart.intervals(
                        "A title that is far too long for the width of a telephone held upright",
                        new RowChart.Axis("", Figures::tick, 0),
                        List.of(new IntervalRow("a", "", 1, Optional.empty(), Optional.empty(), ChartStyle.BLUE)))
                .chart();
        ChartStyle.note(chart, "40 runs");
        assertThat(((TextTitle) chart.getSubtitle(0)).getText()).isEqualTo("40 runs");
        assertThat(WrappedText.extraHeight(chart, 2_000)).isZero();
        assertThat(WrappedText.extraHeight(chart, 380)).isBetween(12, 24);
    }
}
