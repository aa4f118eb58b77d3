package org.carehomesim.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carehomesim.viz.chart.DayFiguresBuilder.START;
import static org.carehomesim.viz.chart.DayFiguresBuilder.day;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.ObservedSeries;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.person.Group;
import org.carehomesim.viz.chart.DailyChart.Period;
import org.carehomesim.viz.drawing.Pixels;
import org.carehomesim.viz.figures.PolicyChange;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.time.TimeSeriesCollection;
import org.junit.jupiter.api.Test;

class DailyChartTest {

    private static final Period PERIOD = new Period(START, 60);

    private static <C extends DailyChart> C withDays(C chart, int days) {
        for (int day = 0; day < days; day++) {
            for (int run = 0; run < chart.runs(); run++) {
                chart.append(run, day(day * (run + 1)));
            }
        }
        return chart;
    }

    @Test
    void linesHoldEveryDayAtItsDate() {
        DailyLineChart chart = withDays(new DailyLineChart(Topic.STAFF, PERIOD, 1), 30);

        TimeSeriesCollection lines =
                (TimeSeriesCollection) chart.chart().getXYPlot().getDataset();
        assertThat(chart.days(0)).isEqualTo(30);
        assertThat(lines.getSeriesCount()).isEqualTo(3);
        for (int day = 0; day < 30; day++) {
            assertThat(lines.getSeries(0).getValue(Dates.day(START.plusDays(day))))
                    .isEqualTo(20.0 + day);
            assertThat(lines.getSeries(1).getValue(Dates.day(START.plusDays(day))))
                    .isEqualTo(10.0 + day);
            assertThat(lines.getSeries(2).getValue(Dates.day(START.plusDays(day))))
                    .isEqualTo(0.0 + day);
        }
    }

    @Test
    void barsOfGroupsStandOnEachOther() {
        StackedCurve curve = withDays(new StackedCurve(Topic.INFECTIONS, PERIOD), 21);

        XYPlot plot = curve.chart().getXYPlot();
        assertThat(plot.getDataset().getSeriesCount()).isEqualTo(5);
        for (int group = 0; group < 5; group++) {
            assertThat(plot.getDataset().getSeriesKey(group).toString())
                    .isEqualTo(Topic.INFECTIONS.lines().get(group).name());
            assertThat(plot.getDataset().getItemCount(group)).isEqualTo(21);
            assertThat(plot.getDataset().getYValue(group, 20)).isEqualTo(20.0 * (group + 1));
        }
        // the axis reaches the sum of the groups on the last day, 20 x (1 + 2 + 3 + 4 + 5)
        assertThat(plot.getRangeAxis().getUpperBound()).isBetween(300.0, 330.0);
    }

    @Test
    void anEmptyCurveNamesItsGroups() {
        StackedCurve curve = new StackedCurve(Topic.INFECTIONS, PERIOD);
        assertThat(legend(curve)).containsExactly("Residents", "Staff", "Agency staff", "Visitors", "Families");
        withDays(curve, 5).clear();
        assertThat(legend(curve)).containsExactly("Residents", "Staff", "Agency staff", "Visitors", "Families");
        assertThat(curve.days(0)).isZero();
    }

    private static List<String> legend(DailyChart chart) {
        var items = chart.chart().getXYPlot().getLegendItems();
        return IntStream.range(0, items.getItemCount())
                .mapToObj(items::get)
                .map(LegendItem::getLabel)
                .toList();
    }

