package org.carehomesim.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.statistics.Bands;
import org.carehomesim.results.statistics.CountDistribution;
import org.carehomesim.results.statistics.Interval;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgExportTest {

    private static final LocalDate START = LocalDate.of(2020, 3, 1);

    private static JFreeChart curve() {
        List<LocalDate> dates = IntStream.range(0, 40).mapToObj(START::plusDays).toList();
        List<CountDistribution> days = IntStream.range(0, 40)
                .mapToObj(day -> CountDistribution.of(
                        IntStream.range(0, 10).map(run -> day % (5 + run)).toArray()))
                .toList();
        return new CurveChart("Deaths & <more>", "a week")
                .with("Baseline", ChartStyle.BLUE, dates, Bands.of(10, days))
                .withLine("Other", ChartStyle.MUTED, dates, Bands.of(10, days))
                .withPoints("Observed", dates.subList(0, 2), List.of(3.0, 4.0))
                .chart(true);
    }

    private static RowChart rows() {
        return RowChart.intervals(
                "Deaths",
                new RowChart.Axis("deaths", Figures::tick, 0),
                List.of(
                        new IntervalRow(
                                "A",
                                "3 (1 to 5)",
                                3,
                                Optional.of(new Interval(1, 5)),
                                Optional.empty(),
                                ChartStyle.BLUE),
                        new IntervalRow("B", "one run", -2, Optional.empty(), Optional.empty(), ChartStyle.MUTED)));
    }

    @Test
    void isXmlWithTitleAndDescription() throws Exception {
        SvgImage image = SvgExport.draw(curve(), "curve", "Deaths & <more>", "It rises, \"then\" falls.", 600, 300);
        Document document = Xml.parse(image.markup());
        Element root = document.getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 600 300");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Deaths & <more>");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).contains("\"then\"");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("curve-title curve-desc");
    }

    @Test
    void textStaysText() {
        String markup = SvgExport.draw(curve(), "curve", "t", "d", 600, 300).markup();
        assertThat(markup).contains(">Observed<", ">Median of runs<", ">6 Mar<", ">a week<", "sans-serif");
    }

    @Test
    void theSameChartGivesTheSameBytes() {
        assertThat(SvgExport.draw(curve(), "c", "t", "d", 600, 300))
                .isEqualTo(SvgExport.draw(curve(), "c", "t", "d", 600, 300));
    }

    @Test
    void idsBeginWithTheNameAndAllReferencesResolve() {
        String markup = SvgExport.draw(curve(), "curve", "t", "d", 600, 300).markup();
        List<String> ids = all(markup, "\\bid=\"([^\"]*)\"");
        assertThat(ids).isNotEmpty().allMatch(id -> id.startsWith("curve-")).doesNotHaveDuplicates();
        assertThat(all(markup, "url\\(#([^)]*)\\)")).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void rowsAreLabelledFromTheTop() {
        RowChart chart = rows();
        String markup = SvgExport.draw(chart.chart(), "rows", "t", "d", 760, chart.height())
                .markup();
        assertThat(markup.indexOf(">A<")).isPositive().isLessThan(markup.indexOf(">B<"));
        assertThat(markup).contains(">3 (1 to 5)<", ">one run<");
    }

    @Test
    void longLabelsAreCut() {
        String title = "A very long title ".repeat(20);
        RowChart chart = RowChart.stacks(
                "Cost",
                new RowChart.Axis("cost", Figures::shortMoney, 0),
                List.of("Homes", "NHS"),
                List.of(ChartStyle.ORANGE, ChartStyle.GREEN),
                List.of(new StackRow(title, "£1", List.of(-5.0, 8.0))));
        String markup = SvgExport.draw(chart.chart(), "c", "t", "d", 380, chart.height())
                .markup();
        assertThat(markup).doesNotContain(title).contains("…<");
    }

    private static List<String> all(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }
}
