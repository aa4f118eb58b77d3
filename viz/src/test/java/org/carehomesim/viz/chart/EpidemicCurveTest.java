package org.carehomesim.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.carehomesim.viz.drawing.Palette;
import org.carehomesim.viz.drawing.Pixels;
import org.carehomesim.viz.state.DayCounts;
import org.carehomesim.viz.state.FixedSector;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class EpidemicCurveTest {

    private static final List<DayCounts> DAYS = IntStream.range(0, 30)
            .mapToObj(day -> new DayCounts(FixedSector.START.plusDays(day), 3 * day, 2 * day, day))
            .toList();

    @Test
    void holdsEveryDayOfTheRunAtItsDate() {
        EpidemicCurve curve = EpidemicCurve.of(new FixedSector(60, List.of(), DAYS));

        XYPlot plot = curve.chart().getXYPlot();
        assertThat(curve.days()).isEqualTo(30);
        for (int day = 0; day < 30; day++) {
            assertThat(dateOf(plot.getDataset(0), day)).isEqualTo(FixedSector.START.plusDays(day));
            assertThat(plot.getDataset(0).getYValue(0, day)).isEqualTo(2 * day);
            assertThat(plot.getDataset(1).getYValue(0, day)).isEqualTo(3 * day);
            assertThat(plot.getDataset(2).getYValue(0, day)).isEqualTo(day);
        }
    }

    @Test
    void theDateAxisSpansTheWholeRunFromTheBeginning() {
        XYPlot plot = new EpidemicCurve(FixedSector.START, 60).chart().getXYPlot();

        assertThat(date(plot.getDomainAxis().getLowerBound())).isEqualTo(FixedSector.START);
        assertThat(date(plot.getDomainAxis().getUpperBound())).isEqualTo(FixedSector.START.plusDays(60));
    }

    @Test
    void theCountAxisStartsAtZero() {
        EpidemicCurve curve = new EpidemicCurve(FixedSector.START, 60);
        curve.append(new DayCounts(FixedSector.START, 0, 0, 0));
        curve.append(new DayCounts(FixedSector.START.plusDays(1), 1, 1, 0));

        assertThat(curve.chart().getXYPlot().getRangeAxis().getLowerBound()).isZero();
    }

    @Test
    void drawsTheThreeSeriesInTheirColours() {
        BufferedImage image =
                draw(EpidemicCurve.of(new FixedSector(60, List.of(), DAYS)).chart());
        BufferedImage empty = draw(new EpidemicCurve(FixedSector.START, 60).chart());

        for (Color colour : new Color[] {Palette.INFECTIOUS, Palette.NEW_INFECTIONS, Palette.DEATHS}) {
            assertThat(Pixels.count(image, Pixels.whole(image), colour))
                    .isGreaterThan(Pixels.count(empty, Pixels.whole(empty), colour) + 80);
        }
    }

    @Test
    void canBeginAgain() {
        EpidemicCurve curve = EpidemicCurve.of(new FixedSector(60, List.of(), DAYS));
        curve.clear();
        assertThat(curve.days()).isZero();

        curve.append(DAYS.get(0));
        assertThat(curve.days()).isEqualTo(1);
    }

    private static LocalDate dateOf(XYDataset data, int item) {
        return date(data.getXValue(0, item));
    }

    private static LocalDate date(double milliseconds) {
        return Instant.ofEpochMilli((long) milliseconds).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static BufferedImage draw(JFreeChart chart) {
        BufferedImage image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.draw(graphics, Pixels.whole(image));
        graphics.dispose();
        return image;
    }
}