    @Test
    void axesSpanTheRunAndStartAtZero() {
        DailyLineChart chart = withDays(new DailyLineChart(Topic.OUTBREAKS, PERIOD, 1), 10);

        XYPlot plot = chart.chart().getXYPlot();
        assertThat(chart.dateAt(plot.getDomainAxis().getLowerBound())).isEqualTo(START);
        assertThat(chart.dateAt(plot.getDomainAxis().getUpperBound())).isEqualTo(START.plusDays(60));
        assertThat(plot.getRangeAxis().getLowerBound()).isZero();
        assertThat(plot.getRangeAxis().getUpperBound()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void theReproductionNumberHasGapsAndALineAtOne() {
        DailyLineChart chart = withDays(new DailyLineChart(Topic.REPRODUCTION, PERIOD, 1).withThreshold(1), 10);

        XYPlot plot = chart.chart().getXYPlot();
        assertThat(plot.getDataset().getYValue(0, 5)).isEqualTo(1.25);
        assertThat(plot.getDataset().getYValue(1, 5)).isNaN();
        assertThat(plot.getRangeMarkers(org.jfree.chart.ui.Layer.FOREGROUND)).hasSize(1);
        assertThat(plot.getRangeAxis().getRange().contains(1)).isTrue();
    }

    @Test
    void runsSideBySideShareColoursAndDifferInStroke() {
        DailyLineChart chart = withDays(new DailyLineChart(Topic.STAFF, PERIOD, 2), 10);

        XYPlot plot = chart.chart().getXYPlot();
        assertThat(plot.getDatasetCount()).isEqualTo(2);
        for (int line = 0; line < 3; line++) {
            XYLineAndShapeRenderer a = (XYLineAndShapeRenderer) plot.getRenderer(0);
            XYLineAndShapeRenderer b = (XYLineAndShapeRenderer) plot.getRenderer(1);
            assertThat(a.getSeriesPaint(line)).isEqualTo(b.getSeriesPaint(line));
            assertThat(a.getSeriesStroke(line)).isNotEqualTo(b.getSeriesStroke(line));
        }
        assertThat(plot.getDataset(0).getYValue(0, 4)).isEqualTo(24);
        assertThat(plot.getDataset(1).getYValue(0, 4)).isEqualTo(28);
        assertThat(legend(chart)).startsWith("A: Staff away").contains("B: Staff away");
    }

    @Test
    void comparedInfectionsAreTheMeanOfTheLastSevenDays() {
        DailyLineChart chart = withDays(new DailyLineChart(Topic.INFECTIONS_COMPARED, PERIOD, 2), 20);

        assertThat(chart.valuesOn(0, START).orElseThrow()).containsExactly(0, 0);
        // days 0 to 3; then days 13 to 19, with residents d and staff with agency 2d + 3d
        assertThat(chart.valuesOn(0, START.plusDays(3)).orElseThrow()).containsExactly(1.5, 7.5);
        assertThat(chart.valuesOn(0, START.plusDays(19)).orElseThrow()).containsExactly(16, 80);
        assertThat(chart.valuesOn(0, START.plusDays(20))).isEmpty();
        assertThat(chart.valuesOn(0, START.minusDays(1))).isEmpty();
    }

    @Test
    void canBeginAgain() {
        DailyLineChart chart = withDays(new DailyLineChart(Topic.STAFF, PERIOD, 2), 10);
        chart.append(0, day(10, new PolicyChange(START.plusDays(10), "masking", true, false)));
        chart.clear();

        assertThat(chart.days(0)).isZero();
        assertThat(chart.marks().dates()).isEmpty();
        assertThat(chart.chart().getXYPlot().getDataset(0).getItemCount(0)).isZero();
        withDays(chart, 3);
        assertThat(chart.days(1)).isEqualTo(3);
    }

    @Test
    void observedDeathsAreAddedUpFromTheFirstDay() {
        TreeMap<LocalDate, Double> weeks = new TreeMap<>();
        weeks.put(START.minusDays(1), 100.0);
        weeks.put(START.plusDays(3), 50.0);
        weeks.put(START.plusDays(6), 2.0);
        weeks.put(START.plusDays(13), 5.0);
        weeks.put(START.plusDays(100), 70.0);
        ObservedSeries deaths = new ObservedSeries(
                "Registered deaths", Group.RESIDENT, DailyColumn.NEW_DEATHS, 7, new DateSeries(weeks), "a register");
        ObservedSeries infections = new ObservedSeries(
                "Cases", Group.RESIDENT, DailyColumn.NEW_INFECTIONS, 7, new DateSeries(weeks), "a register");

        List<ObservedTotals> totals = ObservedTotals.ofDeaths(List.of(deaths, infections), PERIOD);

        // weeks that are not wholly within the run do not count
        assertThat(totals).hasSize(1);
        assertThat(totals.get(0).byDate())
                .containsExactly(
                        java.util.Map.entry(START.plusDays(6), 2.0), java.util.Map.entry(START.plusDays(13), 7.0));
        DailyLineChart chart = new DailyLineChart(ObservedTotals.explain(Topic.DEATHS, totals), PERIOD, 1)
                .withObserved("Observed", totals.get(0));
        assertThat(chart.chart().getXYPlot().getDataset(1).getYValue(0, 1)).isEqualTo(7);
        assertThat(chart.topic().explanation()).contains("Registered deaths");
        assertThat(legend(chart)).containsExactly("Residents", "Staff", "Observed");
        chart.clear();
        assertThat(chart.chart().getXYPlot().getDataset(1).getItemCount(0))
                .as("observed dots stay")
                .isEqualTo(2);
    }

    @Test
    void policiesAreMarkedAtTheirDateAndThoseOfHandsStrongly() {
        BufferedImage none = draw(withDays(new DailyLineChart(Topic.OUTBREAKS, PERIOD, 1), 1));
        DailyLineChart planned = new DailyLineChart(Topic.OUTBREAKS, PERIOD, 1);
        planned.append(0, day(0, new PolicyChange(START.plusDays(30), "masking", true, false)));
        DailyLineChart byHand = new DailyLineChart(Topic.OUTBREAKS, PERIOD, 1);
        byHand.append(0, day(0, new PolicyChange(START.plusDays(30), "masking", true, true)));

        assertThat(planned.marks().wordsOn(START.plusDays(30))).isEqualTo("masking");
        assertThat(byHand.marks().wordsOn(START.plusDays(30))).isEqualTo("on: masking");
        // a line and words in the middle of the dates, and nothing elsewhere
        int ofPlanned = Pixels.differences(none, draw(planned), Pixels.whole(none));
        int ofHand = Pixels.differences(none, draw(byHand), Pixels.whole(none));
        assertThat(ofPlanned).isGreaterThan(200);
        assertThat(ofHand).isGreaterThan(ofPlanned);
        java.awt.Rectangle left = new java.awt.Rectangle(0, 0, none.getWidth() / 2 - 20, none.getHeight());
        assertThat(Pixels.differences(none, draw(byHand), left)).isZero();
        assertThat(Pixels.dark(draw(byHand), Pixels.whole(none)))
                .isGreaterThan(Pixels.dark(draw(planned), Pixels.whole(none)) + 150);
    }

    @Test
    void marksOfRunsSideBySideSayWhoseTheyAre() {
        DailyLineChart chart = new DailyLineChart(Topic.OUTBREAKS, PERIOD, 2);
        LocalDate date = START.plusDays(30);
        PolicyChange both = new PolicyChange(date, "masking", true, false);
        chart.append(0, day(0, both, new PolicyChange(date, "visiting", false, true)));
        chart.append(1, day(0, both));

        assertThat(chart.marks().wordsOn(date)).isEqualTo("A: off: visiting, masking");
    }

    private static BufferedImage draw(DailyChart chart) {
        BufferedImage image = new BufferedImage(600, 260, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.chart().draw(graphics, Pixels.whole(image));
        graphics.dispose();
        return image;
    }
}
